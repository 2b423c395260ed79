package org.hone.engine.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.hone.engine.rows.Figures;

/** How reports write numbers for people, the same in every locale. */
final class Numbers {

    private static final String NONE = "–";
    private static final int DIGITS = 4;
    private static final int MOST_DECIMALS = 6;

    private Numbers() {
    }

    /** A share of 0..1 as {@code 95.80 %}. */
    static String percent(double share) {
        return Double.isNaN(share) ? NONE : fixed(100 * share, 2) + " %";
    }

    /** A change in percentage points: {@code −0.25 pp}. */
    static String points(double points) {
        return Double.isNaN(points) ? NONE : signed(points, 2) + " pp";
    }

    /** The change from one figure to another in per cent: {@code −74.5 %}. */
    static String relative(double before, double after) {
        if (before == after) {
            return "±0 %";
        }
        return before == 0 ? NONE : signed(100 * (after - before) / before, 1) + " %";
    }

    /** {@code 3.9 × less}, {@code 1.2 × more}; {@code the same} where both round to one. */
    static String factor(double before, double after) {
        if (before <= 0 || after <= 0) {
            return before == after ? "the same" : NONE;
        }
        double ratio = Math.max(before / after, after / before);
        if (ratio < 1.005) {
            return "the same";
        }
        return fixed(ratio, ratio < 2 ? 2 : 1) + " × " + (after < before ? "less" : "more");
    }

    static String signed(double value, int decimals) {
        String text = fixed(Math.abs(value), decimals);
        boolean zero = text.chars().allMatch(c -> c == '0' || c == '.');
        return (zero ? "±" : value < 0 ? "−" : "+") + text;
    }

    static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** A number with four digits: {@code 0.0123}, {@code 1.23e-7}. */
    static String digits(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        String text = size >= 1e7 || size < 1e-4 ? String.format(Locale.ROOT, "%.2e", value)
                : rounded.toPlainString();
        return text.replace('-', '−');
    }

    /** A whole number in groups of three. */
    static String whole(long value) {
        return value < 0 ? "−" + Figures.exact(value == Long.MIN_VALUE ? Long.MAX_VALUE : -value) : Figures.exact(value);
    }

    /** How many decimals a column of numbers needs to show the largest with four digits. */
    static int decimals(List<Double> column) {
        OptionalDouble largest = column.stream().filter(value -> value != null && Double.isFinite(value)).mapToDouble(Math::abs).max();
        if (largest.isEmpty() || largest.getAsDouble() == 0) {
            return 0;
        }
        int before = (int) Math.floor(Math.log10(largest.getAsDouble())) + 1;
        return Math.clamp(DIGITS - Math.max(before, 0), 0, MOST_DECIMALS);
    }

    /** A number of a column with that many decimals, or with four digits where nothing would be left of it. */
    static String inColumn(double value, int decimals) {
        if (!Double.isFinite(value) || Math.abs(value) >= 1e9) {
            return digits(value);
        }
        if (value != 0 && Math.abs(value) < 0.95 * Math.pow(10, -Math.max(decimals - 1, 0))) {
            return digits(value);
        }
        String text = fixed(Math.abs(value), decimals);
        return value < 0 ? "−" + text : text;
    }

    static String orNone(String text, boolean known) {
        return known ? text : NONE;
    }
}
