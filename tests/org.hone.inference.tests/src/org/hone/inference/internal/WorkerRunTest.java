package org.hone.inference.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;

/** What comes back from the process is what ONNX Runtime computes, for every element type and shape. */
class WorkerRunTest {

    private static OrtEngine engine;

    @BeforeAll
    static void startEngine() {
        engine = new OrtEngine(null);
    }

    @AfterAll
    static void closeEngine() {
        engine.close();
    }

    @Test
    void namesTheRuntimeAndItsVersion() throws Exception {
        assertEquals("ONNX Runtime " + OrtEnvironment.getEnvironment().getVersion(), engine.description());
    }

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void givesTheSameBitsAsOnnxRuntimeInThisProcess(boolean optimize) throws Exception {
        byte[] model = SmallNetworks.convolution();
        Random random = new Random(5);
        try (FileSession session = new FileSession(engine, model, new SessionOptions(1, optimize));
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(optimize ? OrtSession.SessionOptions.OptLevel.ALL_OPT
                    : OrtSession.SessionOptions.OptLevel.NO_OPT);
            options.setIntraOpNumThreads(1);
            try (OrtSession direct = OrtEnvironment.getEnvironment().createSession(model, options)) {
                for (int sample = 0; sample < 20; sample++) {
                    float[] values = SmallNetworks.values(random, 3 * 8 * 8);
                    Tensor tensor = Tensor.ofFloats(Longs.of(1, 3, 8, 8), values);
                    assertArrayEquals(direct(direct, values), session.run(Map.of("x", tensor)).get("y").toFloats());
                }
            }
        }
    }

