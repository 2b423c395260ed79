package org.hone.targets.toolchain;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;

/**
 * Finds the tools that build for a platform: those that a file names, and for the rest the first that are installed. GCC comes
 * before Clang, Ninja before Make. Says what is missing, and which package of Debian has it.
 */
public final class ToolchainFinder {

    private static final List<String> PLAIN_CXX = List.of("g++", "clang++", "c++");
    /** Of a plain name and of versions, the newest first. */
    private static final int NEWEST = 25;
    private static final int OLDEST = 11;

    private final SearchPath path;

    public ToolchainFinder(SearchPath path) {
        this.path = path;
    }

    /**
     * @param file a toolchain file, see {@link ToolchainFile}; null to find all tools
     * @throws HoneException when a tool is missing, with all that are, or when the file is wrong
     */
    public Toolchain find(Platform platform, Path file) throws HoneException {
        ToolchainFile given = file == null ? ToolchainFile.EMPTY : ToolchainFile.read(file);
        List<String> missing = new ArrayList<>();
        Path cxx = given.compiler() != null ? program(given.compiler(), file) : compiler(platform).orElse(null);
        if (cxx == null) {
            missing.add("a C++ compiler for " + platform.label() + " (" + String.join(" ", platform.packages()) + ")");
        }
        Path cmake = given.cmake() != null ? program(given.cmake(), file) : path.find(List.of("cmake")).orElse(null);
        if (cmake == null) {
            missing.add("CMake (cmake)");
        }
        boolean hasNinja = path.find(List.of("ninja")).isPresent();
        if (!hasNinja && path.find(List.of("make")).isEmpty()) {
            missing.add("Ninja or Make (ninja-build)");
        }
        if (!missing.isEmpty()) {
            throw new HoneException(FailureKind.EXECUTION, "failed to find what builds for " + platform.label()
                    + ": these are missing, with the packages of Debian and Ubuntu that have them: " + String.join("; ", missing)
                    + "; a toolchain file can name tools in other places");
        }
        Path cc = given.cCompiler() != null ? program(given.cCompiler(), file) : cCompiler(cxx);
        return new Toolchain(platform, cxx, cc, cmake, hasNinja ? "Ninja" : "Unix Makefiles", given.flags(), linkFlags(platform, given),
                given.sysroot(), runner(platform, given), version(cxx));
    }

    private static List<String> linkFlags(Platform platform, ToolchainFile given) {
        boolean isStatic = given.isStatic() != null ? given.isStatic() : platform.isForeign();
        return Stream.concat(isStatic ? Stream.of("-static") : Stream.empty(), given.linkFlags().stream()).toList();
    }

    private Optional<Path> compiler(Platform platform) {
        List<String> names = new ArrayList<>();
        for (String name : platform.isForeign() ? List.of(platform.prefix() + "g++") : PLAIN_CXX) {
            names.add(name);
            for (int version = NEWEST; version >= OLDEST; version--) {
                names.add(name + "-" + version);
            }
        }
        return path.find(names).or(() -> platform.isForeign() ? crossClang(platform) : Optional.empty());
    }

    /** Clang compiles for any platform, but links only where that platform's libraries are. */
    private Optional<Path> crossClang(Platform platform) {
        return path.find(List.of("clang++")).filter(clang -> path.find(List.of(platform.prefix() + "ld")).isPresent());
    }

    /** The C compiler beside a C++ compiler: {@code aarch64-linux-gnu-g++-12} has {@code aarch64-linux-gnu-gcc-12}. */
    private static Path cCompiler(Path cxx) {
        String name = cxx.getFileName().toString();
        return cxx.resolveSibling(name.contains("clang++") ? name.replace("clang++", "clang")
                : name.contains("g++") ? name.replace("g++", "gcc") : name.replace("c++", "cc"));
    }

    private List<String> runner(Platform platform, ToolchainFile given) {
        if (!given.runner().isEmpty() || !platform.isForeign()) {
            return given.runner();
        }
        return path.find(List.of("qemu-" + platform.processor() + "-static", "qemu-" + platform.processor()))
                .map(qemu -> List.of(qemu.toString(), "-cpu", "cortex-a76")).orElse(List.of());
    }

    private Path program(String name, Path file) throws HoneException {
        Path given = Path.of(name);
        Optional<Path> found = name.contains("/") ? new SearchPath(List.of(file.toAbsolutePath().getParent())).find(List.of(name))
                : path.find(List.of(given.toString()));
        return found.orElseThrow(() -> HoneException.usage("failed to use '" + name + "' of the toolchain file '" + file
                + "': there is no such program"));
    }

    private static String version(Path compiler) throws HoneException {
        Command.Result result = new Command(List.of(compiler.toString(), "--version"), null).run(OutputStream.nullOutputStream(), null);
        if (result.status() != 0) {
            throw new HoneException(FailureKind.EXECUTION, "failed to use the compiler '" + compiler + "': it says: " + result.output().strip());
        }
        return result.output().lines().findFirst().orElse("");
    }
}
