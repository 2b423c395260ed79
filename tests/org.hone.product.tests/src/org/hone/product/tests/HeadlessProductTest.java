package org.hone.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The finished product's headless application, on its plain class path and inside Equinox. */
class HeadlessProductTest {

    /** How the headless application is started. */
    enum Start {
        PLAIN(""), EQUINOX("1");

        private final String variable;

        Start(String variable) {
            this.variable = variable;
        }
    }

    @TempDir
    Path folder;

    @TempDir
    static Path state;

    @ParameterizedTest
    @EnumSource
    void hasEveryFormat(Start start) throws Exception {
        String formats = ok(hone(start, "formats", "--json"));
        assertEquals(List.of("onnx", "tflite"), idsOf("id", formats));
    }

    @ParameterizedTest
    @EnumSource
    void hasEveryOperatorFamily(Start start) throws Exception {
        String operators = ok(hone(start, "operators", "--json"));
        List<String> types = idsOf("type", operators);
        assertTrue(types.size() > 150, types.size() + " operators");
        assertTrue(types.containsAll(List.of("Conv", "MaxPool", "Gemm", "MatMul", "Add", "Relu", "Softmax", "Reshape",
                "Gather", "Concat", "ReduceMean", "BatchNormalization", "QuantizeLinear", "DequantizeLinear", "Resize",
                "LSTM", "If", "Loop", "NonMaxSuppression", "Constant", "Shape")), types.toString());
    }

    @ParameterizedTest
    @EnumSource
    void hasTheReferenceEngine(Start start) throws Exception {
        Path image = Files.write(folder.resolve("image.npy"), zeros(1, 3, 64, 64));
        ok(hone(start, "run", Finished.sampleModel().toString(), "--input", "image=" + image, "--output",
                folder.resolve("out").toString()));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of("scores.npy"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    static List<List<String>> commands() {
        String model = Finished.sampleModel().toString();
        return List.of(List.of("info", model, "--bind", "N=1", "--layers"), List.of("info", model, "--json"),
                List.of("operators"), List.of("formats"), List.of("help"), List.of("help", "info"), List.of("--version"),
                List.of("info", "missing.onnx"), List.of("info"), List.of("no-such-command"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysTheSameInsideEquinox(List<String> command) throws Exception {
        String[] words = command.toArray(String[]::new);
        assertEquals(hone(Start.PLAIN, words), hone(Start.EQUINOX, words));
    }

    @Test
    void passesExitCodesOn() throws Exception {
        assertEquals(3, hone(Start.PLAIN, "info", "missing.onnx").exitCode());
        assertEquals(2, hone(Start.PLAIN, "no-such-command").exitCode());
    }

    /** Nothing of it is written to, so that it can belong to another user. */
    @Test
    void leavesTheInstallationAlone() throws Exception {
        List<String> before = contents(Finished.product());
        ok(hone(Start.PLAIN, "formats"));
        ok(hone(Start.EQUINOX, "formats"));
        assertEquals(before, contents(Finished.product()));
    }

    private Execution hone(Start start, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Finished.product().resolve("hone").toString()));
        command.addAll(List.of(arguments));
        return Execution.of(folder, Map.of("HONE_EQUINOX", start.variable, "HONE_STATE", state.toString(),
                "JAVA_HOME", System.getProperty("java.home")), command);
    }

    private static String ok(Execution execution) {
        assertEquals(0, execution.exitCode(), execution.errors());
        return execution.output();
    }

    private static List<String> idsOf(String key, String json) {
        Matcher matcher = Pattern.compile("\"" + key + "\" : \"([^\"]*)\"").matcher(json);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    /** A NumPy file, version 1.0, of float32 zeros. */
    private static byte[] zeros(int... shape) {
        StringBuilder dimensions = new StringBuilder();
        int elements = 1;
        for (int dimension : shape) {
            dimensions.append(dimension).append(", ");
            elements *= dimension;
        }
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + dimensions + "), }";
        int padded = (10 + header.length() + 1 + 63) / 64 * 64 - 10;
        String line = header + " ".repeat(padded - header.length() - 1) + "\n";
        return ByteBuffer.allocate(10 + padded + elements * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0)
                .putShort((short) padded).put(line.getBytes(StandardCharsets.US_ASCII)).array();
    }
}
