package org.hone.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.hone.cli.json.Json;
import org.hone.core.board.BoardDescription;
import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Frequency;
import org.hone.core.board.BoardProbe.ThermalZone;

/** What a board is, for people and for programs. */
final class ProbeText {

    private static final double MEGA = 1e6;
    private static final double GIBI = 1L << 30;

    private ProbeText() {
    }

    static List<String> lines(BoardDescription board, BoardProbe probe) {
        List<String[]> rows = new ArrayList<>();
        row(rows, "board", Texts.line(board.label()));
        row(rows, "model", probe.model());
        row(rows, "processor", probe.architecture());
        for (Cluster cluster : probe.clusters()) {
            row(rows, "cores", cluster.cores().size() + " × " + cluster.core() + frequency(cluster.frequency()));
            row(rows, "", String.join(" ", notable(cluster.features())));
        }
        row(rows, "memory", probe.memory().total() == 0 ? ""
                : String.format(Locale.ROOT, "%.1f GiB, %.1f GiB available", probe.memory().total() / GIBI, probe.memory().available() / GIBI));
        row(rows, "temperature", probe.thermalZones().stream().map(zone -> String.format(Locale.ROOT, "%s %.1f °C", zone.name(), zone.celsius()))
                .collect(Collectors.joining(", ")));
        if (probe.gpu() != null) {
            row(rows, "GPU", probe.gpu().name() + ", compute capability " + probe.gpu().computeCapability()
                    + (probe.gpu().cuda().isEmpty() ? ", no CUDA found" : ", CUDA " + probe.gpu().cuda()));
        }
        row(rows, "system", probe.system());
        row(rows, "kernel", probe.kernel());
        row(rows, "C library", probe.libc());
        row(rows, "build for", (probe.toolchain().triple() + " " + flag("-march=", probe.toolchain().march()) + " "
                + flag("-mtune=", probe.toolchain().mtune())).strip());
        List<String> lines = new ArrayList<>(Texts.table(rows, List.of(false, false)));
        if (probe.emulated()) {
            lines.add("An emulator: its times are an emulator's and say nothing of a real board.");
        } else if (probe.mayChangeFrequency()) {
            lines.add("Its governor is not 'performance': measured times will vary with the frequency.");
        }
        return lines;
    }

    private static void row(List<String[]> rows, String name, String text) {
        if (!text.isEmpty()) {
            rows.add(new String[] {name, Texts.line(text)});
        }
    }

    private static String flag(String flag, String value) {
        return value.isEmpty() ? "" : flag + value;
    }

    private static String frequency(Frequency frequency) {
        if (frequency.maximum() == 0) {
            return "";
        }
        return String.format(Locale.ROOT, ", %.0f to %.0f MHz", frequency.minimum() / MEGA, frequency.maximum() / MEGA)
                + (frequency.governor().isEmpty() ? "" : ", governor " + frequency.governor());
    }

    /** Those that decide which kernels run. */
    private static List<String> notable(List<String> features) {
        List<String> words = List.of("neon", "asimd", "asimdhp", "asimddp", "i8mm", "bf16", "sve", "sve2", "avx2", "fma", "avx512f", "avx512_vnni", "avx_vnni");
        return words.stream().filter(features::contains).toList();
    }

    static void write(BoardDescription board, BoardProbe probe, Json json) {
        json.text("name", board.name()).text("label", board.label()).text("model", probe.model()).text("architecture", probe.architecture());
        json.text("kernel", probe.kernel()).text("system", probe.system()).text("libc", probe.libc()).flag("emulated", probe.emulated());
        json.objects("clusters", probe.clusters(), cluster -> {
            json.text("core", cluster.core()).value("cores", cluster.cores().stream().map(Integer::longValue).toList())
                    .figure("capacity", cluster.capacity() == 0 ? -1 : cluster.capacity()).texts("features", cluster.features());
            Frequency frequency = cluster.frequency();
            json.object("frequency", inner -> inner.figure("minimum", known(frequency.minimum())).figure("maximum", known(frequency.maximum()))
                    .figure("current", known(frequency.current())).text("governor", frequency.governor()).texts("governors", frequency.governors()));
        });
        json.object("memory", inner -> inner.figure("total", known(probe.memory().total())).figure("available", known(probe.memory().available())));
        json.objects("thermalZones", probe.thermalZones(), (ThermalZone zone) -> json.text("name", zone.name()).number("celsius", zone.celsius()));
        if (probe.gpu() != null) {
            json.object("gpu", inner -> inner.text("name", probe.gpu().name()).text("computeCapability", probe.gpu().computeCapability())
                    .text("cuda", probe.gpu().cuda()));
        } else {
            json.value("gpu", null);
        }
        json.object("toolchain", inner -> inner.text("triple", probe.toolchain().triple()).text("march", probe.toolchain().march())
                .text("mtune", probe.toolchain().mtune()));
    }

    private static long known(long figure) {
        return figure == 0 ? -1 : figure;
    }
}
