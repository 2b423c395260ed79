package org.hone.formats.onnx.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.core.format.NetworkResource;
import org.hone.formats.file.MemorySource;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.onnx.OnnxResourceFactory;
import org.hone.model.network.Network;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Reads and writes ONNX files for tests. */
final class OnnxFiles {

    private OnnxFiles() {
    }

    static NetworkResource resource(Path file) {
        return (NetworkResource) new OnnxResourceFactory().createResource(URI.createFileURI(file.toString()));
    }

    static NetworkResource open(Path file) throws HoneException {
        NetworkResource resource = resource(file);
        resource.read(file, NetworkResource.DEFAULT_MAXIMUM_NODES, null);
        return resource;
    }

    static Network read(Path file) throws HoneException {
        return open(file).network();
    }

    static Network read(byte[] model) throws HoneException {
        return ModelProto.read(new MemorySource("model.onnx", model),
                new ReadRequest(null, NetworkResource.DEFAULT_MAXIMUM_NODES, new NullProgressMonitor(), file -> { }));
    }

    static void write(Network network, Path file, long threshold) throws HoneException {
        NetworkResource resource = resource(file);
        resource.getContents().add(network);
        resource.write(file, threshold, null);
    }

    /** What saving {@code network} gives. */
    static byte[] bytes(Network network) throws HoneException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        new ModelWriter(network, new NullProgressMonitor()).write(out, "model.onnx");
        return out.toByteArray();
    }

    static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
