package org.hone.boards.internal.probe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Toolchain;

/** What a compiler must be told, from what every core of a board can: a program may run on any of them. */
final class Toolchains {

    private static final List<String> X86_V2 = List.of("cx16", "lahf_lm", "popcnt", "sse4_1", "sse4_2", "ssse3");
    private static final List<String> X86_V3 = List.of("avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe");
    private static final List<String> X86_V4 = List.of("avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl");

    private Toolchains() {
    }

    /**
     * @param machine as {@code uname -m} names it
     * @param narrow true when programs are of 32 bits, whatever the kernel is
     */
    static Toolchain of(String machine, boolean narrow, String libc, List<Cluster> clusters) {
        Set<String> features = common(clusters);
        String abi = libc.startsWith("musl") ? "musl" : "gnu";
        String tune = tune(clusters);
        if (machine.startsWith("arm") || machine.equals("aarch64") && narrow) {
            return new Toolchain("arm-linux-" + abi + "eabihf", arm32(machine, features), tune);
        }
        return switch (machine) {
        case "aarch64", "arm64" -> new Toolchain("aarch64-linux-" + abi, arm64(features), tune);
        case "x86_64", "amd64" -> new Toolchain("x86_64-linux-" + abi, x86(features), "");
        case "" -> new Toolchain("", "", "");
        default -> new Toolchain(machine + "-linux-" + abi, "", "");
        };
    }

    private static Set<String> common(List<Cluster> clusters) {
        Set<String> common = new HashSet<>();
        for (Cluster cluster : clusters) {
            if (cluster == clusters.getFirst()) {
                common.addAll(cluster.features());
            } else {
                common.retainAll(cluster.features());
            }
        }
        return common;
    }

    /** The fastest cores' name: what counts runs there. */
    private static String tune(List<Cluster> clusters) {
        String name = clusters.isEmpty() ? "" : clusters.getFirst().core();
        return name.startsWith("Cortex-") || name.startsWith("Neoverse-") ? name.toLowerCase(Locale.ROOT) : "";
    }

    private static String arm64(Set<String> features) {
        StringBuilder march = new StringBuilder("armv8");
        boolean one = features.containsAll(List.of("atomics", "asimdrdm"));
        boolean two = one && features.contains("dcpop");
        march.append(two ? ".2-a" : one ? ".1-a" : "-a");
        if (!one && features.contains("crc32")) {
            march.append("+crc");
        }
        if (two) {
            add(march, features, "asimdhp", "+fp16");
            add(march, features, "asimddp", "+dotprod");
            add(march, features, "i8mm", "+i8mm");
            add(march, features, "bf16", "+bf16");
            add(march, features, "sve", "+sve");
        }
        return march.toString();
    }

    private static void add(StringBuilder march, Set<String> features, String feature, String option) {
        if (features.contains(feature)) {
            march.append(option);
        }
    }

    private static String arm32(String machine, Set<String> features) {
        if (machine.equals("aarch64") || machine.startsWith("armv8")) {
            return "armv8-a+simd";
        }
        if (machine.startsWith("armv7")) {
            return features.contains("vfpv4") ? "armv7-a+neon-vfpv4" : features.contains("neon") ? "armv7-a+simd" : "armv7-a+fp";
        }
        return "armv6+fp";
    }

    private static String x86(Set<String> features) {
        if (!features.containsAll(X86_V2)) {
            return "x86-64";
        }
        if (!features.containsAll(X86_V3)) {
            return "x86-64-v2";
        }
        return features.containsAll(X86_V4) ? "x86-64-v4" : "x86-64-v3";
    }
}
