package org.hone.boards.internal.probe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Gpu;
import org.hone.core.board.BoardProbe.Memory;
import org.hone.core.board.BoardProbe.ThermalZone;

/** Reads what {@code probe.sh} prints. Whatever is missing or strange in it stays unknown; a probe never fails over it. */
public final class ProbeReader {

    private static final Pattern MUSL = Pattern.compile("musl libc.*?Version ([0-9.]+)", Pattern.DOTALL);
    private static final Pattern GLIBC = Pattern.compile("(?:glibc|GLIBC|GNU libc)\\D*([0-9]+\\.[0-9]+)");
    private static final Pattern CUDA = Pattern.compile("\"cuda\"\\s*:\\s*\\{[^}]*\"version\"\\s*:\\s*\"([0-9]+\\.[0-9]+)|CUDA Version ([0-9]+\\.[0-9]+)");
    private static final long KIBI = 1024;

    private ProbeReader() {
    }

    /** @param emulated true when the board is an emulator */
    public static BoardProbe read(String text, boolean emulated) {
        ProbeText probe = new ProbeText(text);
        List<Cluster> clusters = Clusters.of(CpuInfo.cores(probe.lines("cpuinfo")), CoreFacts.of(probe.lines("cores")));
        String libc = libc(probe.text("libc"));
        return new BoardProbe(probe.first("machine"), probe.first("kernel"), probe.first("model"), system(probe.lines("system")), libc,
                clusters, memory(probe.lines("memory")), thermalZones(probe.lines("thermal")), gpu(probe),
                Toolchains.of(probe.first("machine"), "32".equals(probe.first("bits")), libc, clusters), emulated);
    }

    private static String system(List<String> release) {
        for (String key : List.of("PRETTY_NAME=", "NAME=")) {
            for (String line : release) {
                if (line.startsWith(key)) {
                    return line.substring(key.length()).replaceAll("^[\"']|[\"']$", "");
                }
            }
        }
        return "";
    }

    private static String libc(String text) {
        Matcher musl = MUSL.matcher(text);
        if (musl.find()) {
            return "musl " + musl.group(1);
        }
        Matcher glibc = GLIBC.matcher(text);
        return glibc.find() ? "glibc " + glibc.group(1) : "";
    }

    private static Memory memory(List<String> lines) {
        return new Memory(kibibytes(lines, "MemTotal:"), kibibytes(lines, "MemAvailable:"));
    }

    private static long kibibytes(List<String> lines, String key) {
        for (String line : lines) {
            Matcher matcher = Pattern.compile(Pattern.quote(key) + "\\s*([0-9]{1,15}) kB").matcher(line);
            if (matcher.lookingAt()) {
                return Long.parseLong(matcher.group(1)) * KIBI;
            }
        }
        return 0;
    }

    /** Sensors that are off report nothing, or temperatures that no running board has. */
    private static List<ThermalZone> thermalZones(List<String> lines) {
        return lines.stream().map(line -> Pattern.compile("(-?[0-9]{1,7}) (\\S.*)").matcher(line)).filter(Matcher::matches)
                .map(matcher -> new ThermalZone(matcher.group(2), Long.parseLong(matcher.group(1)) / 1000.0))
                .filter(zone -> zone.celsius() > -100 && zone.celsius() < 250).toList();
    }

    private static Gpu gpu(ProbeText probe) {
        Matcher matcher = CUDA.matcher(probe.text("cuda"));
        String cuda = !matcher.find() ? "" : matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        Jetson jetson = Jetson.of(probe.text("compatible").toLowerCase(Locale.ROOT));
        if (jetson != null) {
            return new Gpu(jetson.gpu() + " (" + probe.first("model") + ")", jetson.computeCapability(), cuda);
        }
        String[] card = probe.first("gpu").split(",");
        return card.length == 2 && card[1].strip().matches("[0-9]+\\.[0-9]+") ? new Gpu(card[0].strip(), card[1].strip(), cuda) : null;
    }

    /** NVIDIA's modules by the name of their chip in the device tree, and their GPUs. */
    private enum Jetson {
        TEGRA210("Maxwell", "5.3"), TEGRA186("Pascal", "6.2"), TEGRA194("Volta", "7.2"), TEGRA234("Ampere", "8.7"),
        TEGRA264("Blackwell", "11.0");

        private final String gpu;
        private final String computeCapability;

        Jetson(String gpu, String computeCapability) {
            this.gpu = gpu;
            this.computeCapability = computeCapability;
        }

        static Jetson of(String compatible) {
            for (Jetson each : values()) {
                if (compatible.contains("nvidia," + each.name().toLowerCase(Locale.ROOT))) {
                    return each;
                }
            }
            return null;
        }

        String gpu() {
            return gpu;
        }

        String computeCapability() {
            return computeCapability;
        }
    }
}
