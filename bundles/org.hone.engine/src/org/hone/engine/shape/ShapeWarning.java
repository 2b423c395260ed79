package org.hone.engine.shape;

/**
 * A rule that a node or a declared type breaks.
 *
 * @param where the node or value, in words
 * @param rule the rule with the values that break it
 */
public record ShapeWarning(String where, String rule) {

    @Override
    public String toString() {
        return where + ": " + rule;
    }
}
