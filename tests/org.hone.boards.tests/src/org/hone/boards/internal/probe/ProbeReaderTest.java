package org.hone.boards.internal.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.hone.core.board.BoardProbe;
import org.hone.core.board.BoardProbe.Cluster;
import org.hone.core.board.BoardProbe.Frequency;
import org.hone.core.board.BoardProbe.Gpu;
import org.hone.core.board.BoardProbe.Memory;
import org.hone.core.board.BoardProbe.ThermalZone;
import org.hone.core.board.BoardProbe.Toolchain;
import org.junit.jupiter.api.Test;

/** What boards are, from what they print. */
class ProbeReaderTest {

    private static String text(String file) throws IOException {
        try (InputStream in = ProbeReaderTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BoardProbe read(String file) throws IOException {
        return ProbeReader.read(text(file), false);
    }

    @Test
    void aRaspberryPi4() throws IOException {
        BoardProbe probe = read("raspberry-pi-4.txt");
        assertEquals("aarch64", probe.architecture());
        assertEquals("Linux 6.6.31+rpt-rpi-v8", probe.kernel());
        assertEquals("Raspberry Pi 4 Model B Rev 1.4", probe.model());
        assertEquals("Debian GNU/Linux 12 (bookworm)", probe.system());
        assertEquals("glibc 2.36", probe.libc());
        assertEquals(new Memory(3885284L * 1024, 3394772L * 1024), probe.memory());
        assertEquals(List.of(new ThermalZone("cpu-thermal", 47.712)), probe.thermalZones());
        assertEquals(List.of(new Cluster("Cortex-A72", List.of(0, 1, 2, 3), 1024, List.of("fp", "asimd", "evtstrm", "crc32", "cpuid"),
                new Frequency(600_000_000, 1_800_000_000, 700_000_000, "ondemand",
                        List.of("conservative", "ondemand", "userspace", "powersave", "performance", "schedutil")))), probe.clusters());
        assertNull(probe.gpu());
        assertEquals(new Toolchain("aarch64-linux-gnu", "armv8-a+crc", "cortex-a72"), probe.toolchain());
        assertTrue(probe.mayChangeFrequency());
        assertEquals(4, probe.cores());
    }

    @Test
    void aRaspberryPi5() throws IOException {
        BoardProbe probe = read("raspberry-pi-5.txt");
        assertEquals("Cortex-A76", probe.clusters().getFirst().core());
        assertEquals(new Toolchain("aarch64-linux-gnu", "armv8.2-a+fp16+dotprod", "cortex-a76"), probe.toolchain());
        assertFalse(probe.mayChangeFrequency(), "its governor is 'performance'");
    }

    @Test
    void aJetsonOrin() throws IOException {
        BoardProbe probe = read("jetson-orin-nano.txt");
        assertEquals(List.of(0, 1, 2, 3, 4, 5), probe.clusters().getFirst().cores());
        assertEquals("Cortex-A78AE", probe.clusters().getFirst().core());
        assertEquals(new Gpu("Ampere (NVIDIA Jetson Orin Nano Engineering Reference Developer Kit Super)", "8.7", "12.6"), probe.gpu());
        assertEquals(List.of("cpu-thermal", "gpu-thermal", "soc0-thermal", "tj-thermal"),
                probe.thermalZones().stream().map(ThermalZone::name).toList(), "a sensor that is off is left out");
        assertEquals("Ubuntu 22.04.5 LTS", probe.system());
        assertEquals("armv8.2-a+fp16+dotprod", probe.toolchain().march());
    }

    @Test
    void aDesktop() throws IOException {
        BoardProbe probe = read("x86-desktop.txt");
        assertEquals(16, probe.cores());
        assertEquals("AMD Ryzen 7 5800X 8-Core Processor", probe.clusters().getFirst().core());
        assertEquals(new Toolchain("x86_64-linux-gnu", "x86-64-v3", ""), probe.toolchain());
        assertEquals(new Gpu("NVIDIA GeForce RTX 4070", "8.9", "12.4"), probe.gpu());
    }

    @Test
    void coresOfTwoKinds() throws IOException {
        BoardProbe probe = read("big-little.txt");
        assertEquals(List.of("Cortex-A76", "Cortex-A55"), probe.clusters().stream().map(Cluster::core).toList(), "the fastest first");
        assertEquals(List.of(4, 5, 6, 7), probe.clusters().getFirst().cores());
        assertEquals(530, probe.clusters().getLast().capacity());
        assertEquals("cortex-a76", probe.toolchain().mtune());
    }

    @Test
    void aRouterWithMusl() throws IOException {
        BoardProbe probe = read("openwrt-musl.txt");
        assertEquals("musl 1.2.4", probe.libc());
        assertEquals(new Toolchain("aarch64-linux-musl", "armv8-a+crc", "cortex-a53"), probe.toolchain());
        assertEquals(Frequency.UNKNOWN, probe.clusters().getFirst().frequency());
        assertFalse(probe.mayChangeFrequency());
    }

    /** A kernel of 64 bits below programs of 32: what counts are the programs. */
    @Test
    void programsOf32Bits() throws IOException {
        BoardProbe probe = ProbeReader.read(text("raspberry-pi-4.txt").replace("=== bits\n64", "=== bits\n32"), false);
        assertEquals(new Toolchain("arm-linux-gnueabihf", "armv8-a+simd", "cortex-a72"), probe.toolchain());
    }

    @Test
    void neverFailsOverWhatABoardPrints() throws IOException {
        Random random = new Random(1);
        String text = text("jetson-orin-nano.txt");
        assertEquals(0, ProbeReader.read("", false).cores());
        for (int i = 0; i < 2000; i++) {
            char[] broken = text.toCharArray();
            for (int j = 0; j < 20; j++) {
                broken[random.nextInt(broken.length)] = (char) random.nextInt(256);
            }
            BoardProbe probe = ProbeReader.read(new String(broken).substring(random.nextInt(200)), false);
            assertFalse((probe.model() + probe.kernel() + probe.system()).chars().anyMatch(Character::isISOControl));
        }
    }
}
