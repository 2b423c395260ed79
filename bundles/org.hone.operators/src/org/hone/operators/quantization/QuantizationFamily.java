package org.hone.operators.quantization;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.operators.declare.DeclaredOperator;

/** From real numbers to quantized ones and back: {@code real = (quantized − zero point) · scale}. */
public final class QuantizationFamily implements OperatorFamily {

    private static final String QUANTIZE = """
            since 10
              in x:T1, y_scale:float32, y_zero_point?:T2
              out y:T2
              type T1 = float32 int32
              type T2 = int8 uint8
            since 13
              attr axis=1
            since 19
              in x:T1, y_scale:T1, y_zero_point?:T2
              type T1 += bfloat16 float16
              type T2 += float8
              attr saturate=1
            since 21
              type T2 += int4s int16 uint16
              attr block_size=0, output_dtype=0
            """;

    private static final String DEQUANTIZE = """
            since 10
              in x:T, x_scale:float32, x_zero_point?:T
              out y:float32
              type T = int32 int8 uint8
            since 13
              attr axis=1
            since 19
              in x:T1, x_scale:T2, x_zero_point?:T1
              out y:T2
              type T1 = float8 int32 int8 uint8
              type T2 = bfloat16 float16 float32
            since 21
              type T1 += int4s int16 uint16
              attr block_size=0
            """;

    private static final String MICROSOFT_QUANTIZE = """
            since 1
              in x:T1, y_scale:T1, y_zero_point?:T2
              out y:T2
              type T1 = float16 float32
              type T2 = int8 uint8 int16 uint16 int4s
              attr axis=1, block_size=0
            """;

    private static final String MICROSOFT_DEQUANTIZE = """
            since 1
              in x:T1, x_scale:T2, x_zero_point?:T1
              out y:T2
              type T1 = int8 uint8 int16 uint16 int32 int4s
              type T2 = float16 float32
              attr axis=1, block_size=0
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new QuantizeLinear("", QUANTIZE),
                new DequantizeLinear("", DEQUANTIZE),
                new DynamicQuantizeLinear(),
                new QuantizeLinear(DeclaredOperator.MICROSOFT, MICROSOFT_QUANTIZE),
                new DequantizeLinear(DeclaredOperator.MICROSOFT, MICROSOFT_DEQUANTIZE));
    }
}
