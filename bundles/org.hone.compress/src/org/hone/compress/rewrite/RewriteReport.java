package org.hone.compress.rewrite;

import java.util.List;
import java.util.Map;

import org.hone.core.step.StepReport;
import org.hone.core.step.StepReport.Column;
import org.hone.core.step.StepReport.Table;

/** The report of a step that rewrites. */
public final class RewriteReport {

    private RewriteReport() {
    }

    /**
     * @param before the number of nodes before
     * @param after the number of nodes after
     * @param counts how often each rewrite changed something
     */
    public static StepReport of(int before, int after, Map<String, Integer> counts, List<String> warnings) {
        List<List<Object>> rows = counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> List.<Object>of(entry.getKey(), (long) entry.getValue())).toList();
        Table table = new Table("rewrites", "Rewrites",
                List.of(new Column("rewrite", "Rewrite", ""), new Column("changes", "Changes", "")), rows);
        String summary = before + (before == 1 ? " node became " : " nodes became ") + after;
        return new StepReport(summary, List.of(table), List.copyOf(warnings));
    }
}
