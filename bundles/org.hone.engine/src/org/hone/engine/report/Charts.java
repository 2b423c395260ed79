package org.hone.engine.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.hone.engine.accuracy.Interval;

/** Small charts as SVG; colours come from the style sheet. */
final class Charts {

    private static final int HISTOGRAM_WIDTH = 96;
    private static final int HISTOGRAM_HEIGHT = 20;
    private static final int RANGE_WIDTH = 120;
    private static final int COLUMNS_WIDTH = 960;
    private static final int COLUMNS_HEIGHT = 90;

    private Charts() {
    }

    /** Counts of bins, one or more, as one area; heights are square roots, so that rare values show. */
    static void histogram(Markup html, long[] counts) {
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        double step = (double) HISTOGRAM_WIDTH / counts.length;
        StringBuilder path = new StringBuilder("M0 " + HISTOGRAM_HEIGHT);
        for (int i = 0; i < counts.length; i++) {
            double height = counts[i] == 0 ? 0 : Math.max(0.6, (HISTOGRAM_HEIGHT - 1) * Math.sqrt((double) counts[i] / most));
            path.append('V').append(number(HISTOGRAM_HEIGHT - height)).append('H').append(number((i + 1) * step));
        }
        path.append('V').append(HISTOGRAM_HEIGHT).append('Z');
        open(html, "histogram", HISTOGRAM_WIDTH, HISTOGRAM_HEIGHT, "histogram of " + counts.length + " bins");
        html.empty("path", "d", path.toString()).close();
    }

    /**
     * What was seen as a line and what is kept as a bar, with a mark where zero is; all as shares of the width.
     *
     * @param seen null when that is not known
     */
    static void range(Markup html, double[] seen, double[] kept, double zero) {
        double width = RANGE_WIDTH;
        open(html, "range", RANGE_WIDTH, 12, null);
        html.empty("line", "class", "axis", "x1", "0", "x2", number(width), "y1", "6", "y2", "6");
        if (seen != null) {
            html.empty("line", "class", "seen", "x1", number(seen[0] * width), "x2", number(seen[1] * width), "y1", "6", "y2", "6");
        }
        html.empty("rect", "x", number(kept[0] * width), "y", "3", "width", number(Math.max(1, (kept[1] - kept[0]) * width)), "height",
                "6", "rx", "1.5");
        html.empty("line", "class", "zero", "x1", number(zero * width), "x2", number(zero * width), "y1", "0", "y2", "12").close();
    }

    /** How much of what is allowed was used. */
    static void gauge(Markup html, double value, double limit) {
        double most = Math.max(Math.max(value, limit), Double.MIN_NORMAL) * (value > limit ? 1.05 : 1.15);
        open(html, "gauge " + (value <= limit ? "met" : "missed"), 200, 12, null);
        html.empty("rect", "class", "track", "x", "0", "y", "3", "width", "200", "height", "6", "rx", "3");
        html.empty("rect", "class", "used", "x", "0", "y", "3", "width", number(200 * Math.clamp(value / most, 0, 1)), "height", "6",
                "rx", "3");
        html.empty("line", "class", "limit", "x1", number(200 * limit / most), "x2", number(200 * limit / most), "y1", "0", "y2", "12");
        html.close();
    }

    /** Two shares with their intervals on one axis. */
    static void intervals(Markup html, Interval before, Interval after) {
        double low = Math.min(before.low(), after.low());
        double high = Math.max(before.high(), after.high());
        double margin = Math.max(0.001, 0.08 * (high - low));
        open(html, "intervals", 200, 22, "95 % intervals: before " + percents(before) + ", after " + percents(after));
        interval(html, "before", before, 6, low - margin, high + margin);
        interval(html, "after", after, 16, low - margin, high + margin);
        html.close();
    }

    private static String percents(Interval interval) {
        return Numbers.percent(interval.low()) + " to " + Numbers.percent(interval.high());
    }

    private static void interval(Markup html, String kind, Interval interval, int y, double low, double high) {
        double scale = 200 / (high - low);
        String from = number((interval.low() - low) * scale);
        String to = number((interval.high() - low) * scale);
        html.open("g", "class", kind);
        html.empty("line", "x1", from, "x2", to, "y1", number(y), "y2", number(y));
        html.empty("line", "x1", from, "x2", from, "y1", number(y - 3), "y2", number(y + 3));
        html.empty("line", "x1", to, "x2", to, "y1", number(y - 3), "y2", number(y + 3));
        html.empty("circle", "cx", number((interval.value() - low) * scale), "cy", number(y), "r", "3.5").close();
    }

    /**
     * A column for each value, from zero; those up to {@code marked} in the colour of warnings.
     *
     * @param values null where there is none
     */
    static void columns(Markup html, List<Double> values, double marked) {
        double low = Math.min(0, values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).min().orElse(0));
        double high = Math.max(low + 1, values.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).max().orElse(1));
        double scale = (COLUMNS_HEIGHT - 4) / (high - low);
        double base = COLUMNS_HEIGHT - 1 + low * scale;
        double step = (double) COLUMNS_WIDTH / values.size();
        double width = Math.min(40, step * (step > 4 ? 0.8 : 1));
        StringBuilder usual = new StringBuilder();
        StringBuilder worst = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                double value = values.get(i);
                (value <= marked ? worst : usual).append('M').append(number(i * step)).append(' ').append(number(base)).append('V')
                        .append(number(base - value * scale)).append('h').append(number(width)).append('V').append(number(base)).append('Z');
            }
        }
        open(html, "columns", COLUMNS_WIDTH, COLUMNS_HEIGHT, null);
        html.empty("line", "class", "axis", "x1", "0", "x2", number(COLUMNS_WIDTH), "y1", number(base), "y2", number(base));
        html.empty("path", "d", usual.toString()).empty("path", "class", "worst", "d", worst.toString()).close();
    }

    private static void open(Markup html, String kind, int width, int height, String title) {
        html.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", kind, "preserveAspectRatio", kind.equals("columns") ? "none" : null,
                "viewBox", "0 0 " + width + " " + height, "width",
                String.valueOf(width), "height", String.valueOf(height), "role", "img", "aria-hidden", title == null ? "true" : null,
                "aria-label", title);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
