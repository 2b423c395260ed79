package org.hone.core.registry;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;

/**
 * The extension registry that every registry of Hone reads: Equinox's own in the workbench, or a
 * {@link StandaloneExtensions} one over the same {@code plugin.xml} files on a plain class path.
 *
 * @param registry the registry of extensions
 */
public record ExtensionSource(IExtensionRegistry registry) {

    /** The configuration elements of all extensions of {@code point} (an id such as {@code org.hone.core.formats}). */
    public IConfigurationElement[] elements(String point) {
        return registry.getConfigurationElementsFor(point);
    }
}
