package org.hone.cli;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.hone.cli.console.Console;
import org.hone.cli.console.Interruption;
import org.hone.core.registry.ExtensionSource;

/** The command line inside Equinox: the same commands over the platform's extension registry. */
public final class HoneApplication implements IApplication {

    private final Interruption interruption = new Interruption();

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        try (interruption) {
            return new HoneCommandLine(Console.ofProcess(), () -> new ExtensionSource(RegistryFactory.getRegistry()),
                    interruption::isRequested).run(arguments);
        }
    }

    @Override
    public void stop() {
        interruption.request();
    }
}
