package org.hone.formats.tflite.internal.write;

/** Writes the nodes of one operator of ONNX. */
@FunctionalInterface
public interface NodeWriter {

    /** Adds to the file what the node computes and says which tensors its outputs are. */
    void write(NodeUse use) throws UnsupportedUse;
}
