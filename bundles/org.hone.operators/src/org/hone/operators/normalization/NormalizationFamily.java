package org.hone.operators.normalization;

import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.operators.declare.DeclaredOperator;

/** Normalizations: the output has the shape of the input. */
public final class NormalizationFamily implements OperatorFamily {

    private static final String INSTANCE_NORMALIZATION = """
            since 1
              in input:T, scale:T, B:T
              out output:T
              type T = floats
              attr consumed_inputs:ints, epsilon=1.0e-5
            since 6
              drop consumed_inputs
            since 22
              type T += bfloat16
            """;

    private static final String GROUP_NORMALIZATION = """
            since 18
              in X:T, scale:T, bias:T
              out Y:T
              type T = floats bfloat16
              attr epsilon=1.0e-5, num_groups!:int
            since 21
              attr stash_type=1
            """;

    private static final String LRN = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr alpha=0.0001, beta=0.75, bias=1.0, size!:int
            since 13
              type T += bfloat16
            """;

    private static final String LP_NORMALIZATION = """
            since 1
              in input:T
              out output:T
              type T = floats
              attr axis=-1, p=2
            since 22
              type T += bfloat16
            """;

    private static final String MEAN_VARIANCE_NORMALIZATION = """
            since 9
              in X:T
              out Y:T
              type T = floats
              attr axes=[0 2 3]
            since 13
              type T += bfloat16
            """;

    private static final String LAYER_NORMALIZATION = """
            since 17
              in X:T, Scale:T, B?:T
              out Y:T, Mean?:U, InvStdDev?:U
              type T = floats bfloat16
              type U = bfloat16 float32
              attr axis=-1, epsilon=1.0e-5, stash_type=1
            """;

    private static final String RMS_NORMALIZATION = """
            since 23
              in X:T, scale:V
              out Y:V
              type T = floats bfloat16
              type V = floats bfloat16
              attr axis=-1, epsilon=1.0e-5, stash_type=1
            """;

    private static final String SIMPLIFIED_LAYER_NORMALIZATION = """
            since 1
              in X:T, scale:V
              out Y:V, inv_std_var?:U
              type T = floats bfloat16
              type U = float32 float64
              type V = floats bfloat16
              attr axis=-1, epsilon=1.0e-5, stash_type=1
            """;

    private static final String SKIP_LAYER_NORMALIZATION = """
            since 1
              in input:T, skip:T, gamma:T, beta?:T, bias?:T
              out output:T, mean?:float32, inv_std_var?:float32, input_skip_bias_sum?:T
              type T = float32 float16 bfloat16
              attr epsilon=1.0e-12
            """;

    private static final String SKIP_SIMPLIFIED_LAYER_NORMALIZATION = """
            since 1
              in input:T, skip:T, gamma:T, bias?:T
              out output:T, mean?:float32, inv_std_var?:float32, input_skip_bias_sum?:T
              type T = float32 float16 bfloat16
              attr epsilon=1.0e-12
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new BatchNormalization(),
                new ChannelNormalization("InstanceNormalization", INSTANCE_NORMALIZATION),
                new GroupNormalization(GROUP_NORMALIZATION),
                new ChannelNormalization("LRN", LRN),
                new AxisNormalization("LpNormalization", LP_NORMALIZATION),
                new AxisNormalization("MeanVarianceNormalization", MEAN_VARIANCE_NORMALIZATION),
                new LayerNormalization("", "LayerNormalization", LAYER_NORMALIZATION),
                new LayerNormalization("", "RMSNormalization", RMS_NORMALIZATION),
                new LayerNormalization("", "SimplifiedLayerNormalization", SIMPLIFIED_LAYER_NORMALIZATION),
                new SkipNormalization(DeclaredOperator.MICROSOFT, "SkipLayerNormalization", SKIP_LAYER_NORMALIZATION),
                new SkipNormalization(DeclaredOperator.MICROSOFT, "SkipSimplifiedLayerNormalization",
                        SKIP_SIMPLIFIED_LAYER_NORMALIZATION),
                new Dropout());
    }
}
