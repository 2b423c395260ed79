package org.hone.inference.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A named tensor and where its bytes lie.
 *
 * @param type ONNX's code of the element type; strings ({@value #STRING}) lie as UTF-8, each after its size as an int
 * @param sizes the sizes; empty for a scalar
 * @param range the bytes: row-major, little-endian, elements below eight bits packed
 * @param checksum CRC-32C of the bytes
 */
public record TensorPlace(String name, int type, long[] sizes, Range range, int checksum) {

    public static final int STRING = 8;

    /** Bytes in the segment with a number. */
    public record Range(int segment, int offset, int size) {
    }

    void write(DataOutputStream out) throws IOException {
        Payload.writeText(out, name);
        out.writeInt(type);
        Payload.writeLongs(out, sizes);
        out.writeInt(range.segment);
        out.writeInt(range.offset);
        out.writeInt(range.size);
        out.writeInt(checksum);
    }

    static TensorPlace read(DataInputStream in) throws IOException {
        return new TensorPlace(Payload.readText(in), in.readInt(), Payload.readLongs(in),
                new Range(in.readInt(), in.readInt(), in.readInt()), in.readInt());
    }
}
