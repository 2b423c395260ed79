package org.hone.cli;

import org.hone.cli.console.Console;
import org.hone.cli.console.Interruption;
import org.hone.core.registry.StandaloneExtensions;

/** The command line on a plain class path. {@link HoneApplication} is the same inside Equinox. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        Interruption interruption = new Interruption();
        int code;
        try (interruption) {
            code = new HoneCommandLine(console, () -> StandaloneExtensions.read(Main.class.getClassLoader()),
                    interruption::isRequested).run(arguments);
        }
        System.exit(code);
    }
}
