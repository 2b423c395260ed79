package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Through nodes that name one axis by an attribute and keep the rank: the axis is named as it was before. */
final class ThroughAxis implements TransposeRule {

    @Override
    public Set<String> operators() {
        return Set.of("Concat", "Split", "Softmax", "LogSoftmax", "Hardmax", "QuantizeLinear", "DequantizeLinear", "LpNormalization");
    }

    @Override
    public List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context) {
        int[] permutation = Permutation.of(transpose);
        boolean allInputs = user.operator().equals("Concat");
        List<LoweredValue> before = new ArrayList<>(user.inputs());
        for (int slot = 0; slot < (allInputs ? before.size() : 1); slot++) {
            LoweredValue changed = before(graph, user.input(slot), permutation);
            if (changed == null) {
                return null;
            }
            before.set(slot, changed);
        }
        long otherwise = switch (user.operator()) {
        case "Split" -> 0;
        case "QuantizeLinear", "DequantizeLinear" -> 1;
        default -> -1;
        };
        long axis = user.integer("axis", otherwise);
        boolean wholeTensor = user.operator().endsWith("quantizeLinear") || user.operator().equals("QuantizeLinear");
        if (!wholeTensor || user.input(1).elements() > 1) {
            user.set("axis", (long) Moved.axisBefore(permutation, axis));
        }
        for (int slot = 0; slot < before.size(); slot++) {
            user.setInput(slot, before.get(slot));
        }
        return Moved.behind(graph, user, permutation);
    }

    private static LoweredValue before(LoweredGraph graph, LoweredValue input, int[] permutation) {
        if (MoveTransposes.isTranspose(input.producer()) && Arrays.equals(Permutation.of(input.producer()), permutation)) {
            return input.producer().input(0);
        }
        return input.isConstant() ? ConstantTensors.transposed(graph, input, permutation) : null;
    }
}
