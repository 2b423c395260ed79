package org.hone.core.operator;

/** The inputs of a node break its operator's rule. The message is the rule with the values that break it. */
public final class ShapeConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShapeConflict(String rule) {
        super(rule, null, false, false);
    }
}
