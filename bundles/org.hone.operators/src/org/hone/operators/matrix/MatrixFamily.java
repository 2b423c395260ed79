package org.hone.operators.matrix;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;

/** Matrix products. */
public final class MatrixFamily implements OperatorFamily {

    private static final String MAT_MUL = """
            since 1
              in A:T, B:T
              out Y:T
              type T = floats
            since 9
              type T += indices uint32 uint64
            since 13
              type T += bfloat16
            """;

    private static final String MAT_MUL_INTEGER = """
            since 10
              in A:T1, B:T2, a_zero_point?:T1, b_zero_point?:T2
              out Y:T3
              type T1 = int8 uint8
              type T2 = int8 uint8
              type T3 = int32
            """;

    private static final String QLINEAR_MAT_MUL = """
            since 10
              in a:T1, a_scale:float32, a_zero_point:T1, b:T2, b_scale:float32, b_zero_point:T2, y_scale:float32, y_zero_point:T3
              out y:T3
              type T1 = int8 uint8
              type T2 = int8 uint8
              type T3 = int8 uint8
            since 21
              in a:T1, a_scale:TS, a_zero_point:T1, b:T2, b_scale:TS, b_zero_point:T2, y_scale:TS, y_zero_point:T3
              type TS = bfloat16 float16 float32
              type T1 += float8
              type T2 += float8
              type T3 += float8
            """;

    private static final String FUSED_MAT_MUL = """
            since 1
              in A:T, B:T
              out Y:T
              type T = floats bfloat16
              attr alpha=1.0, transA=0, transB=0, transBatchA=0, transBatchB=0
            """;

    private static final String MAT_MUL_INTEGER_TO_FLOAT = """
            since 1
              in A:T1, B:T2, a_scale:T3, b_scale:T3, a_zero_point?:T1, b_zero_point?:T2, bias?:T3
              out Y:T3
              type T1 = int8 uint8
              type T2 = int8 uint8
              type T3 = float32 float16
            """;

    private static final String DYNAMIC_QUANTIZE_MAT_MUL = """
            since 1
              in A:T1, B:T2, b_scale:T1, b_zero_point?:T2, bias?:T1
              out Y:T1
              type T1 = float32
              type T2 = int8 uint8
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new Gemm(),
                new MatrixProduct("", "MatMul", MAT_MUL, 0, 1, 0, null),
                new MatrixProduct("", "MatMulInteger", MAT_MUL_INTEGER, 0, 1, -1, ElementType.INT32),
                new MatrixProduct("", "QLinearMatMul", QLINEAR_MAT_MUL, 0, 3, 7, null),
                new MatrixProduct(DeclaredOperator.MICROSOFT, "FusedMatMul", FUSED_MAT_MUL, 0, 1, 0, null),
                new MatrixProduct(DeclaredOperator.MICROSOFT, "MatMulIntegerToFloat", MAT_MUL_INTEGER_TO_FLOAT, 0, 1, 2, null),
                new MatrixProduct(DeclaredOperator.MICROSOFT, "DynamicQuantizeMatMul", DYNAMIC_QUANTIZE_MAT_MUL, 0, 1, 0, null),
                new Einsum());
    }
}
