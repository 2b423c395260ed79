package org.hone.formats.tflite;

import static org.hone.formats.tflite.TfliteFile.FLOAT32;
import static org.hone.formats.tflite.TfliteFile.INT8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.formats.tflite.FlatWriter.Table;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.StringAttribute;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TFLite as a format: how it registers, what it keeps, what it leaves. */
class TfliteFormatTest {

    @TempDir
    Path folder;

    private Path reluFile() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 4);
        int y = file.tensor("y", FLOAT32, 1, 4);
        return file.operator("RELU", new int[] { x }, y).inputs(x).outputs(y).write(folder);
    }

    @Test
    void isRegisteredAndRecognisedByItsFirstBytes() throws Exception {
        Path renamed = Files.copy(reluFile(), folder.resolve("without-extension"));
        FormatRegistry formats = new FormatRegistry(TestExtensions.source());
        assertEquals("tflite", formats.detect(renamed).id());
        assertEquals("tflite", formats.byExtension(Path.of("a.TFLITE")).id());
        NetworkFormat format = formats.find("tflite");
        assertTrue(format.canWrite());
        assertFalse(format.recognises(ByteBuffer.wrap(new byte[7])));
    }

    @Test
    void replacesItsOwnFileAsAWhole() throws Exception {
        Path path = reluFile();
        NetworkResource resource = Converted.resource(new TfliteFormat(), path);
        resource.load(null);
        resource.write(path, -1, null);
        assertFalse(resource.isStale());
        Network again = Converted.read(path);
        assertEquals(List.of("Relu"), again.getGraph().getNodes().stream().map(Node::getOperator).toList());
        assertEquals(resource.network().getGraph().getInputs().get(0).getType(), again.getGraph().getInputs().get(0).getType());
    }

    @Test
    void saysTheOperatorSetAndWhereNodesComeFrom() throws Exception {
        Network network = Converted.read(reluFile());
        assertEquals(10, network.getIrVersion());
        assertEquals(List.of("21"), network.getOpsetImports().stream().map(o -> o.getDomain() + o.getVersion()).toList());
        Node relu = network.getGraph().getNodes().get(0);
        assertEquals("y", relu.getName());
        assertEquals(List.of("#0 RELU"), relu.getOrigins());
        assertEquals("a test", network.getDocumentation());
    }

    @Test
    void keepsWhatIsNotSupportedForViewing() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 4);
        int y = file.tensor("y", FLOAT32, 1, 4);
        int state = file.tensor("state", FLOAT32, 1, 4);
        file.last().with(5, true);
        int z = file.tensor("z", FLOAT32, 7, 2);
        int w = file.tensor("w", FLOAT32, 7, 2);
        file.operator("RELU", new int[] { x }, y);
        file.operator("TFLite_Detection_PostProcess", new int[] { y, -1, state }, z).customOptions(new byte[] { 1, 2, 3 });
        file.operator("TANH", new int[] { z }, w);
        Network network = Converted.read(file.inputs(x).outputs(w).write(folder));
        Node kept = network.getGraph().getNodes().get(1);
        assertEquals("tflite", kept.getDomain());
        assertEquals("TFLite_Detection_PostProcess", kept.getOperator());
        assertEquals("y", kept.getInputs().get(0).getValue().getName());
        assertNull(kept.getInputs().get(1).getValue());
        assertNull(kept.getInputs().get(2).getValue());
        assertEquals("float32[7, 2]", kept.getOutputs().get(0).getType().toString());
        assertEquals(Bytes.of(new byte[] { 1, 2, 3 }), ((StringAttribute) kept.getAttributes().get(0)).getValue());
        assertEquals("Tanh", network.getGraph().getNodes().get(2).getOperator());
        assertEquals(1, network.getWarnings().size());
        assertTrue(network.getWarnings().get(0).startsWith("Operator #1 TFLite_Detection_PostProcess is kept for viewing only"),
                network.getWarnings().get(0));
        assertTrue(network.getOpsetImports().stream().map(OpsetImport::getDomain).toList().contains("tflite"));
    }

    @Test
    void keepsOperatorsForViewingThatItKnowsButCannotSay() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 4);
        int shape = file.tensor("shape", TfliteFile.INT32, 2);
        int begin = file.tensor("begin", TfliteFile.INT32, 2);
        int y = file.tensor("y", FLOAT32, 1, 2);
        file.operator("SLICE", new int[] { x, begin, shape }, y);
        Network network = Converted.read(file.inputs(x, begin, shape).outputs(y).write(folder));
        assertEquals("SLICE", network.getGraph().getNodes().get(0).getOperator());
        assertTrue(network.getWarnings().get(0).contains("#0 SLICE") && network.getWarnings().get(0).contains("'begin'"),
                network.getWarnings().get(0));
    }

    @Test
    void givesNamesThatOnlyOneValueHas() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("same", FLOAT32, 4);
        int a = file.tensor("same", FLOAT32, 4);
        int b = file.tensor("", FLOAT32, 4);
        int y = file.tensor("same", FLOAT32, 4);
        file.operator("RELU", new int[] { x }, a).operator("TANH", new int[] { a }, b).operator("ABS", new int[] { b }, y);
        Network network = Converted.read(file.inputs(x).outputs(y).write(folder));
        List<String> names = network.getGraph().getNodes().stream().map(n -> n.getOutputs().get(0).getName()).toList();
        assertEquals("same", network.getGraph().getInputs().get(0).getName());
        assertEquals(List.of("same_2", "tensor_2", "same_1"), names);
        assertEquals(1, network.getWarnings().size());
    }

    @Test
    void takesTheFilesBatchAndMakesOtherOpenSizesSymbols() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 1, 1, 3);
        file.signature(-1, -1, 3);
        int y = file.tensor("y", FLOAT32, 1, 1, 3);
        file.signature(-1, -1, 3);
        Network network = Converted.read(file.operator("RELU", new int[] { x }, y).inputs(x).outputs(y).write(folder));
        assertEquals("float32[1, x.axis1, 3]", network.getGraph().getInputs().get(0).getType().toString());
        assertEquals("float32[?, ?, 3]", network.getGraph().getOutputs().get(0).getType().toString());
    }

    @Test
    void readsWeightsThatStandBehindTheFlatbuffer() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 4);
        int w = file.tensor("w", FLOAT32, 4);
        int probe = file.farBuffer(2, 16);
        file.last().with(2, probe);
        int y = file.tensor("y", FLOAT32, 4);
        file.operator("ADD", 11, new Table(), new int[] { x, w }, y).inputs(x).outputs(y);
        int end = file.bytes().length;
        file.moveBuffer(probe, end);
        byte[] whole = FlatWriter.join(file.bytes(), FlatWriter.encode(1f, 2f, 3f, 4f));
        Network network = Converted.read(Files.write(folder.resolve("far.tflite"), whole));
        Tensor tensor = network.getGraph().getConstants().get(0).getTensor();
        assertArrayEquals(new float[] { 1, 2, 3, 4 }, tensor.toFloats());
    }

    @Test
    void fourBitWeightsAreTurnedWithoutUnpacking() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", FLOAT32, 2, 3);
        // 1 2 3 / -4 -5 -6, two in a byte, the first in the low bits
        int w = file.quantizedConstant("w", TfliteFile.INT4, new byte[] { 0x21, (byte) 0xc3, (byte) 0xab }, new float[] { 0.5f },
                new long[1], 0, 2, 3);
        int y = file.tensor("y", FLOAT32, 2, 1, 2);
        int line = file.tensor("line", FLOAT32, 2, 1, 3);
        file.operator("EXPAND_DIMS", new int[] { x, file.scalar("axis", 1) }, line);
        file.operator("FULLY_CONNECTED", 8, new Table().with(2, true), new int[] { line, w, -1 }, y);
        Network network = Converted.read(file.inputs(x).outputs(y).write(folder));
        Tensor turned = network.getGraph().getConstants().stream().filter(c -> c.getName().equals("w")).findFirst().orElseThrow()
                .getTensor();
        assertEquals(List.of(), network.getWarnings());
        assertArrayEquals(new long[] { 1, -4, 2, -5, 3, -6 }, turned.toLongs());
    }

    @Test
    void integerInputsWithoutAScaleStayIntegers() throws Exception {
        TfliteFile file = new TfliteFile();
        int x = file.tensor("x", INT8, 4);
        int y = file.tensor("y", INT8, 2, 2);
        Network network = Converted.read(file.operator("RESHAPE", new int[] { x, file.list("shape", 2, 2) }, y).inputs(x).outputs(y)
                .write(folder));
        assertEquals(List.of("Reshape"), network.getGraph().getNodes().stream().map(Node::getOperator).toList());
    }
}
