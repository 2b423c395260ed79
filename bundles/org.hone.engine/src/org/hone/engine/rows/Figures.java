package org.hone.engine.rows;

import java.util.Locale;

/** How figures are written for people, the same in every locale. */
public final class Figures {

    private static final String[] DECIMAL = {"", " k", " M", " G", " T", " P", " E"};
    private static final String[] BINARY = {" B", " KiB", " MiB", " GiB", " TiB", " PiB", " EiB"};

    private Figures() {
    }

    /** Exact, in groups of three: {@code 12,501,632}; {@code ?} when not known. */
    public static String exact(long figure) {
        if (figure < 0) {
            return "?";
        }
        StringBuilder text = new StringBuilder(Long.toString(figure)); // tables ask often: no Formatter here
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** With three or four digits and a decimal prefix: {@code 12.5 M}. */
    public static String rounded(long figure) {
        return scaled(figure, 1000, DECIMAL);
    }

    /** A number of bytes with three or four digits: {@code 300 KiB}. */
    public static String bytes(long bytes) {
        return scaled(bytes, 1024, BINARY);
    }

    /** A ratio with two digits behind the point; {@code ?} when not known. */
    public static String ratio(double ratio) {
        return ratio < 0 ? "?" : String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** {@code 12.5 %} of the whole; {@code ?} when either is not known. */
    public static String share(long part, long whole) {
        return part < 0 || whole < 0 ? "?" : String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
    }

    private static String scaled(long figure, int base, String[] units) {
        if (figure < 0) {
            return "?";
        }
        double value = figure;
        int unit = 0;
        while (value >= base - 0.5 && unit < units.length - 1) {
            value /= base;
            unit++;
        }
        if (unit == 0) {
            return figure + units[0];
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f%s" : value < 100 ? "%.1f%s" : "%.0f%s", value, units[unit]);
    }
}
