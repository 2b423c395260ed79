package org.hone.core.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All metrics by their word, from the extension point {@code metrics}. */
public final class MetricRegistry {

    private static final String POINT = "org.hone.core.metrics";

    private final Map<String, Metric> metrics = new LinkedHashMap<>();

    public MetricRegistry(ExtensionSource source) {
        this(new Extensions<>(source, POINT, Metric.class).all());
    }

    /** A registry of just these metrics. */
    public MetricRegistry(List<? extends Metric> all) {
        for (Metric metric : all) {
            if (metrics.putIfAbsent(metric.id(), metric) != null) {
                throw new IllegalStateException("metric '" + metric.id() + "' is brought twice");
            }
        }
    }

    /** The metric with that word, or null. */
    public Metric find(String id) {
        return metrics.get(id);
    }

    public List<Metric> all() {
        return List.copyOf(metrics.values());
    }
}
