package org.hone.formats.onnx.internal;

/**
 * Protocol Buffers' wire types. A field's tag is {@code number << 3 | type}; the messages of this package name their fields
 * by it, so that a field of a known number but another type is kept as an unknown one, as protobuf demands.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers: Encoding</a>
 */
final class Wire {

    static final int VARINT = 0;
    static final int FIXED64 = 1;
    /** A length and as many bytes: a string, a message, packed numbers. */
    static final int LEN = 2;
    static final int GROUP_START = 3;
    static final int GROUP_END = 4;
    static final int FIXED32 = 5;

    private Wire() {
    }

    /** The bytes that {@code value} takes as a varint. */
    static int varintSize(long value) {
        return (Long.SIZE - Long.numberOfLeadingZeros(value | 1) + 6) / 7;
    }
}