    private static float[] direct(OrtSession session, float[] values) throws Exception {
        try (OnnxTensor x = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), java.nio.FloatBuffer.wrap(values),
                new long[] { 1, 3, 8, 8 }); OrtSession.Result result = session.run(Map.of("x", x))) {
            float[] y = new float[4 * 6 * 6];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(y);
            return y;
        }
    }

    @Test
    void givesOutInnerValuesThatTheModelOnlyNames() throws Exception {
        byte[] model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 2).node("Neg", "x", "inner").node("Abs", "inner", "y")
                .output("y", OnnxBytes.FLOAT, 2).output("inner").toBytes();
        try (FileSession session = new FileSession(engine, model)) {
            Map<String, Tensor> values = session.run(Map.of("x", Tensor.ofFloats(Longs.of(2), 3, -4)));
            assertArrayEquals(new float[] { -3, 4 }, values.get("inner").toFloats());
            assertArrayEquals(new float[] { 3, 4 }, values.get("y").toFloats());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = { "FLOAT32", "UINT8", "INT8", "UINT16", "INT16", "INT32", "INT64", "BOOL",
            "FLOAT16", "FLOAT64", "UINT32", "UINT64", "BFLOAT16", "FLOAT8E4M3FN", "FLOAT8E4M3FNUZ", "FLOAT8E5M2",
            "FLOAT8E5M2FNUZ" })
    void passesEveryElementTypeThroughBitByBit(ElementType type) throws Exception {
        for (long[] sizes : List.of(new long[] { 2, 3 }, new long[] {}, new long[] { 0, 4 }, new long[] { 1, 1, 5 })) {
            Tensor tensor = pattern(type, sizes);
            try (FileSession session = new FileSession(engine, identity(type.code(), sizes))) {
                Tensor result = session.run(Map.of("x", tensor)).get("y");
                assertEquals(tensor.digest(), result.digest(), type + tensor.sizes().toString());
            }
        }
    }

    private static Tensor pattern(ElementType type, long... sizes) {
        Longs shape = Longs.of(sizes);
        long count = shape.stream().reduce(1, (a, b) -> a * b);
        byte[] bytes = new byte[(int) type.bytes(count)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (type == ElementType.BOOL ? i % 2 : 37 * i + 201);
        }
        return Tensor.of(type, shape, new BufferData(ByteBuffer.wrap(bytes)));
    }

    private static byte[] identity(int type, long... sizes) {
        Object[] dimensions = java.util.Arrays.stream(sizes).boxed().toArray();
        return new OnnxBytes(19).input("x", type, dimensions).node("Identity", "x", "y").output("y", type, dimensions).toBytes();
    }

    @Test
    void passesStringsThrough() throws Exception {
        try (FileSession session = new FileSession(engine, identity(8, 2, 2))) {
            Tensor tensor = strings(2, 2, "a", "", "é", "€uro");
            assertEquals(tensor.strings(), session.run(Map.of("x", tensor)).get("y").strings());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "😀", "a\0b" })
    void refusesStringsThatTheJavaApiWouldChange(String text) throws Exception {
        try (FileSession session = new FileSession(engine, identity(8, 1, 1))) {
            HoneException refusal = assertThrows(HoneException.class,
                    () -> session.run(Map.of("x", strings(1, 1, text))));
            assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
            assertTrue(refusal.getMessage().contains("U+0001 to U+FFFF"), refusal.getMessage());
        }
    }

    private static Tensor strings(long rows, long columns, String... texts) {
        return Tensor.ofStrings(Longs.of(rows, columns), java.util.Arrays.stream(texts).map(Bytes::ofText).toList());
    }

    @Test
    void givesSymbolicDimensionsTheSizesOfTheInputs() throws Exception {
        byte[] model = new OnnxBytes(13).input("a", OnnxBytes.FLOAT, "batch", 2).input("b", OnnxBytes.FLOAT, "batch", 2)
                .node("Add", "a,b", "y").output("y", OnnxBytes.FLOAT, "batch", 2).toBytes();
        try (FileSession session = new FileSession(engine, model)) {
            for (int batch = 1; batch <= 4; batch++) {
                Tensor tensor = Tensor.ofFloats(Longs.of(batch, 2), new float[batch * 2]);
                assertEquals(Longs.of(batch, 2), session.run(Map.of("a", tensor, "b", tensor)).get("y").sizes());
            }
            HoneException refusal = assertThrows(HoneException.class, () -> session.run(Map.of(
                    "a", Tensor.ofFloats(Longs.of(1, 2), 1, 2), "b", Tensor.ofFloats(Longs.of(2, 2), 1, 2, 3, 4))));
            assertEquals(FailureKind.USAGE, refusal.kind());
            assertTrue(refusal.getMessage().contains("'batch'"), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "x|FLOAT32|1,2|the sizes of axis 1 differ", "x|FLOAT32|3|the ranks differ",
            "x|INT32|1,3|the element types differ", "z|FLOAT32|1,3|its input 'x' of type float32[1, 3] is not given" })
    void saysWhatIsWrongWithAnInput(String name, ElementType type, String sizes, String rule) throws Exception {
        byte[] model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 1, 3).node("Neg", "x", "y").output("y").toBytes();
        Tensor tensor = pattern(type, java.util.Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray());
        try (FileSession session = new FileSession(engine, model)) {
            HoneException refusal = assertThrows(HoneException.class, () -> session.run(Map.of(name, tensor)));
            assertEquals(FailureKind.USAGE, refusal.kind());
            assertTrue(refusal.getMessage().endsWith(rule), refusal.getMessage());
        }
    }

    @Test
    void repeatsTheWordsOfOnnxRuntimeThatRefusesAModel() throws Exception {
        byte[] unknown = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 1).node("NoSuchOperator", "x", "y").output("y").toBytes();
        byte[] broken = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 1).node("Add", "x,nowhere", "y").output("y").toBytes();
        assertRefusal(unknown, FailureKind.UNSUPPORTED, "NoSuchOperator");
        assertRefusal(broken, FailureKind.BAD_INPUT, "nowhere");
        assertRefusal(new byte[] { 1, 2, 3 }, FailureKind.BAD_INPUT, "Protobuf parsing failed");
    }

    private static void assertRefusal(byte[] model, FailureKind kind, String words) throws Exception {
        try (FileSession session = new FileSession(engine, model)) {
            HoneException refusal = assertThrows(HoneException.class, session::open);
            assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
            assertEquals(kind, refusal.kind(), refusal.getMessage());
        }
    }

    @Test
    void reportsAFailingRunAndGoesOn() throws Exception {
        byte[] model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, "n").raw("shape", OnnxBytes.INT64, new long[] { 1 },
                new byte[] { 4, 0, 0, 0, 0, 0, 0, 0 }).node("Reshape", "x,shape", "y").output("y").toBytes();
        try (FileSession session = new FileSession(engine, model)) {
            HoneException failure = assertThrows(HoneException.class,
                    () -> session.run(Map.of("x", Tensor.ofFloats(Longs.of(3), 1, 2, 3))));
            assertEquals(FailureKind.EXECUTION, failure.kind());
            assertTrue(failure.getMessage().contains("Reshape"), failure.getMessage());
            Worker same = engine.current().worker();
            assertEquals(Longs.of(4), session.run(Map.of("x", Tensor.ofFloats(Longs.of(4), 1, 2, 3, 4))).get("y").sizes());
            assertEquals(same, engine.current().worker());
        }
    }

    @Test
    void saysThatASequenceCannotBeGivenOut() throws Exception {
        byte[] model = new OnnxBytes(13).input("x", OnnxBytes.FLOAT, 4).node("SequenceConstruct", "x", "s").output("s").toBytes();
        try (FileSession session = new FileSession(engine, model)) {
            HoneException refusal = assertThrows(HoneException.class, session::open);
            assertEquals(FailureKind.UNSUPPORTED, refusal.kind());
            assertTrue(refusal.getMessage().contains("value 's'"), refusal.getMessage());
        }
    }
}
