package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.core.inference.ReferenceEngineProvider;
import org.hone.core.registry.Extensions;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Networks, and parts of them, run through the contract of the engine. */
class OrtEngineTest {

    private static OrtEngine engine;

    @BeforeAll
    static void startEngine() throws Exception {
        engine = new OrtEngine(new FormatRegistry(TestExtensions.source()));
        engine.description();
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    /** {@code y = (x + w) · v}, with inner value {@code sum}; {@code other = -z} needs nothing of that. */
    private static Network network() {
        NetworkBuilder builder = new NetworkBuilder("two parts");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        Value z = builder.input("z", ElementType.FLOAT32, 3);
        Value w = builder.constant("w", Tensor.ofFloats(Longs.of(2), 10, 20));
        Value v = builder.constant("v", Tensor.ofFloats(Longs.EMPTY, 2));
        Value sum = builder.node("Add", x, w).name("add").output("sum");
        Value y = builder.node("Mul", sum, v).name("multiply").output("y");
        Value other = builder.node("Neg", z).name("negate").output("other");
        ValueType pair = ValueType.tensor(ElementType.FLOAT32, Shape.of(2));
        builder.output(y, pair);
        builder.output(other, ValueType.tensor(ElementType.FLOAT32, Shape.of(3)));
        return builder.network();
    }

    private static final Tensor X = Tensor.ofFloats(Longs.of(2), 1, 2);
    private static final Tensor Z = Tensor.ofFloats(Longs.of(3), 7, 8, 9);

    private static ReferenceSession open(Network network, String... wanted) throws HoneException {
        return engine.open(network, List.of(wanted), SessionOptions.EXACT, null);
    }

    @Test
    void isRegistered() {
        Extensions<ReferenceEngineProvider> engines = new Extensions<>(TestExtensions.source(),
                "org.hone.core.referenceEngines", ReferenceEngineProvider.class);
        assertEquals(OrtEngineProvider.class, engines.find("onnxruntime").getClass());
    }

    @Test
    void givesTheNetworksOwnOutputs() throws Exception {
        try (ReferenceSession session = open(network())) {
            assertEquals(List.of("y", "other"), session.outputs());
            Map<String, Tensor> values = session.run(Map.of("x", X, "z", Z), null);
            assertEquals(List.of("y", "other"), List.copyOf(values.keySet()));
            assertArrayEquals(new float[] { 22, 44 }, values.get("y").toFloats());
            assertArrayEquals(new float[] { -7, -8, -9 }, values.get("other").toFloats());
        }
    }

    @Test
    void givesAllInnerValues() throws Exception {
        try (ReferenceSession session = engine.openWithInnerValues(network(), SessionOptions.EXACT, null)) {
            assertEquals(List.of("y", "other", "sum"), session.outputs());
            assertArrayEquals(new float[] { 11, 22 }, session.run(Map.of("x", X, "z", Z), null).get("sum").toFloats());
        }
    }

    @Test
    void leavesSequencesOutOfAllInnerValues() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("sequence");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        Value sequence = builder.node("SequenceConstruct", x, x).output("sequence");
        Value y = builder.node("ConcatFromSequence", sequence).attribute("axis", 0).output("y");
        builder.output(y, ValueType.tensor(ElementType.FLOAT32, Shape.of(4)));
        try (ReferenceSession session = engine.openWithInnerValues(builder.network(), SessionOptions.EXACT, null)) {
            assertEquals(List.of("y"), session.outputs());
            assertArrayEquals(new float[] { 1, 2, 1, 2 }, session.run(Map.of("x", X), null).get("y").toFloats());
        }
        HoneException refusal = assertThrows(HoneException.class, () -> open(builder.network(), "sequence"));
        assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
    }

