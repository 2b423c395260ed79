package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ObservingSession;
import org.hone.core.inference.ObservingSession.Counts;
import org.hone.core.inference.ObservingSession.Extremes;
import org.hone.core.inference.ObservingSession.Observation;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted in the process that computes equals what a plain count of the same values gives. */
class ObservingSessionTest {

    private static final SessionOptions FAST = new SessionOptions(1, true);
    private static final int BINS = 64;

    private static OrtEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new OrtEngine(new FormatRegistry(TestExtensions.source()));
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    private static ObservingSession observe(Network network, int every, String... values) throws HoneException {
        return engine.observe(network, List.of(values), new Observation(BINS, every), FAST, null);
    }

    /** Two convolutions with a residual sum, pooled and multiplied; {@code channels} fill blocks of 8 and 16 or do not. */
    private static Network residual(int channels) {
        Random random = new Random(channels);
        NetworkBuilder builder = new NetworkBuilder("residual");
        Value x = builder.input("x", ElementType.FLOAT32, 1, 3, 9, 7);
        Value first = builder.node("Conv", x, builder.constant("w1", floats(random, channels, 3, 3, 3)),
                builder.constant("b1", floats(random, channels))).attribute("pads", Longs.of(1, 1, 1, 1)).output("first");
        Value relu = builder.node("Relu", first).output("relu");
        Value second = builder.node("Conv", relu, builder.constant("w2", floats(random, channels, channels, 1, 1))).output("second");
        Value sum = builder.node("Add", second, relu).output("sum");
        Value sigmoid = builder.node("Sigmoid", sum).output("sigmoid");
        Value pooled = builder.node("GlobalAveragePool", sigmoid).output("pooled");
        Value flat = builder.node("Flatten", pooled).output("flat");
        Value scores = builder.node("MatMul", flat, builder.constant("w3", floats(random, channels, 5))).output("scores");
        builder.output(scores, ValueType.tensor(ElementType.FLOAT32, Shape.of(1, 5)));
        return builder.network();
    }

