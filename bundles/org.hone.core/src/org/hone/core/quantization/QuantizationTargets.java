package org.hone.core.quantization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All quantization targets by their word, from the extension point {@code quantizationTargets}. */
public final class QuantizationTargets {

    private static final String POINT = "org.hone.core.quantizationTargets";

    private final Map<String, QuantizationTarget> targets = new LinkedHashMap<>();

    public QuantizationTargets(ExtensionSource source) {
        for (QuantizationTarget target : new Extensions<>(source, POINT, QuantizationTarget.class).all()) {
            if (targets.putIfAbsent(target.id(), target) != null) {
                throw new IllegalStateException("quantization target '" + target.id() + "' is brought twice");
            }
        }
    }

    /** The target with that word, or null. */
    public QuantizationTarget find(String id) {
        return targets.get(id);
    }

    public List<String> ids() {
        return List.copyOf(targets.keySet());
    }

    /** What all of {@code chosen} can take; at least one. */
    public static QuantizationSpec common(Collection<QuantizationTarget> chosen) {
        return chosen.stream().map(QuantizationTarget::spec).reduce(QuantizationSpec::and).orElseThrow();
    }
}
