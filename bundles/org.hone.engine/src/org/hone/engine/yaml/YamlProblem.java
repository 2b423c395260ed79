package org.hone.engine.yaml;

/**
 * Text that is not YAML, or not YAML that Hone takes.
 */
public final class YamlProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    public YamlProblem(String rule, int line, int column) {
        super(rule);
        this.line = line;
        this.column = column;
    }

    /** The line of the problem, from 1. */
    public int line() {
        return line;
    }

    /** The column of the problem, from 1. */
    public int column() {
        return column;
    }
}
