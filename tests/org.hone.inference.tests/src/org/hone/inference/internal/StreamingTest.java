package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Many samples take no more memory than a few. */
class StreamingTest {

    private static final int WARM = 200;
    private static final int SAMPLES = 1_000;
    /** What the process may grow by between the {@value #WARM}th and the last sample, in KB: its own tables, no tensors. */
    private static final long GROWTH = 8 << 10;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aThousandSamplesTakeNoMoreMemoryThanAFew() throws Exception {
        byte[] model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, "n", 4096).node("Neg", "x", "y").output("y").toBytes();
        try (OrtEngine engine = new OrtEngine(null); FileSession session = new FileSession(engine, model)) {
            Random random = new Random(2);
            List<Long> files = new ArrayList<>();
            List<Long> resident = new ArrayList<>();
            for (int i = 0; i <= SAMPLES; i++) {
                int rows = 1 + i % 16;
                float[] values = SmallNetworks.values(random, rows * 4096);
                Tensor y = session.run(Map.of("x", Tensor.ofFloats(Longs.of(rows, 4096), values))).get("y");
                assertEquals(-values[i], y.doubleAt(i));
                if (i == WARM || i == SAMPLES) {
                    files.add(bytes(engine.folders()));
                    resident.add(residentKilobytes(engine.current().worker().handle().pid()));
                }
            }
            assertEquals(files.get(0), files.get(1));
            assertTrue(resident.get(1) - resident.get(0) < GROWTH, () -> "KB in memory: " + resident);
        }
    }

    /** What calibration keeps of 5,000 samples is as large as what it keeps of 512. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void fiveThousandObservedSamplesTakeNoMoreMemoryThanFiveHundred() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("negative");
        Value x = builder.input("x", ElementType.FLOAT32, 1024);
        builder.output(builder.node("Neg", x).output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(1024)));
        try (OrtEngine engine = new OrtEngine(new FormatRegistry(TestExtensions.source()));
                ObservingSession session = engine.observe(builder.network(), List.of("x", "y"), new Observation(8192, 1),
                        SessionOptions.EXACT, null)) {
            Random random = new Random(2);
            List<Long> files = new ArrayList<>();
            List<Long> resident = new ArrayList<>();
            for (int i = 1; i <= 5_000; i++) {
                Tensor sample = Tensor.ofFloats(Longs.of(1024), SmallNetworks.values(random, 1024));
                session.run(Map.of("x", sample), null);
                if (i == 512 || i == 5_000) {
                    assertEquals(1024L * i, Arrays.stream(session.counts(null).getFirst().bins()).sum());
                    files.add(bytes(engine.folders()));
                    resident.add(residentKilobytes(engine.current().worker().handle().pid()));
                }
            }
            assertEquals(files.get(0), files.get(1));
            assertTrue(resident.get(1) - resident.get(0) < GROWTH, () -> "KB in memory: " + resident);
        }
    }

    private static long bytes(List<Path> folders) throws IOException {
        long sum = 0;
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sum += Files.size(file);
                }
            }
        }
        return sum;
    }

    private static long residentKilobytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElseThrow();
        }
    }
}
