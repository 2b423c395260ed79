package org.hone.formats.onnx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.formats.onnx.internal.BadOnnxFixtures.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files are refused with the file, the place and the rule. */
@Timeout(30)
class BadOnnxFilesTest {

    @TempDir
    Path folder;

    static List<Fixture> fixtures() {
        return BadOnnxFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysFilePlaceAndRule(Fixture fixture) throws IOException {
        Path file = folder.resolve("bad.onnx");
        Files.write(file, fixture.file().get());
        Files.write(folder.resolve("w.bin"), new byte[8]);
        NetworkResource resource = OnnxFiles.resource(file);
        HoneException error = assertThrows(HoneException.class, () -> resource.read(file, 1000, null));
        assertEquals(fixture.kind(), error.kind(), error.getMessage());
        assertTrue(error.getMessage().startsWith("failed to read '" + file + "' at byte "), error.getMessage());
        for (String part : fixture.expected()) {
            assertTrue(error.getMessage().contains(part), () -> "'" + part + "' in: " + error.getMessage());
        }
        assertNull(resource.network());
        assertFalse(resource.isLoaded());
    }

    @Test
    void refusesWhatIsNoFile() {
        Path missing = folder.resolve("missing.onnx");
        assertEquals("failed to open '" + missing + "': there is no such file",
                assertThrows(HoneException.class, () -> OnnxFiles.open(missing)).getMessage());
        assertEquals("failed to open '" + folder + "': it is not a regular file",
                assertThrows(HoneException.class, () -> OnnxFiles.open(folder)).getMessage());
    }

    @Test
    void givesEmfAnIoExceptionWithTheCause() throws IOException {
        Path file = folder.resolve("bad.onnx");
        Files.write(file, new byte[3]);
        IOException error = assertThrows(IOException.class, () -> OnnxFiles.resource(file).load(Map.of()));
        assertTrue(error.getCause() instanceof HoneException, String.valueOf(error.getCause()));
        assertTrue(error.getMessage().contains(file.toString()), error.getMessage());
    }

    @Test
    void everyTruncationIsRefusedOrLoads() throws HoneException {
        ProtoBytes graph = ProtoBytes.relu().message(5, ProtoBytes.tensor("w", 1, 3).packedFloats(4, 1, 2, 3));
        byte[] whole = ProtoBytes.model(graph).toBytes();
        int withoutOpset = new ProtoBytes().varint(1, 8).message(7, graph).size();
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            if (length != withoutOpset) { // a missing opset import is only a warning
                assertThrows(HoneException.class, () -> OnnxFiles.read(cut), "cut to " + length);
            }
        }
        assertEquals(1, OnnxFiles.read(whole).getGraph().getNodes().size());
    }

    @Test
    void refusesMoreNodesThanThePreferenceAllows() throws IOException, HoneException {
        ProtoBytes graph = ProtoBytes.relu();
        for (int i = 0; i < 10; i++) {
            graph.message(1, ProtoBytes.node("Relu", "x", "v" + i));
        }
        Path file = folder.resolve("eleven.onnx");
        Files.write(file, ProtoBytes.model(graph).toBytes());
        NetworkResource resource = OnnxFiles.resource(file);
        HoneException error = assertThrows(HoneException.class, () -> resource.read(file, 10, null));
        assertEquals(FailureKind.BAD_INPUT, error.kind());
        assertTrue(error.getMessage().contains("more than 10 nodes"), error.getMessage());
        resource.read(file, 11, null);
        assertEquals(11, resource.network().getGraph().getNodes().size());
    }

    @Test
    void countsTheNodesOfSubgraphs() throws IOException {
        Path file = folder.resolve("deep.onnx");
        Files.write(file, ProtoBytes.model(BadOnnxFixtures.nested(20)).toBytes());
        HoneException error = assertThrows(HoneException.class, () -> OnnxFiles.resource(file).read(file, 10, null));
        assertTrue(error.getMessage().contains("more than 10 nodes"), error.getMessage());
    }
}