    private static Tensor floats(Random random, long... sizes) {
        int count = (int) java.util.Arrays.stream(sizes).reduce(1, (a, b) -> a * b);
        return Tensor.ofFloats(Longs.of(sizes), SmallNetworks.values(random, count));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 5})
    void countsEveryValueOnceWhateverItsLayout(int channels) throws Exception {
        Network network = residual(channels);
        String[] names = {"x", "first", "relu", "second", "sum", "sigmoid", "pooled", "flat", "scores", "w1"};
        Map<String, PlainStatistics> expected = new HashMap<>();
        Random random = new Random(4);
        try (ObservingSession session = observe(network, 1, names); ReferenceSession plain = engine.open(network, List.of(names), FAST, null)) {
            assertEquals(List.of(names), session.values());
            for (int run = 0; run < 4; run++) {
                Map<String, Tensor> inputs = Map.of("x", floats(random, 1, 3, 9, 7));
                List<Extremes> extremes = session.run(inputs, null);
                Map<String, Tensor> values = plain.run(inputs, null);
                for (int i = 0; i < names.length; i++) {
                    PlainStatistics statistics = expected.computeIfAbsent(names[i], name -> new PlainStatistics());
                    assertEquals(statistics.add(values.get(names[i]).toFloats(), true), extremes.get(i), names[i]);
                }
            }
            List<Counts> counts = session.counts(null);
            for (int i = 0; i < names.length; i++) {
                assertSame(expected.get(names[i]).counts(BINS), counts.get(i), names[i]);
            }
        }
    }

    private static void assertSame(Counts expected, Counts counts, String name) {
        assertEquals(expected.exponent(), counts.exponent(), name);
        assertArrayEquals(expected.bins(), counts.bins(), name);
    }

    private static Network identity(Dimension... sizes) {
        NetworkBuilder builder = new NetworkBuilder("negative");
        Value x = builder.input("x", ValueType.tensor(ElementType.FLOAT32, Shape.of(sizes)));
        builder.output(builder.node("Neg", x).output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(sizes)));
        return builder.network();
    }

    private static void assertCounted(float[]... runs) throws Exception {
        PlainStatistics plain = new PlainStatistics();
        try (ObservingSession session = observe(identity(Dimension.symbol("n")), 1, "x")) {
            for (float[] run : runs) {
                assertEquals(plain.add(run, true), session.run(Map.of("x", Tensor.ofFloats(Longs.of(run.length), run)), null).getFirst());
            }
            assertSame(plain.counts(BINS), session.counts(null).getFirst(), "x");
        }
    }

    @Test
    void bothZerosAreInTheBinAboveZero() throws Exception {
        assertCounted(new float[] {0f, -0f, -0f}, new float[] {-0f});
        assertCounted(new float[] {0f, -0f, -1f, 1f, -0.5f, 0.5f, -Float.MIN_VALUE, Float.MIN_VALUE});
    }

    @Test
    void infinitiesAndNanAreCountedApart() throws Exception {
        float[] values = new float[10_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % 7 == 0 ? Float.NaN : i % 11 == 0 ? Float.NEGATIVE_INFINITY : i % 13 == 0 ? Float.POSITIVE_INFINITY : 5000 - i;
        }
        assertCounted(values, new float[] {Float.NaN}, new float[] {Float.intBitsToFloat(0xffc00001), 2});
    }

    @Test
    void theRangeGrowsFromTheLeastToTheLargestFloats() throws Exception {
        assertCounted(new float[] {1e-38f, -1e-40f}, new float[] {1e-20f, 3e-20f}, new float[] {-1, 0.99f}, new float[] {2, 4, -4},
                new float[] {Float.MAX_VALUE, -Float.MAX_VALUE}, new float[] {1, -3e30f});
    }

    @Test
    void tensorsLongerThanAChunkAreReadWhole() throws Exception {
        assertCounted(SmallNetworks.values(new Random(1), 4096), SmallNetworks.values(new Random(2), 4097),
                SmallNetworks.values(new Random(3), 20_001), SmallNetworks.values(new Random(4), 1));
    }

    @Test
    void countsTheFirstOfSoManyRunsAndSeesTheExtremesOfAll() throws Exception {
        PlainStatistics plain = new PlainStatistics();
        Random random = new Random(6);
        try (ObservingSession session = observe(identity(Dimension.of(100)), 3, "y")) {
            for (int run = 0; run < 8; run++) {
                float[] values = SmallNetworks.values(random, 100);
                float[] negative = new float[values.length];
                for (int i = 0; i < values.length; i++) {
                    negative[i] = -values[i];
                }
                assertEquals(plain.add(negative, run % 3 == 0), session.run(Map.of("x", Tensor.ofFloats(Longs.of(100), values)), null)
                        .getFirst());
            }
            Counts counts = session.counts(null).getFirst();
            assertEquals(300, java.util.Arrays.stream(counts.bins()).sum());
            assertSame(plain.counts(BINS), counts, "y");
        }
    }

    /** The sizes of what Compress gives follow from values: outputs of an earlier run do not fit those of the next. */
    @Test
    void sizesMayFollowFromValues() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("positive");
        Value x = builder.input("x", ElementType.FLOAT32, 6);
        Value zero = builder.constant("zero", Tensor.ofFloats(Longs.EMPTY, 0));
        Value positive = builder.node("Greater", x, zero).output("positive");
        builder.output(builder.node("Compress", x, positive).output("y"), null);
        PlainStatistics plain = new PlainStatistics();
        try (ObservingSession session = observe(builder.network(), 1, "y")) {
            for (float[] values : List.of(new float[] {1, 2, 3, -1, -1, -1}, new float[] {4, -1, -1, -1, -1, -1},
                    new float[] {-1, -1, -1, -1, -1, -1}, new float[] {1, 2, 3, 4, 5, 6})) {
                List<Float> kept = new ArrayList<>();
                for (float value : values) {
                    if (value > 0) {
                        kept.add(value);
                    }
                }
                float[] expected = new float[kept.size()];
                for (int i = 0; i < expected.length; i++) {
                    expected[i] = kept.get(i);
                }
                assertEquals(plain.add(expected, true), session.run(Map.of("x", Tensor.ofFloats(Longs.of(6), values)), null).getFirst());
            }
            assertSame(plain.counts(BINS), session.counts(null).getFirst(), "y");
        }
    }

    @Test
    void runsThatGiveAnInputWithADefaultCountWithTheOthers() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("default");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        Value w = builder.input("w", ElementType.FLOAT32, 2);
        w.setTensor(Tensor.ofFloats(Longs.of(2), 10, 20));
        builder.output(builder.node("Add", x, w).output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        Tensor one = Tensor.ofFloats(Longs.of(2), 1, 2);
        try (ObservingSession session = observe(builder.network(), 1, "y")) {
            assertEquals(new Extremes(11, 22, 0), session.run(Map.of("x", one), null).getFirst());
            assertEquals(new Extremes(2, 4, 0), session.run(Map.of("x", one, "w", one), null).getFirst());
            assertEquals(List.of(List.of(new Extremes(11, 22, 0)), List.of(new Extremes(11, 22, 0)), List.of(new Extremes(2, 4, 0))),
                    session.runAll(List.of(Map.of("x", one), Map.of("x", one), Map.of("x", one, "w", one)), null));
            assertEquals(10, java.util.Arrays.stream(session.counts(null).getFirst().bins()).sum());
        }
    }

    @Test
    void runsSeveralTimesInOneCall() throws Exception {
        PlainStatistics plain = new PlainStatistics();
        List<Map<String, Tensor>> inputs = new ArrayList<>();
        List<List<Extremes>> expected = new ArrayList<>();
        for (int run = 1; run <= 5; run++) {
            float[] values = SmallNetworks.values(new Random(run), 10 * run);
            inputs.add(Map.of("x", Tensor.ofFloats(Longs.of(values.length), values)));
            expected.add(List.of(plain.add(values, run % 2 == 0)));
        }
        try (ObservingSession session = observe(identity(Dimension.symbol("n")), 2, "x")) {
            session.run(Map.of("x", Tensor.ofFloats(Longs.of(1), 9)), null);
            plain.add(new float[] {9}, true);
            assertEquals(expected, session.runAll(inputs, null));
            assertEquals(List.of(), session.runAll(List.of(), null));
            assertSame(plain.counts(BINS), session.counts(null).getFirst(), "x");
        }
    }

    @Test
    void sessionsCountApart() throws Exception {
        Map<String, Tensor> inputs = Map.of("x", Tensor.ofFloats(Longs.of(2), 1, 2));
        try (ObservingSession one = observe(identity(Dimension.of(2)), 1, "y"); ObservingSession other = observe(identity(Dimension.of(2)), 1, "y")) {
            one.run(inputs, null);
            one.run(inputs, null);
            other.run(inputs, null);
            assertEquals(4, java.util.Arrays.stream(one.counts(null).getFirst().bins()).sum());
            assertEquals(2, java.util.Arrays.stream(other.counts(null).getFirst().bins()).sum());
        }
    }

    /** Counts of a part of the samples would be wrong without a word. */
    @Test
    void aLostProcessIsAnErrorAndNotAFreshCount() throws Exception {
        Map<String, Tensor> inputs = Map.of("x", Tensor.ofFloats(Longs.of(2), 1, 2));
        try (ObservingSession session = observe(identity(Dimension.of(2)), 1, "y")) {
            session.run(inputs, null);
            ProcessHandle worker = engine.current().worker().handle();
            worker.destroyForcibly();
            WorkerProcesses.awaitEnd(worker);
            HoneException lost = assertThrows(HoneException.class, () -> session.run(inputs, null));
            assertEquals(FailureKind.EXECUTION, lost.kind());
            assertTrue(lost.getMessage().contains("lost"), lost.getMessage());
            assertNotEquals(worker.pid(), engine.current().worker().handle().pid());
            assertThrows(HoneException.class, () -> session.counts(null));
        }
        try (ObservingSession again = observe(identity(Dimension.of(2)), 1, "y")) {
            assertEquals(new Extremes(-2, -1, 0), again.run(inputs, null).getFirst());
        }
    }

    @Test
    void givesNoCountsAfterARunThatFailed() throws Exception {
        Tensor two = Tensor.ofFloats(Longs.of(2), 1, 2);
        try (ObservingSession session = observe(identity(Dimension.of(2)), 1, "y")) {
            session.run(Map.of("x", two), null);
            HoneException wrong = assertThrows(HoneException.class,
                    () -> session.runAll(List.of(Map.of("x", two), Map.of("x", Tensor.ofFloats(Longs.of(3), 1, 2, 3))), null));
            assertEquals(FailureKind.USAGE, wrong.kind());
            HoneException failed = assertThrows(HoneException.class, () -> session.counts(null));
            assertEquals(FailureKind.EXECUTION, failed.kind());
            assertTrue(failed.getMessage().contains("an earlier run failed"), failed.getMessage());
        }
    }

    @Test
    void refusesWhatItCannotObserve() throws Exception {
        HoneException unknown = assertThrows(HoneException.class, () -> observe(residual(5), 1, "relu", "nothing"));
        assertEquals(FailureKind.USAGE, unknown.kind());
        assertTrue(unknown.getMessage().contains("'nothing'"), unknown.getMessage());
        NetworkBuilder builder = new NetworkBuilder("shape");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        builder.output(builder.node("Shape", x).output("y"), ValueType.tensor(ElementType.INT64, Shape.of(1)));
        HoneException integers = assertThrows(HoneException.class, () -> observe(builder.network(), 1, "y"));
        assertEquals(FailureKind.USAGE, integers.kind());
        assertTrue(integers.getMessage().contains("fp32"), integers.getMessage());
    }
}
