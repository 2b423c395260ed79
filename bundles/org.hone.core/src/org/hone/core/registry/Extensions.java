package org.hone.core.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/**
 * The implementations that the extensions of one point bring, by their {@code id}, in the order of registration. Each is
 * made once, when the registry is.
 *
 * @param <T> what the extension point asks for
 */
public final class Extensions<T> {

    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * @throws IllegalStateException when an id is missing or taken, or a class cannot be made: an error in a bundle, not in
     *         what a user did
     */
    public Extensions(ExtensionSource source, String point, Class<T> type) {
        for (IConfigurationElement element : source.elements(point)) {
            String id = element.getAttribute("id");
            String where = "extension '" + id + "' of " + point + " in " + element.getContributor().getName();
            if (id == null || id.isEmpty()) {
                throw new IllegalStateException(where + " has no id");
            }
            if (byId.putIfAbsent(id, create(element, type, where)) != null) {
                throw new IllegalStateException(where + " has an id that is taken");
            }
        }
    }

    private static <T> T create(IConfigurationElement element, Class<T> type, String where) {
        try {
            return type.cast(element.createExecutableExtension("class"));
        } catch (CoreException | ClassCastException e) {
            throw new IllegalStateException(where + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The implementation with {@code id}, or null. */
    public T find(String id) {
        return byId.get(id);
    }

    public Map<String, T> byId() {
        return Collections.unmodifiableMap(byId);
    }

    public List<T> all() {
        return List.copyOf(byId.values());
    }
}
