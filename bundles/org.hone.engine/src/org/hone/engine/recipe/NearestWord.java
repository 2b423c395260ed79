package org.hone.engine.recipe;

import java.util.Collection;
import java.util.Locale;

/** The valid word that a wrong one was probably meant to be, by edit distance with transpositions (Damerau, 1964). */
public final class NearestWord {

    private NearestWord() {
    }

    /** A hint such as {@code : did you mean 'entropy'?}, or the list of valid words when none is near and they are few. */
    public static String hint(String wrong, Collection<String> valid) {
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (String word : valid) {
            int d = distance(wrong.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (d < distance) {
                nearest = word;
                distance = d;
            }
        }
        if (nearest != null && distance <= Math.max(2, Math.min(wrong.length(), nearest.length()) / 3 + 1)
                && distance < Math.max(wrong.length(), nearest.length())) {
            return ": did you mean '" + nearest + "'?";
        }
        return valid.isEmpty() || valid.size() > 20 ? "" : ": it is one of " + String.join(", ", valid);
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
