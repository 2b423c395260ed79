package org.hone.core.step;

import java.util.List;

/**
 * What a step did, as data that reports and screens show.
 *
 * @param summary one sentence, such as {@code folded 22 BatchNormalizations into convolutions}
 * @param tables tables of figures
 * @param warnings what the user should know, one sentence each
 */
public record StepReport(String summary, List<Table> tables, List<String> warnings) {

    /**
     * A table.
     *
     * @param id a stable name, such as {@code ranges}
     * @param rows cells: {@link String}, {@link Long}, {@link Double} or null
     */
    public record Table(String id, String title, List<Column> columns, List<List<Object>> rows) {
    }

    /** A column; {@code unit} is empty for text and plain numbers. */
    public record Column(String id, String title, String unit) {
    }

    public static StepReport of(String summary) {
        return new StepReport(summary, List.of(), List.of());
    }
}
