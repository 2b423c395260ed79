package org.hone.engine.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How the cells of one column are written, found from what stands in them.
 *
 * @param isNumber true when every cell is a number or missing
 * @param isHistogram true when every cell is a row of counts or missing
 * @param decimals the decimals of numbers that are not whole
 */
record CellStyle(boolean isNumber, boolean isHistogram, int decimals) {

    private static final Pattern COUNTS = Pattern.compile("\\d{1,18}(?:[ ,;]\\d{1,18}){7,255}");

    static CellStyle of(List<Object> cells) {
        List<Object> present = cells.stream().filter(Objects::nonNull).toList();
        boolean number = !present.isEmpty() && present.stream().allMatch(Number.class::isInstance);
        boolean counts = !present.isEmpty()
                && present.stream().allMatch(cell -> cell instanceof String text && COUNTS.matcher(text).matches());
        int decimals = number ? Numbers.decimals(present.stream().filter(Double.class::isInstance).map(Double.class::cast).toList()) : 0;
        return new CellStyle(number, counts, decimals);
    }

    String text(Object cell) {
        return switch (cell) {
        case null -> isNumber ? "–" : "";
        case Double number -> Numbers.inColumn(number, decimals);
        case Number number -> Numbers.whole(number.longValue());
        default -> cell.toString();
        };
    }

    static long[] counts(String cell) {
        return Arrays.stream(cell.split("[ ,;]")).mapToLong(Long::parseLong).toArray();
    }
}
