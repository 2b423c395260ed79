package org.hone.operators.convolution;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.operators.declare.DeclaredOperator;

/** Convolutions: {@code X [N, C, spatial…]}, {@code W [M, C/group, kernel…]}, {@code Y [N, M, spatial…]}. */
public final class ConvolutionFamily implements OperatorFamily {

    private static final String CONV = """
            since 1
              in X:T, W:T, B?:T
              out Y:T
              type T = floats
              attr auto_pad='NOTSET', dilations:ints, group=1, kernel_shape:ints, pads:ints, strides:ints
            since 11
            since 22
              type T += bfloat16
            """;

    private static final String CONV_INTEGER = """
            since 10
              in x:T1, w:T2, x_zero_point?:T1, w_zero_point?:T2
              out y:T3
              type T1 = int8 uint8
              type T2 = int8 uint8
              type T3 = int32
              attr auto_pad='NOTSET', dilations:ints, group=1, kernel_shape:ints, pads:ints, strides:ints
            """;

    private static final String QLINEAR_CONV = """
            since 10
              in x:T1, x_scale:float32, x_zero_point:T1, w:T2, w_scale:float32, w_zero_point:T2, y_scale:float32, y_zero_point:T3, B?:T4
              out y:T3
              type T1 = int8 uint8
              type T2 = int8 uint8
              type T3 = int8 uint8
              type T4 = int32
              attr auto_pad='NOTSET', dilations:ints, group=1, kernel_shape:ints, pads:ints, strides:ints
            """;

    private static final String FUSED_CONV = """
            since 1
              in X:T, W:T, B?:T, Z?:T
              out Y:T
              type T = floats
              attr activation:string, activation_params:floats, auto_pad='NOTSET', dilations:ints, group=1
              attr kernel_shape:ints, pads:ints, strides:ints
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new Convolution("", "Conv", CONV, new ConvolutionSlots(0, 1, 2, 0, null)),
                new Convolution("", "ConvInteger", CONV_INTEGER, ConvolutionSlots.INTEGER),
                new Convolution("", "QLinearConv", QLINEAR_CONV, ConvolutionSlots.QLINEAR),
                new Convolution(DeclaredOperator.MICROSOFT, "FusedConv", FUSED_CONV, new ConvolutionSlots(0, 1, 2, 0, null)),
                new ConvTranspose(),
                new DeformConv());
    }
}
