package org.hone.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.hone.core.format.FormatRegistry;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.registry.ExtensionSource;

/** Makes Hone's registries once for the workbench, over the platform's extension registry. */
public final class EngineServices extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        Object shared = parentLocator.getService(serviceInterface);
        if (shared != null) {
            return shared;
        }
        ExtensionSource source = new ExtensionSource(Platform.getExtensionRegistry());
        if (serviceInterface == FormatRegistry.class) {
            return new FormatRegistry(source);
        }
        return serviceInterface == OperatorRegistry.class ? new OperatorRegistry(source) : null;
    }
}
