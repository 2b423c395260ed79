package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Through nodes that name one axis by an attribute and keep the rank: the axis is named as it was before. */
final class ThroughAxis implements TransposeRule {

    /** The operators, and the axis that each means where its attribute is absent. */
    private static final Map<String, Long> DEFAULT_AXES = Map.of("Concat", 1L, "Split", 0L, "Softmax", -1L, "LogSoftmax", -1L, "Hardmax", -1L,
            "QuantizeLinear", 1L, "DequantizeLinear", 1L, "LpNormalization", -1L);

    @Override
    public Set<String> operators() {
        return DEFAULT_AXES.keySet();
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
        boolean wholeTensor = user.operator().endsWith("uantizeLinear") && user.input(1).elements() == 1;
        if (!wholeTensor) {
            long axis = user.integer("axis", DEFAULT_AXES.get(user.operator()));
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
