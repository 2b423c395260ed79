package org.hone.targets.toolchain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A file that says which tools to build with. Every key may be left out; what is, is found.
 *
 * <pre>
 * compiler: /opt/arm/bin/aarch64-none-linux-gnu-g++   # the C++ compiler: a name in PATH, or a path relative to this file
 * c-compiler: /opt/arm/bin/aarch64-none-linux-gnu-gcc
 * cmake: cmake
 * sysroot: sysroot                                    # headers and libraries of the board's system
 * flags: [-mcpu=cortex-a72]                           # for compilers and assembler
 * link-flags: [-Wl,--build-id]
 * static: true                                        # programs with all their libraries inside; default for other processors
 * run: [qemu-aarch64-static, -cpu, cortex-a76]        # what runs the programs on this computer
 * </pre>
 */
record ToolchainFile(String compiler, String cCompiler, String cmake, Path sysroot, List<String> flags, List<String> linkFlags, Boolean isStatic,
        List<String> runner) {

    static final ToolchainFile EMPTY = new ToolchainFile(null, null, null, null, List.of(), List.of(), null, List.of());

    private static final Set<String> KEYS = Set.of("compiler", "c-compiler", "cmake", "sysroot", "flags", "link-flags", "static", "run");
    private static final long LONGEST = 1 << 16;

    static ToolchainFile read(Path file) throws HoneException {
        Map<?, ?> keys = keys(file);
        for (Object key : keys.keySet()) {
            if (!KEYS.contains(key)) {
                throw wrong(file, "there is no key '" + key + "'; the keys are " + KEYS.stream().sorted().toList());
            }
        }
        String sysroot = text(file, keys, "sysroot");
        return new ToolchainFile(text(file, keys, "compiler"), text(file, keys, "c-compiler"), text(file, keys, "cmake"),
                sysroot == null ? null : file.toAbsolutePath().getParent().resolve(sysroot).normalize(), texts(file, keys, "flags"),
                texts(file, keys, "link-flags"), flag(file, keys), texts(file, keys, "run"));
    }

    private static Map<?, ?> keys(Path file) throws HoneException {
        try {
            if (Files.size(file) > LONGEST) {
                throw wrong(file, "it has at most " + LONGEST + " bytes");
            }
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (content == null) {
                return Map.of();
            }
            return content instanceof Map<?, ?> keys ? keys : throwWrong(file, "it is a map of keys to values");
        } catch (YAMLException e) {
            throw wrong(file, e.getMessage());
        } catch (IOException e) {
            String why = e instanceof java.nio.file.NoSuchFileException ? "there is no such file" : e.getMessage();
            throw new HoneException(FailureKind.BAD_INPUT, "failed to read the toolchain file '" + file + "': " + why, e);
        }
    }

    private static String text(Path file, Map<?, ?> keys, String key) throws HoneException {
        Object value = keys.get(key);
        return value == null || value instanceof String ? (String) value : throwWrong(file, "'" + key + "' is a text");
    }

    private static List<String> texts(Path file, Map<?, ?> keys, String key) throws HoneException {
        return switch (keys.get(key)) {
        case null -> List.of();
        case String one -> List.of(one);
        case List<?> several when several.stream().allMatch(String.class::isInstance) -> several.stream().map(String.class::cast).toList();
        default -> throw wrong(file, "'" + key + "' is a list of texts");
        };
    }

    private static Boolean flag(Path file, Map<?, ?> keys) throws HoneException {
        Object value = keys.get("static");
        return value == null || value instanceof Boolean ? (Boolean) value : throwWrong(file, "'static' is true or false");
    }

    private static <T> T throwWrong(Path file, String rule) throws HoneException {
        throw wrong(file, rule);
    }

    private static HoneException wrong(Path file, String rule) {
        return HoneException.badInput("failed to read the toolchain file '" + file + "': " + rule);
    }
}
