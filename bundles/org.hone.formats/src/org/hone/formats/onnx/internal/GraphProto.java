package org.hone.formats.onnx.internal;

/** The fields of ONNX's message {@code GraphProto}, which {@link GraphReader} reads and {@link GraphWriter} writes. */
final class GraphProto {

    static final int NODE = 1 << 3 | Wire.LEN;
    static final int NAME = 2 << 3 | Wire.LEN;
    static final int INITIALIZER = 5 << 3 | Wire.LEN;
    static final int DOC_STRING = 10 << 3 | Wire.LEN;
    static final int INPUT = 11 << 3 | Wire.LEN;
    static final int OUTPUT = 12 << 3 | Wire.LEN;
    static final int VALUE_INFO = 13 << 3 | Wire.LEN;
    static final int QUANTIZATION_ANNOTATION = 14 << 3 | Wire.LEN;
    static final int SPARSE_INITIALIZER = 15 << 3 | Wire.LEN;
    static final int METADATA_PROPS = 16 << 3 | Wire.LEN;

    private GraphProto() {
    }
}
