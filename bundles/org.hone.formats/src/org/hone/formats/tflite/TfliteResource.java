package org.hone.formats.tflite;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.NetworkFileResource;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.tflite.internal.TfliteReader;
import org.hone.model.network.Network;

/** A network in a TensorFlow Lite file, in ONNX's operators. It cannot be written in this format. */
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
        throw readOnly(file.toString());
    }

    @Override
    protected void encode(Network network, java.io.OutputStream out, IProgressMonitor monitor) throws HoneException {
        throw readOnly(String.valueOf(getURI()));
    }

    private static HoneException readOnly(String target) {
        return HoneException.unsupported("failed to write '" + target + "': TensorFlow Lite files can be read but not written;"
                + " save the network as ONNX");
    }
}
