package org.hone.targets.toolchain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tools that build a project.
 *
 * @param cxx the C++ compiler
 * @param cc the C compiler
 * @param cmake CMake
 * @param generator what CMake writes build files for: {@code Ninja} or {@code Unix Makefiles}
 * @param flags flags for both compilers and the assembler
 * @param linkFlags flags for linking programs, such as {@code -static}
 * @param sysroot the folder of the target's headers and libraries; null for the compiler's own
 * @param runner what runs a program of the target here, with its arguments, such as qemu; empty where it runs as it is
 * @param version the C++ compiler's words on itself
 */
public record Toolchain(Platform platform, Path cxx, Path cc, Path cmake, String generator, List<String> flags, List<String> linkFlags, Path sysroot,
        List<String> runner, String version) {

    public Toolchain {
        flags = List.copyOf(flags);
        linkFlags = List.copyOf(linkFlags);
        runner = List.copyOf(runner);
    }

    /** The command that runs a program of the target. */
    public List<String> run(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(runner);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** What tells CMake of the tools. */
    List<String> cmakeOptions() {
        List<String> options = new ArrayList<>(List.of("-G", generator, "-DCMAKE_C_COMPILER=" + cc, "-DCMAKE_CXX_COMPILER=" + cxx,
                "-DCMAKE_C_FLAGS=" + join(flags), "-DCMAKE_CXX_FLAGS=" + join(flags), "-DCMAKE_ASM_FLAGS=" + join(flags),
                "-DCMAKE_EXE_LINKER_FLAGS=" + join(linkFlags)));
        if (platform.isForeign()) {
            options.addAll(List.of("-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=" + platform.processor(),
                    "-DCMAKE_FIND_ROOT_PATH_MODE_PROGRAM=NEVER"));
            if (cxx.getFileName().toString().contains("clang")) {
                options.addAll(List.of("-DCMAKE_C_COMPILER_TARGET=" + platform.triple(), "-DCMAKE_CXX_COMPILER_TARGET=" + platform.triple(),
                        "-DCMAKE_ASM_COMPILER_TARGET=" + platform.triple()));
            }
        }
        if (sysroot != null) {
            options.add("-DCMAKE_SYSROOT=" + sysroot);
        }
        return options;
    }

    /** Flags as CMake splits them: those with spaces are quoted. */
    private static String join(List<String> flags) {
        return String.join(" ", flags.stream().map(flag -> flag.contains(" ") ? "\"" + flag.replace("\"", "\\\"") + "\"" : flag).toList());
    }

    /** All that decides what compiled code looks like. */
    String identity() {
        return String.join("\n", cxx.toString(), version, join(flags), String.valueOf(sysroot), platform.toString());
    }
}
