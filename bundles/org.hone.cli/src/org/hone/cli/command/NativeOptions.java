package org.hone.cli.command;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** How a native runtime is made. */
final class NativeOptions {

    @Option(names = "--target", paramLabel = "TARGET", description = "What the runtime is for; 'hone targets' lists them.")
    private String target;

    @Option(names = "--name", paramLabel = "NAME",
            description = "The prefix of the runtime's functions and files (default: from the recipe's or model's file name).")
    private String name;

    @Option(names = "--fixed-point",
            description = "Requantize by integer multiplier and shift instead of ONNX Runtime's float scales; differs by at most one step.")
    private boolean fixedPoint;

    @Option(names = "--build", description = "Compile the project as well, in DIR/build.")
    private boolean build;

    @Option(names = "--toolchain", paramLabel = "FILE",
            description = "A file that says which compiler and flags to use with --build; without, they are found.")
    private Path toolchain;

    boolean isGiven() {
        return target != null || name != null || fixedPoint || build || toolchain != null;
    }

    String target() {
        return target;
    }

    String name() {
        return name;
    }

    boolean fixedPoint() {
        return fixedPoint;
    }

    boolean build() {
        return build;
    }

    Path toolchain() {
        return toolchain;
    }
}
