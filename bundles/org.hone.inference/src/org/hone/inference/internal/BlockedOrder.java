package org.hone.inference.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hone.model.network.Graph;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/**
 * Tells which values ONNX Runtime holds in blocks of channels ({@code [N, C / b, H, W, b]}, its NCHWc layout of
 * two-dimensional convolutions on x86), when it may optimize. To give such a value out as {@code [N, C, H, W]} takes it as
 * long as a layer, because writes that lie a power of two apart crowd in few places of the cache; as
 * {@code [N, H, W, C]} it costs little more than a copy. The answer is about speed alone: a transposition is right for
 * every value of this set, all of which have four axes.
 */
final class BlockedOrder {

    /** The order of axes to give such values out in. */
    static final long[] CHEAP = { 0, 2, 3, 1 };

    private static final int IMAGE_RANK = 4;
    /** Operators that leave the layout of their first input as it is. */
    private static final Set<String> FOLLOWING = Set.of("Relu", "LeakyRelu", "Sigmoid", "Tanh", "HardSigmoid", "Clip", "MaxPool",
            "AveragePool", "GlobalMaxPool", "GlobalAveragePool", "BatchNormalization");
    /** Operators that leave it when all inputs have it. */
    private static final Set<String> JOINING = Set.of("Add", "Sum", "Mul", "Concat");

    private BlockedOrder() {
    }

    /** The values of {@code graph} that are held in blocks of channels. */
    static Set<Value> of(Graph graph) {
        Set<Value> blocked = new HashSet<>();
        for (Node node : graph.getNodes()) {
            if (isBlocked(node, blocked)) {
                blocked.add(node.getOutputs().getFirst());
            }
        }
        return blocked;
    }

    private static boolean isBlocked(Node node, Set<Value> blocked) {
        List<Value> inputs = node.getInputs().stream().map(Slot::getValue).toList();
        boolean standard = node.getDomain() == null || node.getDomain().isEmpty();
        if (!standard || inputs.isEmpty() || node.getOutputs().isEmpty()) {
            return false;
        }
        if (node.getOperator().equals("Conv")) {
            return inputs.size() > 1 && inputs.get(1) != null && inputs.get(1).getTensor() != null
                    && inputs.get(1).getTensor().rank() == IMAGE_RANK;
        }
        return FOLLOWING.contains(node.getOperator()) && blocked.contains(inputs.getFirst())
                || JOINING.contains(node.getOperator()) && blocked.containsAll(inputs);
    }
}
