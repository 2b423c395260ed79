package org.hone.targets.lowering;

/**
 * What a float kernel does to its sums before it stores them.
 *
 * @param function the activation as {@code hone::Activation} names it
 * @param a its first parameter
 * @param b its second
 */
public record Epilogue(String function, float a, float b) {

    public static final Epilogue NONE = new Epilogue("none", 0, 0);

    public boolean isNone() {
        return function.equals("none");
    }
}
