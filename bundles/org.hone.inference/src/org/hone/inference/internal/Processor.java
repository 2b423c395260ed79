package org.hone.inference.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of a processor decides how ONNX Runtime computes on it.
 *
 * @param x86 whether it is an x86 of 64 bits
 * @param sumsExactly whether its instruction for products of uint8 and int8 adds in 32 bits (VNNI); older ones add pairs of
 *        products in 16 bits, which overflow
 */
record Processor(boolean x86, boolean sumsExactly) {

    private static final Path INFORMATION = Path.of("/proc/cpuinfo");
    private static final List<String> VNNI = List.of("avx512_vnni", "avx_vnni");

    /** This computer's. Where it does not say what it can, less is assumed. */
    static Processor here() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean x86 = name.equals("amd64") || name.equals("x86_64");
        return new Processor(x86, !x86 || hasVnni());
    }

    private static boolean hasVnni() {
        try (Stream<String> lines = Files.lines(INFORMATION)) {
            return lines.filter(line -> line.startsWith("flags")).findFirst()
                    .map(line -> Arrays.asList(line.split("\\s+")).stream().anyMatch(VNNI::contains)).orElse(false);
        } catch (IOException e) {
            return false; // not Linux
        }
    }
}
