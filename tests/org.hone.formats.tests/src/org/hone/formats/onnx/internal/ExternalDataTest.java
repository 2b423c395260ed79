package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.external;
import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.core.format.StaleFileException;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weights in files beside the model. */
class ExternalDataTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("model"));
        file = folder.resolve("m.onnx");
    }

    private void writeModel(ProtoBytes... tensors) throws IOException {
        ProtoBytes graph = relu();
        for (ProtoBytes tensor : tensors) {
            graph.message(5, tensor);
        }
        Files.write(file, model(graph).toBytes());
    }

    private static byte[] floats(float... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    private List<Value> constants() throws HoneException {
        return OnnxFiles.read(file).getGraph().getConstants();
    }

    private String refusal() {
        return assertThrows(HoneException.class, this::constants).getMessage();
    }

    @Test
    void readsSeveralFilesWithOffsets() throws IOException, HoneException {
        Files.write(folder.resolve("a.bin"), floats(1, 2, 3, 4));
        Files.createDirectory(folder.resolve("inner"));
        Files.write(folder.resolve("inner/b.bin"), floats(5));
        writeModel(external(tensor("w", 1, 2), "location", "a.bin", "offset", "4", "length", "8", "checksum", "beef"),
                external(tensor("v", 1, 4), "location", "./a.bin"), external(tensor("u", 1), "location", "inner/b.bin"),
                external(tensor("e", 1, 0), "location", "a.bin", "offset", "16"));
        List<Value> constants = constants();
        assertArrayEquals(new float[] { 2, 3 }, constants.get(0).getTensor().toFloats());
        assertArrayEquals(new float[] { 1, 2, 3, 4 }, constants.get(1).getTensor().toFloats());
        assertArrayEquals(new float[] { 5 }, constants.get(2).getTensor().toFloats());
        assertEquals(0, constants.get(3).getTensor().elementCount());
    }

    @Test
    void refusesRangesBeyondTheFile() throws IOException {
        Files.write(folder.resolve("w.bin"), new byte[8]);
        for (String offset : List.of("5", "9", "9223372036854775807")) {
            writeModel(external(tensor("w", 1, 1), "location", "w.bin", "offset", offset));
            assertTrue(refusal().contains("that file has 8"), refusal());
        }
    }

    @Test
    void refusesSymbolicLinksThatLeaveTheFolder() throws IOException {
        Path secret = Files.write(temporary.resolve("secret"), new byte[4]);
        Files.createSymbolicLink(folder.resolve("w.bin"), secret);
        writeModel(external(tensor("w", 1, 1), "location", "w.bin"));
        assertTrue(refusal().contains("a symbolic link leads out of the model's folder"), refusal());
        Files.createSymbolicLink(folder.resolve("up"), temporary);
        writeModel(external(tensor("w", 1, 1), "location", "up/secret"));
        assertTrue(refusal().contains("a symbolic link leads out of the model's folder"), refusal());
    }

    @Test
    void followsLinksWithinTheFolder() throws IOException, HoneException {
        Files.write(folder.resolve("a.bin"), floats(3));
        Files.createSymbolicLink(folder.resolve("w.bin"), Path.of("a.bin"));
        Files.createLink(folder.resolve("hard.bin"), folder.resolve("a.bin"));
        writeModel(external(tensor("w", 1, 1), "location", "w.bin"), external(tensor("v", 1, 1), "location", "hard.bin"));
        assertEquals(3.0, constants().get(0).getTensor().doubleAt(0));
        assertEquals(3.0, constants().get(1).getTensor().doubleAt(0));
    }

    @Test
    void refusesHardLinksToFilesOutsideTheFolder() throws IOException {
        Path secret = Files.write(temporary.resolve("secret"), new byte[4]);
        Files.createLink(folder.resolve("w.bin"), secret);
        writeModel(external(tensor("w", 1, 1), "location", "w.bin"));
        assertTrue(refusal().contains("hard link"), refusal());
    }

    @Test
    void worksInAFolderThatIsReachedByALink() throws IOException, HoneException {
        Files.write(folder.resolve("w.bin"), floats(3));
        writeModel(external(tensor("w", 1, 1), "location", "w.bin"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
        assertEquals(3.0, OnnxFiles.read(link.resolve("m.onnx")).getGraph().getConstants().get(0).getTensor().doubleAt(0));
    }

    @Test
    void noticesAChangeOfAnExternalFile() throws IOException, HoneException {
        Files.write(folder.resolve("w.bin"), floats(1, 2));
        writeModel(external(tensor("w", 1, 2), "location", "w.bin"));
        NetworkResource resource = OnnxFiles.open(file);
        assertFalse(resource.isStale());
        Files.write(folder.resolve("w.bin"), floats(1));
        assertTrue(resource.isStale());
        Tensor tensor = resource.network().getGraph().getConstants().get(0).getTensor();
        assertThrows(StaleFileException.class, () -> tensor.data().slice(0, 8).getLong());
    }

    private static Network withConstants(int... sizes) {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setGraph(NetworkFactory.eINSTANCE.createGraph());
        network.getGraph().setName("g");
        for (int i = 0; i < sizes.length; i++) {
            byte[] bytes = new byte[sizes[i]];
            java.util.Arrays.fill(bytes, (byte) (i + 1));
            Value value = NetworkFactory.eINSTANCE.createValue();
            value.setName("w" + i);
            value.setTensor(Tensor.of(ElementType.UINT8, Longs.of(sizes[i]), new BufferData(ByteBuffer.wrap(bytes))));
            network.getGraph().getConstants().add(value);
        }
        return network;
    }

    @Test
    void writesWeightsFromTheThresholdOnAligned() throws HoneException, IOException {
        Network network = withConstants(99, 100, 5000, 2 << 20, 10);
        OnnxFiles.write(network, file, 100);
        assertEquals(List.of("m.onnx", "m.onnx.data"), names());
        List<Value> read = constants();
        for (int i = 0; i < read.size(); i++) {
            assertEquals(network.getGraph().getConstants().get(i).getTensor().digest(), read.get(i).getTensor().digest());
        }
        byte[] data = Files.readAllBytes(folder.resolve("m.onnx.data"));
        assertEquals(2, data[0]);
        assertEquals(3, data[4096]);
        assertEquals(4, data[1 << 16]);
        assertEquals((1 << 16) + (2 << 20), data.length);
        assertTrue(Files.size(file) < 1000, "the model itself");
        assertNull(OnnxChecker.complaint(file));
    }

    @Test
    void writesEverythingOutsideAtThresholdZero() throws HoneException, IOException {
        OnnxFiles.write(withConstants(1, 0, 2), file, 0);
        assertEquals(4096 + 2, Files.size(folder.resolve("m.onnx.data")));
        assertEquals(3, constants().size());
    }

    @Test
    void savesOverItsOwnFilesInEveryDirection() throws HoneException, IOException {
        OnnxFiles.write(withConstants(5000, 7000), file, 100);
        NetworkResource resource = OnnxFiles.open(file);
        List<String> digests = digests(resource);
        resource.write(file, 100, null);
        assertFalse(resource.isStale());
        assertEquals(digests, digests(resource));
        assertEquals(digests, digests(OnnxFiles.open(file)));
        resource.write(file, -1, null);
        assertFalse(resource.isStale());
        assertEquals(digests, digests(OnnxFiles.open(file)));
        assertTrue(Files.size(file) > 12_000);
        resource.write(file, 6000, null);
        assertFalse(resource.isStale());
        assertEquals(digests, digests(OnnxFiles.open(file)));
        assertEquals(List.of("m.onnx", "m.onnx.data"), names());
        Files.write(file, new byte[1]);
        assertTrue(resource.isStale());
        for (Value value : resource.network().getGraph().getConstants()) {
            assertEquals(value.getTensor().byteSize(), value.getTensor().data().slice().limit(), "the old file lives on, mapped");
        }
    }

    private static List<String> digests(NetworkResource resource) {
        return resource.network().getGraph().getConstants().stream().map(value -> {
            Tensor tensor = value.getTensor();
            return tensor.reshaped(tensor.sizes().toArray()).digest();
        }).toList();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @Tag("full")
    void writesAModelOverTwoGigabytesOutsideByItself() throws HoneException, IOException {
        Path sparse = folder.resolve("big.bin");
        long size = 3L << 30;
        try (FileChannel channel = FileChannel.open(sparse, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] { 7 }), size - 1);
        }
        writeModel(external(tensor("w", 2, size), "location", "big.bin"), tensor("v", 2, 3).bytes(9, (byte) 1, (byte) 2, (byte) 3));
        NetworkResource resource = OnnxFiles.open(file);
        Tensor tensor = resource.network().getGraph().getConstants().get(0).getTensor();
        assertEquals(7, tensor.longAt(size - 1));
        assertEquals(0, tensor.data().slice((1L << 30) - 2, 4).getInt(), "across two windows");
        Path copy = folder.resolve("copy.onnx");
        resource.write(copy, -1, null);
        assertTrue(Files.size(copy) < 2000);
        assertEquals(size, Files.size(folder.resolve("copy.onnx.data")));
        Tensor again = OnnxFiles.read(copy).getGraph().getConstants().get(0).getTensor();
        assertEquals(7, again.longAt(size - 1));
        assertEquals(3, OnnxFiles.read(copy).getGraph().getConstants().get(1).getTensor().longAt(2));
    }
}
