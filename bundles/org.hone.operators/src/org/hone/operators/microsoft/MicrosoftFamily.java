package org.hone.operators.microsoft;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Operators that ONNX Runtime adds, as its own tools for quantization and transformers write them into files. */
public final class MicrosoftFamily implements OperatorFamily {

    private static final String UNARY = """
            since 1
              in X:T
              out Y:T
              type T = floats bfloat16
            """;

    private static final String QUICK_GELU = UNARY + """
              attr alpha=1.702
            """;

    private static final String BIASED = """
            since 1
              in A:T, B?:T
              out C:T
              type T = floats bfloat16
            """;

    private static final String QLINEAR_UNARY = """
            since 1
              in X:T, X_scale:float32, X_zero_point?:T, Y_scale:float32, Y_zero_point?:T
              out Y:T
              type T = uint8 int8
            """;

    private static final String QLINEAR_LEAKY_RELU = QLINEAR_UNARY + """
              attr alpha=0.01
            """;

    private static final String QLINEAR_SOFTMAX = QLINEAR_UNARY + """
              attr axis=-1, opset!:int
            """;

    private static final String QLINEAR_BINARY = """
            since 1
              in A:T, A_scale:float32, A_zero_point?:T, B:T, B_scale:float32, B_zero_point?:T, C_scale:float32, C_zero_point?:T
              out C:T
              type T = uint8 int8
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new SameShape("Gelu", UNARY),
                new SameShape("QuickGelu", QUICK_GELU),
                new SameShape("FastGelu", BIASED),
                new SameShape("BiasGelu", BIASED),
                new SameShape("QLinearSigmoid", QLINEAR_UNARY),
                new SameShape("QLinearLeakyRelu", QLINEAR_LEAKY_RELU),
                new SameShape("QLinearSoftmax", QLINEAR_SOFTMAX),
                new QLinearBinary("QLinearAdd", QLINEAR_BINARY),
                new QLinearBinary("QLinearMul", QLINEAR_BINARY),
                new QLinearConcat(),
                new MultiHeadAttention());
    }
}
