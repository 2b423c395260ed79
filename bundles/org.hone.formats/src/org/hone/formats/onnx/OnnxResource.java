package org.hone.formats.onnx;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.NetworkFileResource;
import org.hone.formats.file.ReadRequest;
import org.hone.formats.onnx.internal.ModelProto;
import org.hone.formats.onnx.internal.ModelWriter;
import org.hone.model.network.Network;

/**
 * A network in an ONNX file, with its external data.
 *
 * @see <a href="https://github.com/onnx/onnx/blob/main/docs/IR.md">ONNX's intermediate representation</a>
 */
public final class OnnxResource extends NetworkFileResource {

    OnnxResource(URI uri) {
        super(uri, OnnxFormat.ID);
    }

    @Override
    protected Network decode(ByteSource source, ReadRequest request) throws HoneException {
        return ModelProto.read(source, request);
    }

    @Override
    protected List<Path> encode(Network network, Path file, long externalDataThreshold, IProgressMonitor monitor)
            throws HoneException {
        return new ModelWriter(network, monitor).write(file, externalDataThreshold);
    }

    @Override
    protected void encode(Network network, OutputStream out, IProgressMonitor monitor) throws HoneException {
        new ModelWriter(network, monitor).write(out, String.valueOf(getURI()));
    }
}
