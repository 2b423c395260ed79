package org.hone.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyFilesTest {

    @TempDir
    Path folder;

    /** A file of any version with any header. */
    private Path npy(int version, String header, byte... data) throws IOException {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer buffer = ByteBuffer.allocate(12 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(NpyHeader.MAGIC).put((byte) version).put((byte) 0);
        if (version == 1) {
            buffer.putShort((short) text.length);
        } else {
            buffer.putInt(text.length);
        }
        buffer.put(text).put(data);
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return Files.write(folder.resolve("a.npy"), bytes);
    }

    private static String header(String descr, boolean fortran, String shape) {
        return "{'descr': '" + descr + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': " + shape + ", }\n";
    }

    private HoneException failure(Path file) {
        HoneException failure = assertThrows(HoneException.class, () -> NumpyFiles.readNpy(file));
        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
        return failure;
    }

    @ParameterizedTest
    @EnumSource(value = ElementType.class, names = {"FLOAT32", "UINT8", "INT8", "UINT16", "INT16", "INT32", "INT64", "BOOL",
            "FLOAT16", "FLOAT64", "UINT32", "UINT64", "COMPLEX64", "COMPLEX128"})
    void writesAndReadsEveryTypeThatNumpyHas(ElementType type) throws Exception {
        byte[] bytes = new byte[(int) type.bytes(6)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = type == ElementType.BOOL ? (byte) (i % 2) : (byte) (37 * i);
        }
        Tensor tensor = Tensor.of(type, Longs.of(2, 3), new BufferData(ByteBuffer.wrap(bytes)));
        Path file = folder.resolve("t.npy");
        NumpyFiles.writeNpy(file, tensor);
        assertEquals(0, (Files.size(file) - bytes.length) % 64, "NumPy aligns the elements");
        Tensor read = NumpyFiles.readNpy(file);
        assertEquals(tensor.digest(), read.digest());
    }

    @Test
    void writesTheVeryBytesOfNumpy() throws Exception {
        NumpyFiles.writeNpy(folder.resolve("t.npy"), Tensor.ofBytes(ElementType.UINT8, Longs.of(3), (byte) 1, (byte) 2, (byte) 3));
        String expected = "\u0093NUMPY\u0001\u0000v\u0000{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }"
                + " ".repeat(60) + "\n\u0001\u0002\u0003";
        assertEquals(expected, Files.readString(folder.resolve("t.npy"), StandardCharsets.ISO_8859_1));
    }

    @Test
    void widensTypesThatNumpyLacks() throws Exception {
        Tensor bfloat = Tensor.ofBytes(ElementType.UINT8, Longs.of(4), (byte) 0x80, (byte) 0x3f, (byte) 0, (byte) 0xc0);
        NumpyFiles.writeNpy(folder.resolve("b.npy"), Tensor.of(ElementType.BFLOAT16, Longs.of(2), bfloat.data()));
        Tensor read = NumpyFiles.readNpy(folder.resolve("b.npy"));
        assertEquals(ElementType.FLOAT32, read.elementType());
        assertArrayEquals(new float[] {1, -2}, read.toFloats());
        NumpyFiles.writeNpy(folder.resolve("i.npy"), Tensor.of(ElementType.INT4, Longs.of(3),
                new BufferData(ByteBuffer.wrap(new byte[] {(byte) 0xf1, 7}))));
        assertEquals(ElementType.INT8, NumpyFiles.readNpy(folder.resolve("i.npy")).elementType());
        assertArrayEquals(new long[] {1, -1, 7}, NumpyFiles.readNpy(folder.resolve("i.npy")).toLongs());
    }

    @Test
    void writesAndReadsTexts() throws Exception {
        Tensor texts = Tensor.ofStrings(Longs.of(3), List.of(Bytes.ofText("a"), Bytes.ofText("grüße 🙂"), Bytes.EMPTY));
        NumpyFiles.writeNpy(folder.resolve("s.npy"), texts);
        assertEquals(texts.strings(), NumpyFiles.readNpy(folder.resolve("s.npy")).strings());
    }

    @Test
    void readsScalarsAndEmptyArrays() throws Exception {
        assertEquals(Longs.EMPTY, NumpyFiles.readNpy(npy(1, header("|i1", false, "()"), (byte) 5)).sizes());
        assertEquals(Longs.of(0, 4), NumpyFiles.readNpy(npy(1, header("<f4", false, "(0, 4)"))).sizes());
    }

    @Test
    void readsBigEndianAndFortranOrder() throws Exception {
        Tensor tensor = NumpyFiles.readNpy(npy(2, header(">i2", true, "(2, 3)"),
                new byte[] {0, 1, 0, 4, 0, 2, 0, 5, 0, 3, 0, 6}));
        assertEquals(Longs.of(2, 3), tensor.sizes());
        assertArrayEquals(new long[] {1, 2, 3, 4, 5, 6}, tensor.toLongs());
        Tensor cube = NumpyFiles.readNpy(npy(3, header("|i1", true, "(2, 2, 2)"), new byte[] {0, 4, 2, 6, 1, 5, 3, 7}));
        assertArrayEquals(new long[] {0, 1, 2, 3, 4, 5, 6, 7}, cube.toLongs());
    }

    @Test
    void readsKeysInAnyOrderAndBothQuotes() throws Exception {
        String header = "{\"shape\": (2L,), \"fortran_order\": False, 'descr': '|u1'}";
        assertArrayEquals(new long[] {9, 8}, NumpyFiles.readNpy(npy(1, header, (byte) 9, (byte) 8)).toLongs());
    }

    @Test
    void refusesObjects() throws Exception {
        HoneException failure = failure(npy(1, header("|O8", false, "(1,)"), new byte[8]));
        assertEquals(FailureKind.UNSUPPORTED, failure.kind());
        assertTrue(failure.getMessage().contains("arrays of objects"), failure.getMessage());
        assertEquals(FailureKind.UNSUPPORTED, failure(npy(1, header("|O", false, "(1,)"), new byte[8])).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': False, 'shape': (1)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}", "{'descr': '<f4', 'fortran_order': 0, 'shape': (1,)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'more': 1}", "__import__('os').system('true')",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (1,)}; print(1)",
            "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (1,)}",
            "{'descr': 'f', 'fortran_order': False, 'shape': (1,)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,)}"})
    void refusesBrokenHeaders(String header) throws Exception {
        assertEquals(FailureKind.BAD_INPUT, failure(npy(1, header, new byte[4])).kind());
    }

    @Test
    void refusesAnArrayThatClaimsMoreThanTheFileHolds() throws Exception {
        assertEquals(FailureKind.BAD_INPUT, failure(npy(1, header("<f8", false, "(4611686018427387904,)"))).kind());
        assertEquals(FailureKind.BAD_INPUT, failure(npy(1, header("<f4", false, "(300000000000000000, 300000000000000000)"))).kind());
        assertTrue(failure(npy(1, header("<f4", false, "(2,)"), new byte[7])).getMessage()
                .contains("it ends after 7 of the 8 bytes"));
        assertTrue(failure(npy(1, header("<f4", false, "(2,)"), new byte[9])).getMessage().contains("it has more than the 8 bytes"));
    }

    @Test
    void refusesWhatIsNoNumpyFileOrIsCutOff() throws Exception {
        assertTrue(failure(Files.write(folder.resolve("x.npy"), new byte[] {1, 2, 3})).getMessage().contains("begins with"));
        Path whole = npy(1, header("<f4", false, "(1,)"), new byte[4]);
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 0; length < bytes.length; length++) {
            Path cut = Files.write(folder.resolve("cut.npy"), java.util.Arrays.copyOf(bytes, length));
            assertEquals(FailureKind.BAD_INPUT, failure(cut).kind(), "cut after " + length);
        }
        assertEquals(FailureKind.UNSUPPORTED, failure(npy(9, header("<f4", false, "(1,)"), new byte[4])).kind());
        assertTrue(failure(folder.resolve("missing.npy")).getMessage().endsWith("there is no such file"));
    }

    @Test
    void writesAndReadsSeveralArraysAndTheSameBytesAgain() throws Exception {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        arrays.put("b/../c", Tensor.ofFloats(Longs.of(2), 1, 2));
        arrays.put("a", Tensor.ofLongs(Longs.EMPTY, 7));
        NumpyFiles.writeNpz(folder.resolve("1.npz"), arrays, null);
        NumpyFiles.writeNpz(folder.resolve("2.npz"), arrays, null);
        Map<String, Tensor> read = NumpyFiles.readNpz(folder.resolve("1.npz"), null);
        assertEquals(List.of("b/../c", "a"), List.copyOf(read.keySet()));
        assertEquals(arrays.get("a").digest(), read.get("a").digest());
        assertArrayEquals(Files.readAllBytes(folder.resolve("1.npz")), Files.readAllBytes(folder.resolve("2.npz")));
    }

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanItCan() throws Exception {
        Path bomb = folder.resolve("bomb.npz");
        try (OutputStream out = Files.newOutputStream(bomb); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.npy"));
            zip.write(NpyHeader.bytes("<f4", Longs.of(1_000_000_000L)));
            zip.write(new byte[100_000]);
            zip.closeEntry();
        }
        HoneException failure = assertThrows(HoneException.class, () -> NumpyFiles.readNpz(bomb, null));
        assertTrue(failure.getMessage().contains("has more than the"), failure.getMessage());
    }

    @Test
    void refusesArchivesOfOtherThings() throws Exception {
        Path file = folder.resolve("x.npz");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.closeEntry();
        }
        assertEquals("failed to read '" + file + "': a .npz holds .npy files only, not 'readme.txt'",
                assertThrows(HoneException.class, () -> NumpyFiles.readNpz(file, null)).getMessage());
        Files.writeString(file, "no zip");
        assertEquals(FailureKind.BAD_INPUT, assertThrows(HoneException.class, () -> NumpyFiles.readNpz(file, null)).kind());
    }

    @Test
    void aFailedWriteLeavesNothingAndKeepsWhatWasThere() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.npy"), "old");
        assertThrows(IllegalStateException.class, () -> AtomicFile.write(file, out -> {
            out.write(1);
            throw new IllegalStateException("cancelled");
        }));
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
        HoneException failure = assertThrows(HoneException.class,
                () -> NumpyFiles.writeNpy(folder.resolve("no/such/x.npy"), Tensor.ofInts(Longs.EMPTY, 1)));
        assertEquals(FailureKind.EXECUTION, failure.kind());
        assertTrue(failure.getMessage().endsWith("there is no such folder"), failure.getMessage());
    }

    @Test
    void namesOfOutputsNeverLeaveTheFolder() throws Exception {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        for (String name : List.of("../../evil", "a/b", "a_b", "A_B", "", "..", "x".repeat(500), "\0\n")) {
            arrays.put(name, Tensor.ofInts(Longs.EMPTY, 1));
        }
        Path target = folder.resolve("out");
        Map<String, Path> files = OutputFolder.write(target, arrays, null);
        assertEquals(8, files.size());
        for (Path file : files.values()) {
            assertEquals(target, file.getParent());
            assertEquals(1, NumpyFiles.readNpy(file).longAt(0));
        }
        assertEquals(8, files.values().stream().map(f -> f.toString().toLowerCase()).distinct().count());
        try (var left = Files.list(target)) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().endsWith(".part")));
        }
    }
}
