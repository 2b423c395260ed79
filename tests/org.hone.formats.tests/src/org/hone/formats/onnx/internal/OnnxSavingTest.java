package org.hone.formats.onnx.internal;

import static org.hone.formats.onnx.internal.ProtoBytes.info;
import static org.hone.formats.onnx.internal.ProtoBytes.model;
import static org.hone.formats.onnx.internal.ProtoBytes.node;
import static org.hone.formats.onnx.internal.ProtoBytes.relu;
import static org.hone.formats.onnx.internal.ProtoBytes.tensor;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.hone.core.FailureKind;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.core.format.StaleFileException;
import org.hone.formats.onnx.OnnxResourceFactory;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.OpsetImport;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.tests.support.TestExtensions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading and saving as an EMF resource, and what happens to the files. */
class OnnxSavingTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void writeModel() throws IOException {
        file = folder.resolve("m.onnx");
        Files.write(file, model(relu().message(5, tensor("w", 1, 2000).bytes(9, new byte[8000]))).toBytes());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void isRegisteredLikeAnyFormat() throws HoneException {
        FormatRegistry registry = new FormatRegistry(TestExtensions.source());
        NetworkFormat format = registry.detect(file);
        assertEquals("onnx", format.id());
        assertTrue(format.canWrite());
        NetworkResource resource = registry.resource(format, file);
        resource.read(file, 10, new NullProgressMonitor());
        assertEquals("onnx", resource.formatId());
        assertEquals(1, resource.network().getGraph().getNodes().size());
        assertEquals(resource, resource.network().eResource());
    }

    @Test
    void isKnownToEmfInTheWorkbench() {
        Assumptions.assumeTrue(RegistryFactory.getRegistry() != null, "skipped: only inside Equinox does EMF read registrations");
        NetworkResource resource = (NetworkResource) new ResourceSetImpl().getResource(URI.createFileURI(file.toString()), true);
        assertEquals(1, resource.network().getGraph().getNodes().size());
    }

