package org.hone.cli.command;

import java.nio.file.Path;
import java.util.List;

import org.hone.cli.console.Console;
import org.hone.cli.json.Json;
import org.hone.core.plan.KernelCall;
import org.hone.core.target.NativeBuild;
import org.hone.engine.deploy.NativeExport;
import org.hone.engine.deploy.NativeRuntime;
import org.hone.engine.pipeline.Tuning;
import org.hone.engine.rows.Figures;

/** What {@code hone export --to native} says. */
final class NativeExportOutput {

    private final HoneCommand command;
    private final Console console;

    NativeExportOutput(HoneCommand command, Console console) {
        this.command = command;
        this.console = console;
    }

    /**
     * @param build null where nothing was compiled
     * @param tuning null where no recipe ran
     */
    void write(NativeRuntime runtime, NativeBuild build, Tuning tuning, List<Path> files) {
        long macs = runtime.plan().calls().stream().mapToLong(KernelCall::macs).sum();
        if (command.wantsJson()) {
            try (Json json = command.openJson()) {
                json.text("format", NativeExport.FORMAT).text("target", runtime.target().id()).text("name", runtime.plan().name())
                        .text("folder", runtime.folder().toString())
                        .texts("files", files.stream().map(file -> runtime.folder().relativize(file).toString()).toList())
                        .figure("calls", runtime.plan().calls().size()).figure("macs", macs);
                if (build != null) {
                    json.object("build", inner -> inner.text("toolchain", build.toolchain()).text("log", build.log().toString())
                            .text("bench", build.bench().toString()).text("check", build.check().toString()).figure("code-bytes", build.codeBytes())
                            .figure("weight-bytes", build.weightBytes()));
                }
            }
            return;
        }
        if (tuning != null) {
            new TuningText(console).write(tuning);
            command.print("");
        }
        command.print("wrote the runtime '" + runtime.plan().name() + "' for " + runtime.target().label() + ": " + runtime.plan().calls().size()
                + " calls of kernels, " + Figures.exact(macs) + " MACs");
        command.print("wrote " + files.size() + " files into " + runtime.folder());
        if (build != null) {
            command.print("compiled with " + build.toolchain() + ": " + Figures.exact(build.codeBytes()) + " bytes of code, "
                    + Figures.exact(build.weightBytes()) + " bytes of weights");
            command.print("compiled " + build.check());
            command.print("compiled " + build.bench());
        } else {
            command.print("compile it with: cmake -S " + runtime.folder() + " -B " + runtime.folder().resolve("build") + " && cmake --build "
                    + runtime.folder().resolve("build") + "; or let '--build' do that");
        }
    }
}
