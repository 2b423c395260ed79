package org.hone.operators.pooling;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.operators.declare.DeclaredOperator;

/** Poolings: {@code X [N, C, spatial…]} to {@code Y [N, C, spatial…]}, window by window, whole or by region. */
public final class PoolingFamily implements OperatorFamily {

    private static final String AVERAGE_POOL = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr auto_pad='NOTSET', kernel_shape!:ints, pads:ints, strides:ints
            since 7
              attr count_include_pad=0
            since 10
              attr ceil_mode=0
            since 11
            since 19
              attr dilations:ints
            since 22
              type T += bfloat16
            """;

    private static final String MAX_POOL = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr auto_pad='NOTSET', kernel_shape!:ints, pads:ints, strides:ints
            since 8
              out Y:T, Indices?:I
              type I = int64
              attr storage_order=0
            since 10
              attr ceil_mode=0, dilations:ints
            since 11
            since 12
              type T += int8 uint8
            since 22
              type T += bfloat16
            """;

    private static final String LP_POOL = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr auto_pad='NOTSET', kernel_shape:ints, p=2.0, pads:ints, strides:ints
            since 2
              attr kernel_shape!:ints, p=2
            since 11
            since 18
              attr ceil_mode=0, dilations:ints
            since 22
              type T += bfloat16
            """;

    private static final String GLOBAL_AVERAGE_POOL = """
            since 1
              in X:T
              out Y:T
              type T = floats
            since 22
              type T += bfloat16
            """;

    private static final String GLOBAL_LP_POOL = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr p=2.0
            since 2
              attr p=2
            since 22
              type T += bfloat16
            """;

    private static final String QLINEAR_GLOBAL_AVERAGE_POOL = """
            since 1
              in X:T, x_scale:float32, x_zero_point:T, y_scale:float32, y_zero_point:T
              out Y:T
              type T = uint8 int8
              attr channels_last=0
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new WindowPool("AveragePool", AVERAGE_POOL),
                new WindowPool("MaxPool", MAX_POOL),
                new WindowPool("LpPool", LP_POOL),
                new GlobalPool("", "GlobalAveragePool", GLOBAL_AVERAGE_POOL),
                new GlobalPool("", "GlobalMaxPool", GLOBAL_AVERAGE_POOL),
                new GlobalPool("", "GlobalLpPool", GLOBAL_LP_POOL),
                new GlobalPool(DeclaredOperator.MICROSOFT, "QLinearGlobalAveragePool", QLINEAR_GLOBAL_AVERAGE_POOL),
                new MaxUnpool(),
                new MaxRoiPool(),
                new RoiAlign());
    }
}
