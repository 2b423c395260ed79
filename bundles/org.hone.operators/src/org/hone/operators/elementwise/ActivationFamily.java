package org.hone.operators.elementwise;

import java.util.List;

import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;

/** Activation functions: the nonlinearities between layers. */
public final class ActivationFamily implements OperatorFamily {

    private static final String RELU = FunctionFamily.FLOATS_SINCE_1.formatted("X", "Y") + """
            since 14
              type T += signed
            """;

    private static final String LEAKY_RELU = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr alpha=0.01, consumed_inputs:ints
            since 6
              drop consumed_inputs
            since 16
              type T += bfloat16
            """;

    /** The attributes besides consumed_inputs are to be filled in. */
    private static final String PARAMETRIC = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr %s, consumed_inputs:ints
            since 6
              drop consumed_inputs
            since 22
              type T += bfloat16
            """;

    private static final String CELU = """
            since 12
              in X:T
              out Y:T
              type T = float32
              attr alpha=1.0
            """;

    private static final String SELU = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr alpha=1.6732, consumed_inputs:ints, gamma=1.0507
            since 6
              attr alpha=1.6732632, gamma=1.050701
              drop consumed_inputs
            since 22
              type T += bfloat16
            """;

    private static final String THRESHOLDED_RELU = """
            since 10
              in X:T
              out Y:T
              type T = floats
              attr alpha=1.0
            since 22
              type T += bfloat16
            """;

    /** The first version and the names of input and output are to be filled in. */
    private static final String PLAIN = """
            since %d
              in %s:T
              out %s:T
              type T = floats
            since 22
              type T += bfloat16
            """;

    private static final String GELU = """
            since 20
              in X:T
              out Y:T
              type T = floats bfloat16
              attr approximate='none'
            """;

    private static final String SWISH = """
            since 24
              in X:T
              out Y:T
              type T = floats bfloat16
              attr alpha=1.0
            """;

    private static final String SHRINK = """
            since 9
              in input:T
              out output:T
              type T = numbers
              attr bias=0.0, lambd=0.5
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new ElementwiseUnary("Relu", RELU),
                new ElementwiseUnary("LeakyRelu", LEAKY_RELU),
                new ElementwiseUnary("Elu", PARAMETRIC.formatted("alpha=1.0")),
                new ElementwiseUnary("Celu", CELU),
                new Selu(),
                new ElementwiseUnary("ThresholdedRelu", THRESHOLDED_RELU),
                new ElementwiseUnary("Sigmoid", FunctionFamily.FLOATS_SINCE_1.formatted("X", "Y")),
                new ElementwiseUnary("HardSigmoid", PARAMETRIC.formatted("alpha=0.2, beta=0.5")),
                new ElementwiseUnary("HardSwish", PLAIN.formatted(14, "X", "Y")),
                new ElementwiseUnary("Swish", SWISH),
                new ElementwiseUnary("Mish", PLAIN.formatted(18, "X", "Y")),
                new ElementwiseUnary("Softplus", PLAIN.formatted(1, "X", "Y")),
                new ElementwiseUnary("Softsign", PLAIN.formatted(1, "input", "output")),
                new ElementwiseUnary("Tanh", FunctionFamily.FLOATS_SINCE_1.formatted("input", "output")),
                new ElementwiseUnary("Gelu", GELU),
                new ElementwiseUnary("Shrink", SHRINK));
    }

    /** Its defaults became more precise in version 6. */
    private static final class Selu extends ElementwiseUnary {

        Selu() {
            super("Selu", SELU);
        }

        @Override
        public void upgrade(NodeUpgrade node, int from, int to) {
            super.upgrade(node, from, to);
            if (from < 6 && to >= 6) {
                keep(node, "alpha", 1.6732f);
                keep(node, "gamma", 1.0507f);
            }
        }

        private static void keep(NodeUpgrade node, String attribute, float oldDefault) {
            if (node.attribute(attribute) == null) {
                node.set(attribute, oldDefault);
            }
        }
    }
}
