package org.hone.engine.board;

/** The names of what lies in a network's folder on a board. */
final class BoardFiles {

    static final String BENCH = "bench";
    static final String CHECK = "check";
    /** The bench program of the profile build, which knows times of calls. */
    static final String CALLS = "bench-calls";

    private BoardFiles() {
    }

    static String input(int index) {
        return "input-" + index + ".bin";
    }

    static String output(int index) {
        return "output-" + index + ".bin";
    }
}
