package org.hone.formats.tflite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.hone.core.format.NetworkFormat;
import org.hone.formats.tflite.internal.schema.ModelFile;

/** TensorFlow Lite's flatbuffer files. */
public final class TfliteFormat implements NetworkFormat {

    /** The format's id. */
    public static final String ID = "tflite";

    private static final int IDENTIFIER_OFFSET = 4;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String label() {
        return "TensorFlow Lite";
    }

    @Override
    public List<String> extensions() {
        return List.of("tflite", "lite");
    }

    @Override
    public boolean recognises(ByteBuffer head) {
        byte[] identifier = ModelFile.IDENTIFIER.getBytes(StandardCharsets.US_ASCII);
        return head.remaining() >= IDENTIFIER_OFFSET + identifier.length
                && head.slice(head.position() + IDENTIFIER_OFFSET, identifier.length).equals(ByteBuffer.wrap(identifier));
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    /** Networks are converted from and into ONNX's operators on the way; what that leaves out must not be lost by a save. */
    @Override
    public boolean keepsAll() {
        return false;
    }

    @Override
    public Resource.Factory resourceFactory() {
        return new TfliteResourceFactory();
    }
}
