package org.hone.core.target;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.Extensions;

/** All targets by their word, from the extension point {@code targets}. */
public final class TargetRegistry {

    private static final String POINT = "org.hone.core.targets";

    private final Map<String, Target> targets = new LinkedHashMap<>();

    public TargetRegistry(ExtensionSource source) {
        for (Target target : new Extensions<>(source, POINT, Target.class).all()) {
            if (targets.putIfAbsent(target.id(), target) != null) {
                throw new IllegalStateException("target '" + target.id() + "' is brought twice");
            }
        }
    }

    /** The target with that word, or null. */
    public Target find(String id) {
        return targets.get(id);
    }

    public List<Target> all() {
        return List.copyOf(targets.values());
    }
}
