package org.hone.targets.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.target.BuildOptions;
import org.hone.core.target.NativeBuild;
import org.hone.targets.codegen.KernelSources;

/**
 * Compiles a generated project: the kernels, unless the cache has them, then the network's own file and the programs.
 */
public final class ProjectBuilder {

    private static final Pattern NAME = Pattern.compile("^project\\((\\w+) ", Pattern.MULTILINE);
    private static final Pattern SELECTOR = Pattern.compile("^const Kernel\\* select_(\\w+)\\(", Pattern.MULTILINE);

    private final KernelSources kernels;
    private final ToolchainFinder finder;
    private final Platform platform;

    public ProjectBuilder(KernelSources kernels, ToolchainFinder finder, Platform platform) {
        this.kernels = kernels;
        this.finder = finder;
        this.platform = platform;
    }

    /** The tools that a build with these options uses. */
    public Toolchain tools(BuildOptions options) throws HoneException {
        return finder.find(platform, options.toolchain());
    }

    /** @throws HoneException when a tool is missing, or fails, with its words */
    public NativeBuild build(Path project, BuildOptions options, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Compiling " + project.getFileName(), 100);
        String name = first(NAME, project.resolve("CMakeLists.txt"), "the name of a project");
        Toolchain tools = tools(options);
        Path build = options.output().toAbsolutePath();
        try (BuildLog log = new BuildLog(build.resolve("build.log"))) {
            progress.subTask("kernels");
            Set<String> operations = operations(project, name);
            // A project of another version of Hone has kernels of its own.
            List<Path> libraries = operations.stream().allMatch(kernels::has)
                    ? new KernelLibrary(kernels, tools, options.sanitize(), options.cache()).with(operations, log, progress.split(60))
                    : List.of();
            progress.subTask("network");
            log.run("configure '" + name + "'", configure(project, options, tools, build, libraries), progress.split(10));
            log.run("compile '" + name + "'", List.of(tools.cmake().toString(), "--build", build.toString(), "--parallel",
                    Integer.toString(Runtime.getRuntime().availableProcessors())), progress.split(30));
            return new NativeBuild(build.resolve("bench"), build.resolve("check"), log.file(), tools.version(),
                    LinkMap.bytes(build.resolve("example.map"), List.of("lib" + name + ".a", "libhone_kernels.a"), "_weights"),
                    Files.size(project.resolve("weights.bin")));
        } catch (IOException e) {
            throw HoneException.execution("failed to build '" + project + "': " + e.getMessage(), e);
        }
    }

    private static List<String> configure(Path project, BuildOptions options, Toolchain tools, Path build, List<Path> libraries) {
        List<String> configure = new ArrayList<>(List.of(tools.cmake().toString(), "-S", project.toAbsolutePath().toString(), "-B", build.toString()));
        configure.addAll(tools.cmakeOptions());
        configure.addAll(List.of("-DHONE_KERNEL_LIBRARIES=" + libraries.stream().map(Path::toString).collect(Collectors.joining(";")), "-DHONE_PROFILE=" + (options.profile() ? "ON" : "OFF"),
                "-DHONE_SANITIZE=" + (options.sanitize() ? "ON" : "OFF")));
        return configure;
    }

    private static Set<String> operations(Path project, String name) throws HoneException {
        Set<String> operations = new TreeSet<>();
        Matcher matcher = SELECTOR.matcher(read(project.resolve(name + ".cc")));
        while (matcher.find()) {
            operations.add(matcher.group(1));
        }
        return operations;
    }

    private static String first(Pattern pattern, Path file, String what) throws HoneException {
        Matcher matcher = pattern.matcher(read(file));
        if (!matcher.find()) {
            throw HoneException.badInput("failed to build '" + file.getParent() + "': '" + file + "' has not " + what
                    + " that Hone generates");
        }
        return matcher.group(1);
    }

    private static String read(Path file) throws HoneException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw HoneException.execution("failed to read '" + file + "': " + (e instanceof java.nio.file.NoSuchFileException
                    ? "there is no such file" : e.getMessage()), e);
        }
    }
}
