package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.hone.core.HoneException;
import org.hone.formats.file.FileBackedData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Elements of tensors, in every type and in every field that may hold them. */
class TensorDataTest {

    @TempDir
    Path folder;

    private static Tensor read(ProtoBytes tensor) throws HoneException {
        Tensor once = OnnxFiles.read(model(relu().message(5, tensor)).toBytes()).getGraph().getConstants().get(0).getTensor();
        byte[] saved = OnnxFiles.bytes(OnnxFiles.read(model(relu().message(5, tensor)).toBytes()));
        Tensor again = OnnxFiles.read(saved).getGraph().getConstants().get(0).getTensor();
        assertEquals(once.digest(), again.digest(), "saved and read again");
        return once;
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = "STRING", mode = EnumSource.Mode.EXCLUDE)
    void readsRawDataOfEveryType(ElementType type) throws HoneException {
        byte[] bytes = new byte[(int) type.bytes(7)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (37 * i + 1);
        }
        Tensor tensor = read(tensor("w", type.code(), 7).bytes(9, bytes));
        assertEquals(type, tensor.elementType());
        byte[] found = new byte[bytes.length];
        tensor.data().slice().get(found);
        assertArrayEquals(bytes, found);
    }

    record Numbers(ElementType type, ProtoBytes tensor, double[] expected) {
        @Override
        public String toString() {
            return type.label();
        }
    }

    static Stream<Numbers> numbers() {
        return Stream.of(numbers(ElementType.INT32, 5, 3, -1, Integer.MIN_VALUE), numbers(ElementType.INT16, 5, -32768, 7),
                numbers(ElementType.INT8, 5, -128, 127), numbers(ElementType.UINT16, 5, 65535, 0),
                numbers(ElementType.UINT8, 5, 255, 1), numbers(ElementType.BOOL, 5, 1, 0, 1),
                numbers(ElementType.INT64, 7, Long.MIN_VALUE, -1, 300), numbers(ElementType.UINT32, 11, 4294967295L, 1),
                numbers(ElementType.UINT64, 11, 5, 1L << 40),
                new Numbers(ElementType.FLOAT16, tensor("w", 10, 2).packed(5, 0x3c00, 0xc000), new double[] { 1, -2 }),
                new Numbers(ElementType.BFLOAT16, tensor("w", 16, 2).packed(5, 0x3f80, 0xc000), new double[] { 1, -2 }),
                new Numbers(ElementType.FLOAT8E4M3FN, tensor("w", 17, 2).packed(5, 0x38, 0xc0), new double[] { 1, -2 }),
                new Numbers(ElementType.INT4, tensor("w", 22, 3).packed(5, 0xf1, 0x02), new double[] { 1, -1, 2 }),
                new Numbers(ElementType.UINT4, tensor("w", 21, 4).packed(5, 0xf1, 0x32), new double[] { 1, 15, 2, 3 }),
                new Numbers(ElementType.FLOAT4E2M1, tensor("w", 23, 2).packed(5, 0xa2), new double[] { 1, -1 }),
                new Numbers(ElementType.UINT2, tensor("w", 25, 5).packed(5, 0b11100100, 1), new double[] { 0, 1, 2, 3, 1 }),
                new Numbers(ElementType.FLOAT32, tensor("w", 1, 2).packedFloats(4, 1.5f, -2), new double[] { 1.5, -2 }),
                new Numbers(ElementType.FLOAT64, tensor("w", 11, 2).float64(10, 1.5).float64(10, -2), new double[] { 1.5, -2 }));
    }

    private static Numbers numbers(ElementType type, int field, long... values) {
        return new Numbers(type, tensor("w", type.code(), values.length).packed(field, values),
                LongStream.of(values).asDoubleStream().toArray());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void readsNumbersOneByOne(Numbers numbers) throws HoneException {
        Tensor tensor = read(numbers.tensor());
        assertEquals(numbers.type(), tensor.elementType());
        for (int i = 0; i < numbers.expected().length; i++) {
            assertEquals(numbers.expected()[i], tensor.doubleAt(i), "element " + i);
        }
    }

    @Test
    void readsComplexNumbers() throws HoneException {
        Tensor tensor = read(tensor("w", 14, 2).packedFloats(4, 1, 2, 3, 4));
        assertEquals(16, tensor.byteSize());
        assertEquals(4f, tensor.data().slice(12, 4).getFloat());
    }

    @Test
    void readsStrings() throws HoneException {
        Bytes notUtf8 = Bytes.of(new byte[] { (byte) 0xff, 0 });
        Tensor tensor = read(tensor("w", 8, 2).text(6, "Größe").bytes(6, notUtf8.toArray()));
        assertEquals(List.of(Bytes.ofText("Größe"), notUtf8), tensor.strings());
    }

    @Test
    void readsEmptyTensorsAndScalars() throws HoneException {
        assertEquals(0, read(tensor("w", 1, 0, 5)).elementCount());
        assertEquals(7.0, read(tensor("w", 1).packedFloats(4, 7)).doubleAt(0));
    }

    @Test
    void readsNumbersThatAreNotPackedOrInSeveralPieces() throws HoneException {
        ProtoBytes apart = tensor("w", 7, 1500);
        for (int i = 0; i < 500; i++) {
            apart.varint(7, -i).packed(7, i, 1000 + i);
        }
        Tensor tensor = read(apart);
        assertEquals(-499, tensor.longAt(1497));
        assertEquals(1499, tensor.longAt(1499));
        Tensor floats = read(tensor("w", 1, 3).float32(4, 1).packedFloats(4, 2, 3));
        assertArrayEquals(new float[] { 1, 2, 3 }, floats.toFloats());
    }

    @Test
    void decodesLargeTensorsOnlyWhenTheyAreRead() throws HoneException, IOException {
        long[] values = LongStream.range(0, 10_000).map(i -> i * i - 5000).toArray();
        Path file = folder.resolve("large.onnx");
        Files.write(file, model(relu().message(5, tensor("w", 7, values.length).packed(7, values))).toBytes());
        Tensor tensor = OnnxFiles.read(file).getGraph().getConstants().get(0).getTensor();
        assertInstanceOf(NumberData.class, tensor.data());
        assertEquals(80_000, tensor.byteSize());
        assertArrayEquals(values, tensor.toLongs());
    }

    @Test
    void leavesRawAndPackedFloatsInTheFile() throws HoneException, IOException {
        float[] values = new float[5000];
        Arrays.fill(values, 1.25f);
        Path file = folder.resolve("floats.onnx");
        Files.write(file, model(relu().message(5, tensor("a", 1, 5000).packedFloats(4, values))
                .message(5, tensor("b", 1, 5000).bytes(9, new byte[20_000]))).toBytes());
        for (var constant : OnnxFiles.read(file).getGraph().getConstants()) {
            assertTrue(constant.getTensor().data() instanceof FileBackedData);
            assertTrue(constant.getTensor().data().slice().isDirect());
        }
    }
}
