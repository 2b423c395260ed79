package org.hone.formats.tflite.internal.schema;

/** The kinds of options that the mappings read and write, by their code in the schema's {@code union BuiltinOptions}. */
public enum OptionsKind {
    CONV_2D(1), DEPTHWISE_CONV_2D(2), POOL_2D(5), FULLY_CONNECTED(8), SOFTMAX(9), CONCATENATION(10), ADD(11), L2_NORM(12),
    LOCAL_RESPONSE_NORMALIZATION(13), RESIZE_BILINEAR(15), RESHAPE(17), SPACE_TO_DEPTH(19), MUL(21), GATHER(23), REDUCER(27),
    SUB(28), DIV(29), SQUEEZE(30), STRIDED_SLICE(32), SPLIT(35), CAST(37), ARG_MAX(40), TRANSPOSE_CONV(49), SHAPE(55),
    ARG_MIN(57), FAKE_QUANT(58), PACK(59), ONE_HOT(61), UNPACK(64), RESIZE_NEAREST_NEIGHBOR(74), LEAKY_RELU(75), MIRROR_PAD(77),
    REVERSE_SEQUENCE(87), DEPTH_TO_SPACE(94), BATCH_MATMUL(101), CUMSUM(102), GELU(116), SPLIT_V(79);

    private final int code;

    OptionsKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
