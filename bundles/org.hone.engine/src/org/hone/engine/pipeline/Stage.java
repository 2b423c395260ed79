package org.hone.engine.pipeline;

import java.util.List;

import org.hone.core.parameter.ParameterValues;
import org.hone.core.step.Step;
import org.hone.core.step.StepReport;
import org.hone.engine.cost.NetworkCost;

/**
 * A step of a recipe that ran, or was taken from the cache.
 *
 * @param step the kind of step
 * @param parameters its parameters, defaults included
 * @param cached true when the output came from the cache
 * @param nanoseconds how long it took, in ns
 * @param variants the names of the variants that it yielded
 * @param report what it did
 * @param nodes the number of nodes afterwards
 * @param cost the cost of the main variant afterwards
 */
public record Stage(Step step, ParameterValues parameters, boolean cached, long nanoseconds, List<String> variants, StepReport report,
        int nodes, NetworkCost cost) {
}
