package org.hone.formats.onnx.internal;

import java.util.Arrays;

/** Where in a model a reader is: the path of messages from the outermost, for errors. Keeping it makes no garbage. */
final class Trail {

    /** An index that is not shown. */
    private static final int NO_INDEX = -1;

    private String[] fields = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    /** Goes into the message in {@code field}. */
    void enter(String field) {
        enter(field, NO_INDEX);
    }

    /** Goes into message {@code index} of the repeated {@code field}. */
    void enter(String field, int index) {
        if (depth == fields.length) {
            fields = Arrays.copyOf(fields, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        fields[depth] = field;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    /** For instance {@code graph.node[12].attribute[0]}; empty at the outermost message. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(i == 0 ? "" : ".").append(fields[i]);
            if (indexes[i] != NO_INDEX) {
                text.append('[').append(indexes[i]).append(']');
            }
        }
        return text.toString();
    }
}
