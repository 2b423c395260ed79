package org.hone.core.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All kinds of step by their word, from the extension point {@code steps}. */
public final class StepRegistry {

    private static final String POINT = "org.hone.core.steps";

    private final Map<String, Step> steps = new LinkedHashMap<>();

    public StepRegistry(ExtensionSource source) {
        this(new Extensions<>(source, POINT, Step.class).all());
    }

    /** A registry of just these steps. */
    public StepRegistry(List<Step> all) {
        for (Step step : all) {
            if (steps.putIfAbsent(step.id(), step) != null) {
                throw new IllegalStateException("step '" + step.id() + "' is brought twice");
            }
        }
    }

    /** The step with that word, or null. */
    public Step find(String id) {
        return steps.get(id);
    }

    public List<Step> all() {
        return List.copyOf(steps.values());
    }
}
