package org.hone.core.parameter;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a measured parameter measures, with its units. The first unit of factor 1 is the base unit. */
public enum Quantity {
    /** Sizes in bytes; {@code kB} is 1,000 and {@code KiB} is 1,024. */
    BYTES("B", 1, "kB", 1e3, "MB", 1e6, "GB", 1e9, "KiB", 1024, "MiB", 1048576, "GiB", 1073741824),
    /** Times in nanoseconds. */
    NANOSECONDS("ns", 1, "us", 1e3, "µs", 1e3, "ms", 1e6, "s", 1e9);

    private final Map<String, Double> units = new LinkedHashMap<>();

    Quantity(Object... unitsAndFactors) {
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            units.put((String) unitsAndFactors[i], ((Number) unitsAndFactors[i + 1]).doubleValue());
        }
    }

    /** The units by name with their factors to the base unit, the base unit first. */
    public Map<String, Double> units() {
        return java.util.Collections.unmodifiableMap(units);
    }

    /** A value in base units as a recipe writes it, in the unit that makes it shortest: {@code 120 kB}. */
    public String text(double value) {
        String shortest = null;
        for (Map.Entry<String, Double> unit : units.entrySet()) {
            double scaled = value / unit.getValue();
            String text = plain(scaled) + " " + unit.getKey();
            if (shortest == null || scaled * unit.getValue() == value && text.length() < shortest.length()) {
                shortest = text;
            }
        }
        return shortest;
    }

    private static String plain(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : String.valueOf(number);
    }
}
