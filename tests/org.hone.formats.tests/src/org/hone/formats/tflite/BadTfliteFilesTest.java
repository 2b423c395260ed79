package org.hone.formats.tflite;

import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.formats.tflite.FlatWriter.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files are refused with the file, the place and the rule. */
class BadTfliteFilesTest {

    @TempDir
    Path folder;

    /** A file of one RELU from x to y, which {@code change} breaks. */
    private static byte[] relu(Consumer<TfliteFile> change) {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 4);
        int y = file.tensor("y", FLOAT32, 1, 4);
        file.operator("RELU", new int[] { x }, y).inputs(x).outputs(y);
        change.accept(file);
        return file.bytes();
    }

    private static byte[] withTensor(Table tensor) {
        return relu(file -> {
            Table last = file.last();
            tensor.fields().forEach(last::with);
        });
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(Arguments.of("empty", new byte[0], "identifier"),
                Arguments.of("only the identifier", "\0\0\0\0TFL3".getBytes(), "model"),
                Arguments.of("another identifier", "\0\0\0\0TFL2\0\0\0\0\0\0\0".getBytes(), "has 'TFL3' at offset 4"),
                Arguments.of("root outside", new byte[] { -1, -1, -1, 127, 'T', 'F', 'L', '3', 0, 0, 0, 0 }, "lie within the file"),
                Arguments.of("another version", FlatWriter.write(new TfliteFile().model().with(0, 2), "TFL3"), "at version"),
                Arguments.of("no subgraph", FlatWriter.write(new Table().with(0, 3), "TFL3"), "at least one subgraph"),
                Arguments.of("negative size", withTensor(new Table().with(0, new int[] { 1, -4 })), "subgraphs[0].tensors[1].shape[1]"),
                Arguments.of("absurd sizes", withTensor(new Table().with(0, new int[] { Integer.MAX_VALUE, Integer.MAX_VALUE, 4 })),
                        "at most 2^62 bytes"),
                Arguments.of("too many dimensions", withTensor(new Table().with(0, new int[17])), "at most 16 dimensions"),
                Arguments.of("buffer number", withTensor(new Table().with(2, 77)), "one of the 1 buffers, but it has number 77"),
                Arguments.of("signature's rank", withTensor(new Table().with(7, new int[] { -1 })), "shape_signature"),
                Arguments.of("name with a NUL", withTensor(new Table().with(3, "a\0b")), "tensors[1].name"),
                Arguments.of("too short a constant", relu(file -> file.last().with(2, file.buffer(new byte[12]))),
                        "has 16 bytes, but its buffer has 12"),
                Arguments.of("data behind the file", relu(file -> file.last().with(2, file.farBuffer(1 << 20, 16))), "buffers[1]"),
                Arguments.of("data before the file", relu(file -> file.last().with(2, file.farBuffer(-16, 16))), "buffers[1]"),
                Arguments.of("scales of another size", withTensor(new Table().with(1, (byte) INT8)
                        .with(4, new Table().with(2, new float[3]).with(3, new long[3]).with(6, 1))), "quantization.scale"),
                Arguments.of("scales along no axis", withTensor(new Table().with(1, (byte) INT8)
                        .with(4, new Table().with(2, new float[4]).with(3, new long[4]).with(6, -1))), "quantization.scale"),
                Arguments.of("scale that is no number", withTensor(new Table().with(1, (byte) INT8)
                        .with(4, new Table().with(2, new float[] { Float.NaN }))), "finite number"),
                Arguments.of("zero point out of range", withTensor(new Table().with(1, (byte) INT8)
                        .with(4, new Table().with(2, new float[] { 1 }).with(3, new long[] { 128 }))), "zero_point[0]"),
                Arguments.of("input that is no tensor", relu(file -> file.inputs(5)), "inputs[0]"),
                Arguments.of("input twice", relu(file -> file.inputs(0, 0)), "given once"),
                Arguments.of("output that nothing gives out", relu(file -> {
                    int z = file.tensor("z", FLOAT32, 2);
                    file.outputs(z);
                }), "tensor 2 ('z') is none of these"),
                Arguments.of("operand that is no tensor", relu(file -> file.operator("RELU", new int[] { 9 }, 1)), "operators[1].inputs[0]"),
                Arguments.of("cycle", relu(file -> {
                    int a = file.tensor("a", FLOAT32, 4);
                    int b = file.tensor("b", FLOAT32, 4);
                    file.operator("RELU", new int[] { b }, a).operator("RELU", new int[] { a }, b);
                }), "#1 RELU"),
                Arguments.of("tensor given out twice", relu(file -> file.operator("RELU", new int[] { 0 }, 1)), "by one operator"),
                Arguments.of("writing to an input", relu(file -> file.operator("RELU", new int[] { 1 }, 0)), "by one operator"),
                Arguments.of("stride of 0", relu(file -> {
                    int image = file.floats("image", new float[16], 1, 4, 4, 1);
                    int pooled = file.tensor("pooled", FLOAT32, 1, 4, 4, 1);
                    file.operator("MAX_POOL_2D", 5, new Table().with(3, 2).with(4, 2), new int[] { image }, pooled);
                }), "#1 MAX_POOL_2D: strides are positive"),
                Arguments.of("reshape that loses elements", relu(file -> {
                    int shape = file.list("shape", 3);
                    int flat = file.tensor("flat", FLOAT32, 3);
                    file.operator("RESHAPE", new int[] { 1, shape }, flat);
                }), "hold as many elements"),
                Arguments.of("axis that is none", relu(file -> {
                    int axis = file.scalar("axis", 2);
                    int sum = file.tensor("sum", FLOAT32, 1);
                    file.operator("SUM", 27, new Table(), new int[] { 1, axis }, sum);
                }), "an axis is one of 2, but it is 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void saysWhatIsWrongAndWhere(String name, byte[] file, String words) throws Exception {
        Path path = Files.write(folder.resolve("bad.tflite"), file);
        HoneException error = assertThrows(HoneException.class, () -> Converted.read(path));
        assertEquals(FailureKind.BAD_INPUT, error.kind());
        assertTrue(error.getMessage().contains(words), error.getMessage());
        assertTrue(error.getMessage().contains(path.toString()), error.getMessage());
    }

    @Test
    void refusesMoreNodesThanThePreferenceAllows() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 4);
        int previous = x;
        for (int i = 0; i < 11; i++) {
            int next = file.tensor("t" + i, FLOAT32, 4);
            file.operator("RELU", new int[] { previous }, next);
            previous = next;
        }
        Path path = file.inputs(x).outputs(previous).write(folder);
        NetworkResource resource = Converted.resource(new TfliteFormat(), path);
        HoneException error = assertThrows(HoneException.class, () -> resource.read(path, 10, null));
        assertTrue(error.getMessage().contains("at most 10 nodes"), error.getMessage());
        resource.read(path, 11, null);
        assertEquals(11, resource.network().getGraph().getNodes().size());
    }

    /** 200,000 operators that share one list of 200,000 inputs, in a file of about a megabyte. */
    @Test
    void refusesSharedListsThatWouldMultiplyMemory() {
        Table operator = new Table().with(0, 0).with(1, new int[200_000]).with(2, new int[0]);
        refusesToMultiply(new Table().with(0, List.of(tensor("x"))).with(1, new int[] { 0 }).with(2, new int[] { 0 })
                .with(3, Collections.nCopies(200_000, operator)));
    }

    /** 20,000 tensors that share one name of 100,000 letters. */
    @Test
    void refusesSharedNamesThatWouldMultiplyMemory() {
        String name = "n".repeat(100_000);
        Table[] tensors = new Table[20_000];
        Arrays.setAll(tensors, i -> tensor(name));
        int[] all = new int[tensors.length];
        Arrays.setAll(all, i -> i);
        refusesToMultiply(new Table().with(0, Arrays.asList(tensors)).with(1, all));
    }

    /** Many operators without inputs and outputs make nodes, but no more memory than nodes may take. */
    @Test
    void opensManyTinyOperators() throws Exception {
        Table operator = new Table().with(0, 0);
        Path path = Files.write(folder.resolve("many.tflite"), FlatWriter.write(model(new Table()
                .with(0, List.of(tensor("x"))).with(1, new int[] { 0 }).with(2, new int[] { 0 })
                .with(3, Collections.nCopies(20_000, operator))), "TFL3"));
        var network = Converted.read(path);
        assertEquals(20_000, network.getGraph().getNodes().size());
        assertEquals(1001, network.getWarnings().size());
    }

    private static Table tensor(String name) {
        return new Table().with(0, new int[] { 1 }).with(1, (byte) FLOAT32).with(3, name);
    }

    private static Table model(Table subgraph) {
        return new Table().with(0, 3).with(1, List.of(new Table().with(0, (byte) 32).with(1, "Custom").with(3, 32)))
                .with(2, List.of(subgraph)).with(4, List.of(new Table()));
    }

    private void refusesToMultiply(Table subgraph) {
        byte[] file = FlatWriter.write(model(subgraph), "TFL3");
        assertTrue(file.length < 8_000_000, "bytes " + file.length);
        HoneException error = assertThrows(HoneException.class,
                () -> Converted.read(Files.write(folder.resolve("shared.tflite"), file)));
        assertEquals(FailureKind.BAD_INPUT, error.kind());
    }
}