    @Test
    void runsFourBitWeightsAndLeavesFourBitValuesOut() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("four bits");
        Value x = builder.input("x", ElementType.FLOAT32, 4);
        Value scale = builder.constant("scale", Tensor.ofFloats(Longs.EMPTY, 0.5f));
        Value zero = builder.constant("zero", Tensor.ofBytes(ElementType.INT4, Longs.EMPTY, (byte) 1));
        Value quantized = builder.node("QuantizeLinear", x, scale, zero).output("quantized");
        Value y = builder.node("DequantizeLinear", quantized, scale, zero).output("y");
        builder.output(y, ValueType.tensor(ElementType.FLOAT32, Shape.of(4)));
        try (ReferenceSession session = engine.openWithInnerValues(builder.network(), SessionOptions.EXACT, null)) {
            assertEquals(List.of("y"), session.outputs());
            Tensor values = Tensor.ofFloats(Longs.of(4), -9, -1, 0.6f, 9);
            assertArrayEquals(new float[] { -4.5f, -1, 0.5f, 3 }, session.run(Map.of("x", values), null).get("y").toFloats());
        }
        HoneException refusal = assertThrows(HoneException.class, () -> open(builder.network(), "quantized"));
        assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
        assertTrue(refusal.getMessage().contains("value 'quantized'"), refusal.getMessage());
    }

    @Test
    void answersSeveralThreads() throws Exception {
        try (ReferenceSession session = open(network(), "y"); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<Tensor>> results = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Map<String, Tensor> inputs = Map.of("x", Tensor.ofFloats(Longs.of(2), i, -i));
                results.add(threads.submit(() -> session.run(inputs, null).get("y")));
            }
            for (int i = 0; i < results.size(); i++) {
                assertArrayEquals(new float[] { 2 * (i + 10), 2 * (20 - i) }, results.get(i).get().toFloats());
            }
        }
    }

    @Test
    void aPartNeedsOnlyItsOwnInputs() throws Exception {
        try (ReferenceSession session = open(network(), "sum")) {
            assertArrayEquals(new float[] { 11, 22 }, session.run(Map.of("x", X), null).get("sum").toFloats());
            assertArrayEquals(new float[] { 11, 22 }, session.run(Map.of("x", X, "z", Z), null).get("sum").toFloats());
            HoneException unknown = assertThrows(HoneException.class,
                    () -> session.run(Map.of("x", X, "q", Z), null));
            assertEquals("failed to run network 'two parts' with input 'q': its inputs are [x, z]", unknown.getMessage());
            assertEquals(FailureKind.USAGE, unknown.kind());
        }
    }

    @Test
    void handsConstantsAndInputsBack() throws Exception {
        Network network = network();
        try (ReferenceSession session = open(network, "w", "x", "sum")) {
            Map<String, Tensor> values = session.run(Map.of("x", X), null);
            assertSame(network.getGraph().getConstants().get(0).getTensor(), values.get("w"));
            assertSame(X, values.get("x"));
            assertArrayEquals(new float[] { 11, 22 }, values.get("sum").toFloats());
        }
        try (ReferenceSession session = open(network, "x")) {
            HoneException missing = assertThrows(HoneException.class, () -> session.run(Map.of(), null));
            assertEquals("failed to run network 'two parts': its input 'x' is not given", missing.getMessage());
        }
    }

    @Test
    void namesAWantedValueThatIsNotThere() {
        HoneException unknown = assertThrows(HoneException.class, () -> open(network(), "nothing"));
        assertEquals(FailureKind.USAGE, unknown.kind());
        assertTrue(unknown.getMessage().contains("'nothing'"), unknown.getMessage());
    }

    @Test
    void aSessionDoesNotChangeWithTheNetwork() throws Exception {
        Network network = network();
        try (ReferenceSession session = open(network)) {
            network.getGraph().getConstants().get(0).setTensor(Tensor.ofFloats(Longs.of(2), 0, 0));
            engine.current().worker().handle().destroyForcibly();
            WorkerProcesses.awaitEnd(engine.current().worker().handle());
            assertArrayEquals(new float[] { 22, 44 }, session.run(Map.of("x", X, "z", Z), null).get("y").toFloats());
        }
        assertEquals(3, network.getGraph().getNodes().size());
        assertEquals(2, network.getGraph().getOutputs().size());
    }

    @Test
    void anInputWithADefaultMayBeGivenOrNot() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("default");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        Value scale = builder.input("scale", ElementType.FLOAT32, 1);
        scale.setTensor(Tensor.ofFloats(Longs.of(1), 3));
        Value y = builder.node("Mul", x, scale).output("y");
        builder.output(y, ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        try (ReferenceSession session = open(builder.network())) {
            assertArrayEquals(new float[] { 3, 6 }, session.run(Map.of("x", X), null).get("y").toFloats());
            assertArrayEquals(new float[] { -1, -2 }, session.run(Map.of("x", X, "scale", Tensor.ofFloats(Longs.of(1), -1)), null)
                    .get("y").toFloats());
            assertArrayEquals(new float[] { 3, 6 }, session.run(Map.of("x", X), null).get("y").toFloats());
        }
    }

    @Test
    void aPartKeepsWhatOnlyASubgraphUses() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("branches");
        Value condition = builder.input("condition", ValueType.tensor(ElementType.BOOL, Shape.SCALAR));
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        Value negative = builder.node("Neg", x).output("negative");
        ValueType pair = ValueType.tensor(ElementType.FLOAT32, Shape.of(2));
        GraphBuilder yes = new GraphBuilder("yes");
        yes.output(yes.node("Identity", negative).output("t"), pair);
        GraphBuilder no = new GraphBuilder("no");
        no.output(no.node("Abs", negative).output("e"), pair);
        Value chosen = builder.node("If", condition).attribute("then_branch", yes.graph()).attribute("else_branch", no.graph())
                .output("chosen");
        builder.output(builder.node("Add", chosen, x).output("y"), pair);
        try (ReferenceSession session = open(builder.network(), "chosen")) {
            assertArrayEquals(new float[] { -1, -2 }, chosen(session, 1));
            assertArrayEquals(new float[] { 1, 2 }, chosen(session, 0));
        }
    }

    private static float[] chosen(ReferenceSession session, int condition) throws HoneException {
        Tensor tensor = Tensor.ofBytes(ElementType.BOOL, Longs.EMPTY, (byte) condition);
        return session.run(Map.of("condition", tensor, "x", X), null).get("chosen").toFloats();
    }

    @Test
    void refusesANetworkWithAnUnknownOperatorAndLeavesNoFile() throws Exception {
        NetworkBuilder builder = new NetworkBuilder("strange");
        Value x = builder.input("x", ElementType.FLOAT32, 2);
        builder.output(builder.node("Detector", x).domain("tflite").output("y"), ValueType.tensor(ElementType.FLOAT32, Shape.of(2)));
        List<Path> before = files();
        HoneException refusal = assertThrows(HoneException.class, () -> open(builder.network()));
        assertTrue(refusal.getMessage().startsWith("failed to prepare network 'strange': ONNX Runtime refuses it: "),
                refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Detector"), refusal.getMessage());
        assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
        assertEquals(before, files());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(engine.folders().get(engine.folders().size() - 1))) {
            return files.filter(path -> path.toString().contains("model")).toList();
        }
    }
}
