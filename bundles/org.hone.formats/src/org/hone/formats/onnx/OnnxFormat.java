package org.hone.formats.onnx;

import java.nio.ByteBuffer;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.hone.core.format.NetworkFormat;

/** ONNX: models as Protocol Buffers, read from IR version 3 on and written. */
public final class OnnxFormat implements NetworkFormat {

    /** The format's id. */
    public static final String ID = "onnx";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "ONNX";
    }

    @Override
    public List<String> extensions() {
        return List.of("onnx");
    }

    /** Protocol Buffers have no magic number: ONNX files are known by their extension. */
    @Override
    public boolean recognises(ByteBuffer head) {
        return false;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Resource.Factory resourceFactory() {
        return new OnnxResourceFactory();
    }
}
