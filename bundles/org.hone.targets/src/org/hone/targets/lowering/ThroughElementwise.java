package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Through nodes that compute each element by itself, broadcasting included. All inputs must be transposed alike, or be constants,
 * which are transposed here, or single numbers.
 */
final class ThroughElementwise implements TransposeRule {

    private static final Set<String> OPERATORS = operatorsOf(
            "Relu LeakyRelu PRelu Sigmoid HardSigmoid HardSwish Tanh Gelu Elu Selu Celu Softplus Softsign ThresholdedRelu Mish Erf Exp Log",
            "Sqrt Reciprocal Abs Neg Floor Ceil Round Sign Sin Cos Tan Asin Acos Atan Sinh Cosh Asinh Acosh Atanh Not IsNaN IsInf Cast",
            "Clip Add Sub Mul Div Pow Max Min Mod And Or Xor Equal Greater Less GreaterOrEqual LessOrEqual Where Mean Sum BitShift",
            "BitwiseAnd BitwiseOr BitwiseXor BitwiseNot Shrink Lut Activation Copy");

    private static Set<String> operatorsOf(String... lines) {
        Set<String> names = new HashSet<>();
        for (String line : lines) {
            names.addAll(List.of(line.split(" ")));
        }
        return Set.copyOf(names);
    }

    @Override
    public Set<String> operators() {
        return OPERATORS;
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        List<LoweredValue> before = new ArrayList<>();
        for (LoweredValue input : user.inputs()) {
            LoweredValue changed = input == null ? null : before(graph, input, permutation);
            if (input != null && changed == null) {
                return null;
            }
            before.add(changed);
        }
        if (user.output().rank() != permutation.length) {
            return null;
        }
        for (int slot = 0; slot < before.size(); slot++) {
            user.setInput(slot, before.get(slot));
        }
        return Moved.behind(graph, user, permutation);
    }

    /** What is broadcast as {@code input} against tensors before the transposition; null when there is none. */
    private static LoweredValue before(LoweredGraph graph, LoweredValue input, int[] permutation) {
        if (input.elements() == 1 && input.rank() <= 1) {
            return input;
        }
        LoweredNode producer = input.producer();
        if (MoveTransposes.isTranspose(producer) && Arrays.equals(Permutation.of(producer), permutation)) {
            return producer.input(0);
        }
        if (input.isConstant() && input.rank() <= permutation.length) {
            return ConstantTensors.transposed(graph, input, permutation);
        }
        return null;
    }
}
