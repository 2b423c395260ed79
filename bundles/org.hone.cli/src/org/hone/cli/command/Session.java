package org.hone.cli.command;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.hone.cli.console.Console;
import org.hone.cli.console.ProgressLine;
import org.hone.core.registry.ExtensionSource;
import org.hone.engine.HoneEngine;

/** What a command works with: the console, the engine, and what the general options say. */
public final class Session {

    private final Console console;
    private final Supplier<ExtensionSource> extensions;
    private final BooleanSupplier interrupted;
    private HoneEngine engine;
    private boolean debug;
    private boolean quiet;

    public Session(Console console, Supplier<ExtensionSource> extensions, BooleanSupplier interrupted) {
        this.console = console;
        this.extensions = extensions;
        this.interrupted = interrupted;
    }

    public Console console() {
        return console;
    }

    /** The engine; its registries are read when it is first asked for. */
    public HoneEngine engine() {
        if (engine == null) {
            engine = new HoneEngine(extensions.get());
        }
        return engine;
    }

    /** A monitor that draws progress where that is wanted and stops when the user says so. */
    public ProgressLine progress() {
        return new ProgressLine(console, quiet, interrupted);
    }

    /** True when errors are shown with all their details. */
    public boolean debug() {
        return debug;
    }

    void setDebug(boolean debug) {
        this.debug = debug;
    }

    void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }
}
