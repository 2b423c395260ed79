package org.hone.core.step;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hone.model.network.Network;

/**
 * What a step yields: one network or several named variants, and a report.
 *
 * @param variants the networks by name, in order; a single one is named {@link #MAIN}
 * @param report what the step did
 */
public record StepResult(Map<String, Network> variants, StepReport report) {

    public static final String MAIN = "main";

    public StepResult {
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("a step yields at least one network");
        }
        variants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    public static StepResult of(Network network, StepReport report) {
        return new StepResult(Map.of(MAIN, network), report);
    }

    /** The variant that the next step works on: the first. */
    public Network main() {
        return variants.values().iterator().next();
    }
}
