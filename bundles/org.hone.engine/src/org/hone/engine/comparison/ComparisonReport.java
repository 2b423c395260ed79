package org.hone.engine.comparison;

import java.util.List;

/**
 * What a comparison of two networks found.
 *
 * @param engine the name and version of what computed
 * @param samples the number of samples
 * @param outputs the networks' outputs, in the reference's order
 * @param innerValues inner values that both networks have by the same name, in the reference's order; empty when they were
 *        not asked for
 * @param notes what a reader must know besides, a sentence each
 */
public record ComparisonReport(String engine, int samples, List<ValueComparison> outputs, List<ValueComparison> innerValues,
        List<String> notes) {

    /** True when no output differs in any sample. */
    public boolean isExact() {
        return outputs.stream().allMatch(ValueComparison::isExact);
    }
}
