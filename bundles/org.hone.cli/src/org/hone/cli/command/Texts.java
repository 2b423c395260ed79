package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Lines and tables of text. */
final class Texts {

    private Texts() {
    }

    /** A text from a file as one line: control characters, which could steer a terminal, become spaces. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}|[\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }

    /**
     * Rows of cells as lines with columns two spaces apart.
     *
     * @param right for each column, whether it is aligned right
     */
    static List<String> table(List<String[]> rows, List<Boolean> right) {
        int[] widths = new int[right.size()];
        for (String[] row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - row[i].length());
                line.append(i == 0 ? "" : "  ").append(right.get(i) ? space + row[i] : row[i] + space);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
