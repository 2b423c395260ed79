package org.hone.tests.support;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.hone.core.registry.ExtensionSource;
import org.hone.core.registry.StandaloneExtensions;

/** The extension registry for tests: Equinox's own inside OSGi, a standalone one over the same files outside. */
public final class TestExtensions {

    private TestExtensions() {
    }

    public static ExtensionSource source() {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry != null ? new ExtensionSource(registry)
                : StandaloneExtensions.read(TestExtensions.class.getClassLoader());
    }
}
