package org.hone.ui.internal;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.hone.core.registry.ExtensionSource;
import org.hone.engine.HoneEngine;

/** Makes the one {@link HoneEngine} of the workbench, over the platform's extension registry. */
public final class EngineServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class serviceInterface, IServiceLocator parent, IServiceLocator locator) {
        HoneEngine shared = parent.getService(HoneEngine.class);
        return shared != null ? shared : new HoneEngine(new ExtensionSource(Platform.getExtensionRegistry()));
    }
}
