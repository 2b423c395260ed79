package org.hone.formats.tflite;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.NetworkFileResource;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.tflite.internal.TfliteReader;
import org.hone.formats.tflite.internal.write.TfliteWriter;
import org.hone.model.network.Network;

/** A network in a TensorFlow Lite file, in ONNX's operators. */
final class TfliteResource extends NetworkFileResource {

    TfliteResource(URI uri) {
        super(uri, TfliteFormat.ID);
    }

    @Override
    protected Network decode(ByteSource source, ReadRequest request) throws HoneException {
        return new TfliteReader(source, request).read();
    }

    @Override
    protected List<Path> encode(Network network, Path file, long externalDataThreshold, IProgressMonitor monitor)
            throws HoneException {
        return new TfliteWriter(network, monitor).write(file);
    }

    @Override
    protected void encode(Network network, OutputStream out, IProgressMonitor monitor) throws HoneException {
        new TfliteWriter(network, monitor).write(out, String.valueOf(getURI()));
    }
}
