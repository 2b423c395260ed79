package org.hone.boards.internal.ssh;

import java.util.Locale;

/** A pattern for host names as SSH's files have them: '*' for any text, '?' for a character, letters of either case. */
final class HostPattern {

    private HostPattern() {
    }

    /** In time that is linear in the texts' product, whatever the pattern. */
    static boolean matches(String pattern, String text) {
        String p = pattern.toLowerCase(Locale.ROOT);
        String t = text.toLowerCase(Locale.ROOT);
        int at = 0;
        int in = 0;
        int star = -1;
        int retry = 0;
        while (at < t.length()) {
            if (in < p.length() && p.charAt(in) == '*') {
                star = in++;
                retry = at;
            } else if (in < p.length() && (p.charAt(in) == '?' || p.charAt(in) == t.charAt(at))) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        while (in < p.length() && p.charAt(in) == '*') {
            in++;
        }
        return in == p.length();
    }
}
