package org.hone.engine.yaml;

import org.hone.engine.yaml.YamlValue.Sequence;

/** Finds its way in the lines of a text: where they begin and end, what is indentation, which comments belong to an item. */
final class YamlLines {

    private final String text;

    YamlLines(String text) {
        this.text = text;
    }

    /** The line break that the text uses. */
    String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset behind the line's break, or the end of the text. */
    int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** True when nothing but white space stands before {@code offset} in its line. */
    boolean startsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** The end of the last text before {@code offset}: behind the colon of the key whose block value begins there. */
    int previousText(int offset) {
        int end = offset;
        while (true) {
            int line = lineStart(end);
            String before = text.substring(line, end);
            int comment = before.strip().startsWith("#") ? line : end;
            if (comment == end && !before.isBlank()) {
                return behindKey(line, end);
            }
            end = Math.max(line - 1, 0);
        }
    }

    /** The end of what stands in the line from {@code line}, without white space and a comment behind it. */
    private int behindKey(int line, int end) {
        String content = text.substring(line, end);
        int comment = content.indexOf(" #");
        return line + (comment < 0 ? content : content.substring(0, comment)).stripTrailing().length();
    }

    /** The end of the last text at or before {@code end}. */
    int contentEnd(int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the dash of the item that begins at {@code item} stands. */
    int dash(int item) {
        int at = text.lastIndexOf('-', Math.max(item - 1, 0));
        return text.charAt(item) == '-' && at < lineStart(item) ? item : at;
    }

    /** Adds {@code line} as the last line of the text. */
    TextEdit append(String line) {
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        return new TextEdit(text.length(), 0, (open ? lineBreak() : "") + line + lineBreak());
    }

    /** Adds {@code line} below the line in which {@code end} stands. */
    TextEdit insertAfter(int end, int indent, String line) {
        int last = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int next = nextLine(last);
        boolean open = next == text.length() && !text.endsWith("\n");
        String indented = " ".repeat(indent) + line;
        return new TextEdit(next, 0, open ? lineBreak() + indented : indented + lineBreak());
    }

    /** Removes the lines from that of {@code start} to that of {@code end}. */
    TextEdit removeLines(int start, int end) {
        int from = lineStart(start);
        int last = end > start && text.charAt(end - 1) == '\n' ? end - 1 : end;
        return new TextEdit(from, nextLine(last) - from, "");
    }

    /** The lines of an item of a block list with the comment lines right above it that belong to it. */
    int[] itemWithComments(Sequence list, int index) {
        int start = lineStart(dash(list.items().get(index).start()));
        int end = list.items().get(index).end();
        int last = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end;
        int floor = index == 0 ? 0 : itemEnd(list, index - 1);
        int indent = column(dash(list.items().get(index).start()));
        while (start > floor) {
            int above = lineStart(start - 1);
            String line = text.substring(above, start);
            boolean comment = line.strip().startsWith("#") && line.indexOf('#') >= indent;
            if (above < floor || !comment) {
                break;
            }
            start = above;
        }
        return new int[] { start, nextLine(last) };
    }

    private int itemEnd(Sequence list, int index) {
        int end = list.items().get(index).end();
        return nextLine(end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }
}
