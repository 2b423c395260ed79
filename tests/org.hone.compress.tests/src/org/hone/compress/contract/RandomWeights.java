package org.hone.compress.contract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * Gives a network seeded random weights, so that a comparison of its outputs shows wrong layouts, channels and
 * permutations. Weights of convolutions and products are uniform with He's variance 2 / fan-in, biases and shifts within
 * ±0.1, scales within 0.4 … 0.6 (so that sums of residual branches do not grow without bound), variances within 0.8 … 1.2.
 *
 * <p>
 * Only constants are replaced: a network that computes its weights must be simplified first. The same seed and network give
 * the same bits.
 */
public final class RandomWeights {

    private final long seed;

    public RandomWeights(long seed) {
        this.seed = seed;
    }

    /** Replaces the float constants of the main graph that are weights. */
    public void replaceIn(Network network) {
        Graph graph = network.getGraph();
        for (Value constant : List.copyOf(graph.getConstants())) {
            Tensor tensor = constant.getTensor();
            if (tensor == null || tensor.elementType() != ElementType.FLOAT32) {
                continue;
            }
            // Folding and merging equal constants may have left one constant in many places: each place gets its own.
            List<Slot> uses = new ArrayList<>(constant.getUses());
            for (int i = 0; i < uses.size(); i++) {
                if (uses.get(i) instanceof Input input && input.getNode().getGraph() == graph) {
                    double[] range = range(input.getNode(), input.getNode().getInputs().indexOf(input), tensor);
                    if (range != null) {
                        place(graph, constant, input, i, range);
                    }
                }
            }
        }
    }

    private void place(Graph graph, Value constant, Input input, int index, double[] range) {
        Value value = constant;
        if (index > 0) {
            value = org.hone.model.network.NetworkFactory.eINSTANCE.createValue();
            value.setName(constant.getName() + "_use" + index);
            graph.getConstants().add(value);
            input.setValue(value);
        }
        value.setTensor(random(constant.getTensor(), value.getName(), range[0], range[1]));
    }

    /** The range of the weights in an input slot, or null for what is no weight. */
    private static double[] range(Node node, int slot, Tensor tensor) {
        return switch (node.getOperator()) {
        case "Conv", "ConvTranspose", "Gemm", "MatMul" -> slot == 1 ? he(node, tensor) : slot == 2 ? new double[] { -0.1, 0.1 } : null;
        case "BatchNormalization" -> switch (slot) {
        case 1 -> new double[] { 0.4, 0.6 };
        case 4 -> new double[] { 0.8, 1.2 };
        default -> new double[] { -0.1, 0.1 };
        };
        case "Mul", "PRelu" -> tensor.elementCount() > 1 ? new double[] { 0.8, 1.2 } : null;
        case "Add" -> tensor.elementCount() > 1 ? new double[] { -0.1, 0.1 } : null;
        default -> null;
        };
    }

    private static double[] he(Node node, Tensor tensor) {
        long outputs = tensor.sizes().get(0);
        boolean inputsFirst = node.getOperator().equals("MatMul") || node.getOperator().equals("Gemm")
                && node.getAttributes().stream().noneMatch(attribute -> "transB".equals(attribute.getName()));
        long fanIn = inputsFirst ? outputs : Math.max(1, tensor.elementCount() / outputs);
        double bound = Math.sqrt(3 * 2.0 / fanIn); // a uniform variable within ±b has variance b² / 3
        return new double[] { -bound, bound };
    }

    private Tensor random(Tensor like, String name, double low, double high) {
        int count = Math.toIntExact(like.elementCount());
        ByteBuffer bytes = ByteBuffer.allocate(count * 4).order(ByteOrder.LITTLE_ENDIAN);
        long state = seed * 0x9e3779b97f4a7c15L + name.hashCode();
        for (int i = 0; i < count; i++) {
            state += 0x9e3779b97f4a7c15L;
            bytes.putFloat(i * 4, (float) (low + (high - low) * uniform(state)));
        }
        return Tensor.of(ElementType.FLOAT32, like.sizes(), new BufferData(bytes));
    }

    /** SplitMix64's mixing, as a number from 0 to 1. */
    private static double uniform(long state) {
        long mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
    }
}
