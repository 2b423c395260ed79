package org.hone.engine.accuracy;

/**
 * What a metric gave for both networks.
 *
 * @param name its name for people
 * @param unit the unit of both figures; empty when they have none
 * @param before the figure of the original network; NaN when there is none
 * @param after the figure of the tuned network; NaN when there is none
 */
public record MetricResult(String name, String unit, boolean higherIsBetter, double before, double after) {
}
