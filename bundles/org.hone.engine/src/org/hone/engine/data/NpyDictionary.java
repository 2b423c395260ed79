package org.hone.engine.data;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.model.type.Longs;

/**
 * Parses the dictionary of a NumPy header: exactly the keys {@code descr}, {@code fortran_order} and {@code shape}, each once,
 * in any order, with literals. Everything else is refused.
 */
final class NpyDictionary {

    /** More axes than NumPy's own limit make no array. */
    private static final int MOST_AXES = 64;

    private final String text;
    private final String where;
    private int at;

    NpyDictionary(String text, String where) {
        this.text = text;
        this.where = where;
    }

    NpyHeader header() throws HoneException {
        Map<String, Object> entries = new HashMap<>();
        expect('{');
        while (!accept('}')) {
            String key = string();
            expect(':');
            if (entries.put(key, value(key)) != null) {
                throw failure("the key '" + key + "' stands there twice");
            }
            if (!accept(',')) {
                expect('}');
                break;
            }
        }
        skipSpace();
        if (at < text.length()) {
            throw failure("nothing may follow the dictionary");
        }
        if (entries.size() != 3) {
            throw failure("the keys are 'descr', 'fortran_order' and 'shape'");
        }
        NpyType type = NpyType.parse((String) entries.get("descr"), where);
        return new NpyHeader(type, (Boolean) entries.get("fortran_order"), (Longs) entries.get("shape"));
    }

    private Object value(String key) throws HoneException {
        return switch (key) {
        case "descr" -> descr();
        case "fortran_order" -> truth();
        case "shape" -> tuple();
        default -> throw failure("'" + key + "' is no key of it");
        };
    }

    private String descr() throws HoneException {
        skipSpace();
        if (at < text.length() && text.charAt(at) == '[') {
            throw HoneException.unsupported("failed to read " + where + ": structured arrays are not tensors");
        }
        return string();
    }

    private String string() throws HoneException {
        skipSpace();
        char quote = at < text.length() ? text.charAt(at) : 0;
        if (quote != '\'' && quote != '"') {
            throw failure("a string is expected");
        }
        int end = text.indexOf(quote, at + 1);
        if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
            throw failure("a string is not closed or has a backslash");
        }
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private Boolean truth() throws HoneException {
        skipSpace();
        for (String word : new String[] {"True", "False"}) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("True");
            }
        }
        throw failure("True or False is expected");
    }

    private Longs tuple() throws HoneException {
        long[] sizes = new long[MOST_AXES];
        int count = 0;
        expect('(');
        while (!accept(')')) {
            if (count == MOST_AXES) {
                throw failure("an array has at most " + MOST_AXES + " axes");
            }
            sizes[count++] = size();
            if (!accept(',')) {
                if (count == 1) {
                    throw failure("a tuple of one size needs a comma");
                }
                expect(')');
                break;
            }
        }
        return Longs.of(Arrays.copyOf(sizes, count));
    }

    private long size() throws HoneException {
        skipSpace();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        int end = at;
        if (at < text.length() && text.charAt(at) == 'L') {
            at++; // Python 2 wrote its long integers so
        }
        if (end == start || end - start > 18) {
            throw failure("a size is a whole number below 10^18");
        }
        return Long.parseLong(text.substring(start, end));
    }

    private boolean accept(char c) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws HoneException {
        if (!accept(c)) {
            throw failure("'" + c + "' is expected");
        }
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private HoneException failure(String rule) {
        return HoneException.badInput("failed to read the NumPy header: " + rule + ", at character " + at + " in " + where);
    }
}