    @Test
    void loadsAndSavesAsAnEmfResource() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("onnx", new OnnxResourceFactory());
        NetworkResource resource = (NetworkResource) set.getResource(URI.createFileURI(file.toString()), true);
        assertTrue(resource.isLoaded());
        resource.network().setProducerName("me");
        resource.save(Map.of(NetworkResource.OPTION_EXTERNAL_DATA_THRESHOLD, 10L));
        assertEquals(List.of("m.onnx", "m.onnx.data"), names());
        Node node = resource.network().getGraph().getNodes().getFirst();
        resource.unload();
        assertNull(resource.network());
        assertFalse(node.eIsProxy(), "making proxies is quadratic in the nodes");
        resource.load(Map.of());
        assertEquals("me", resource.network().getProducerName());
        resource.unload();
        IOException tooMany = assertThrows(IOException.class, () -> resource.load(Map.of(NetworkResource.OPTION_MAXIMUM_NODES, 0)));
        assertTrue(tooMany.getMessage().contains("more than 0 nodes"), tooMany.getMessage());
    }

    @Test
    void loadsAndSavesStreams() throws IOException {
        NetworkResource resource = OnnxFiles.resource(folder.resolve("stream.onnx"));
        resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertEquals(8000, readTensorBytes(out.toByteArray()));
        assertFalse(Files.exists(folder.resolve("stream.onnx")));
    }

    private static long readTensorBytes(byte[] model) {
        try {
            return OnnxFiles.read(model).getGraph().getConstants().get(0).getTensor().byteSize();
        } catch (HoneException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void savesOverItsOwnFile() throws HoneException, IOException {
        NetworkResource resource = OnnxFiles.open(file);
        resource.network().setDocumentation("saved");
        resource.write(file, -1, null);
        assertFalse(resource.isStale());
        assertEquals(8000, resource.network().getGraph().getConstants().get(0).getTensor().data().slice().limit());
        assertEquals("saved", OnnxFiles.read(file).getDocumentation());
        assertEquals(List.of("m.onnx"), names());
        resource.write(file, -1, null);
        assertFalse(resource.isStale());
        Files.write(file, new byte[1]);
        assertTrue(resource.isStale());
    }

    @Test
    void noticesAChangeOfTheFile() throws IOException, HoneException {
        NetworkResource resource = OnnxFiles.open(file);
        Tensor tensor = resource.network().getGraph().getConstants().get(0).getTensor();
        Files.write(file, new byte[1]);
        assertTrue(resource.isStale());
        assertThrows(StaleFileException.class, () -> tensor.data().slice());
        HoneException error = assertThrows(HoneException.class, () -> resource.write(folder.resolve("copy.onnx"), -1, null));
        assertEquals(FailureKind.BAD_INPUT, error.kind());
        assertTrue(error.getMessage().contains("was changed after it was opened"), error.getMessage());
        assertEquals(List.of("m.onnx"), names());
    }

    @Test
    void noticesADeletedOrReplacedFile() throws IOException, HoneException {
        NetworkResource resource = OnnxFiles.open(file);
        Path other = Files.copy(file, folder.resolve("other"));
        assertFalse(resource.isStale());
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertTrue(resource.isStale());
        Files.delete(file);
        assertTrue(resource.isStale());
        Files.write(file, new byte[0]);
        resource.unload();
        assertFalse(resource.isStale());
    }

    @Test
    void aCopySavedElsewhereMayChange() throws IOException, HoneException {
        NetworkResource resource = OnnxFiles.open(file);
        Path copy = folder.resolve("copy.onnx");
        resource.write(copy, -1, null);
        Files.delete(copy);
        assertFalse(resource.isStale());
    }

    @Test
    void leavesWhatWasThereWhenWritingFails() throws IOException, HoneException {
        byte[] before = Files.readAllBytes(file);
        Network network = OnnxFiles.read(file);
        network.getGraph().getNodes().get(0).getOutputs().get(0).setName("x");
        HoneException error = assertThrows(HoneException.class, () -> OnnxFiles.write(network, file, 0));
        assertTrue(error.getMessage().contains("two of its values are named 'x'"), error.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file));
        Path nowhere = folder.resolve("nowhere/m.onnx");
        HoneException missing = assertThrows(HoneException.class, () -> OnnxFiles.write(OnnxFiles.read(file), nowhere, -1));
        assertEquals("failed to write '" + nowhere + "': there is no such folder", missing.getMessage());
        assertEquals(FailureKind.EXECUTION, missing.kind());
        assertThrows(HoneException.class, () -> OnnxFiles.write(OnnxFiles.read(file), folder, -1));
        assertEquals(List.of("m.onnx"), names());
    }

    @Test
    void stopsWhenCancelled() throws IOException, HoneException {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        NetworkResource resource = OnnxFiles.open(file);
        assertThrows(OperationCanceledException.class, () -> resource.write(file, 0, cancelled));
        assertEquals(List.of("m.onnx"), names());
        assertFalse(resource.isStale());
        ProtoBytes graph = relu();
        for (int i = 0; i < 1000; i++) {
            graph.message(1, node("Abs", "x", "v" + i));
        }
        Path large = folder.resolve("large.onnx");
        Files.write(large, model(graph).toBytes());
        NetworkResource other = OnnxFiles.resource(large);
        assertThrows(OperationCanceledException.class, () -> other.read(large, 10_000, cancelled));
        assertNull(other.network());
    }

    @Test
    void keepsPermissionsAndWritesThroughLinks() throws IOException, HoneException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.onnx"), Path.of("m.onnx"));
        Network network = OnnxFiles.read(file);
        network.setProducerName("through the link");
        OnnxFiles.write(network, link, -1);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("through the link", OnnxFiles.read(file).getProducerName());
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private static Network fromElsewhere() {
        Network network = NetworkFactory.eINSTANCE.createNetwork();
        network.setFormat("tflite");
        network.setGraph(NetworkFactory.eINSTANCE.createGraph());
        return network;
    }

    @Test
    void givesNetworksFromElsewhereWhatOnnxDemands() throws HoneException, IOException {
        Network network = fromElsewhere();
        network.getGraph().setName("g");
        Value input = NetworkFactory.eINSTANCE.createValue();
        input.setName("in");
        input.setType(org.hone.model.type.ValueType.tensor(org.hone.model.type.ElementType.FLOAT32, org.hone.model.type.Shape.of(4)));
        network.getGraph().getInputs().add(input);
        Node first = append(network, "Relu", input);
        Node second = append(network, "Abs", first.getOutputs().get(0));
        second.getOutputs().get(0).setType(input.getType());
        var output = NetworkFactory.eINSTANCE.createGraphOutput();
        network.getGraph().getOutputs().add(output);
        output.setValue(second.getOutputs().get(0));
        OnnxFiles.write(network, file, -1);
        Network read = OnnxFiles.read(file);
        assertEquals(10, read.getIrVersion());
        assertEquals(21, read.getOpsetImports().get(0).getVersion());
        String name = read.getGraph().getNodes().get(0).getOutputs().get(0).getName();
        assertFalse(name.isEmpty());
        assertNotEquals(name, read.getGraph().getNodes().get(1).getOutputs().get(0).getName());
        assertEquals(read.getGraph().getNodes().get(0).getOutputs().get(0), read.getGraph().getNodes().get(1).getInputs().get(0).getValue());
        assertNull(OnnxChecker.complaint(file));
    }

    private static Node append(Network network, String operator, Value input) {
        Node node = NetworkFactory.eINSTANCE.createNode();
        node.setOperator(operator);
        var slot = NetworkFactory.eINSTANCE.createInput();
        node.getInputs().add(slot);
        slot.setValue(input);
        node.getOutputs().add(NetworkFactory.eINSTANCE.createValue());
        network.getGraph().getNodes().add(node);
        return node;
    }

    @Test
    void keepsTheOpsetsOfOnnxFiles() throws HoneException {
        Network network = OnnxFiles.read(model(relu().message(1, node("Mine", "x", "z").text(7, "org.example"))).toBytes());
        List<OpsetImport> imports = OnnxFiles.read(OnnxFiles.bytes(network)).getOpsetImports();
        assertEquals(1, imports.size());
        assertEquals(17, imports.get(0).getVersion());
    }

    @Test
    void raisesTheVersionWhereTheContentNeedsIt() throws HoneException {
        Network old = OnnxFiles.read(new ProtoBytes().varint(1, 3).message(7, relu()).message(8, new ProtoBytes().varint(2, 8)).toBytes());
        assertEquals(3, OnnxFiles.read(OnnxFiles.bytes(old)).getIrVersion());
        Value constant = NetworkFactory.eINSTANCE.createValue();
        constant.setName("c");
        constant.setTensor(Tensor.ofFloats(org.hone.model.type.Longs.of(1), 1));
        old.getGraph().getConstants().add(constant);
        assertEquals(4, OnnxFiles.read(OnnxFiles.bytes(old)).getIrVersion());
    }

    @Test
    void refusesUsesOfValuesThatAreNotInSight() throws HoneException {
        ProtoBytes branch = new ProtoBytes().message(1, node("Relu", "x", "inner")).message(12, info("inner", 1, 4));
        Network network = OnnxFiles.read(model(relu().message(1, node("If", "x", "z").message(5,
                new ProtoBytes().text(1, "then_branch").varint(20, 5).message(6, branch)))).toBytes());
        Node inner = ((GraphAttribute) network.getGraph().getNodes().get(1).getAttributes().get(0)).getValue().getNodes().get(0);
        inner.getOutputs().get(0).setName("x");
        HoneException hidden = assertThrows(HoneException.class, () -> OnnxFiles.bytes(network));
        assertTrue(hidden.getMessage().contains("a nearer value has the same name"), hidden.getMessage());
        inner.getOutputs().get(0).setName("inner");
        network.getGraph().getNodes().get(0).getInputs().get(0).setValue(inner.getOutputs().get(0));
        HoneException gone = assertThrows(HoneException.class, () -> OnnxFiles.bytes(network));
        assertTrue(gone.getMessage().contains("neither in that graph nor in one around it"), gone.getMessage());
    }
}
