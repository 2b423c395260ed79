package org.hone.targets.lowering;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Reads activations that kernels apply themselves: one node, or several that {@link ScalarRegion} recognizes. */
final class ActivationReader {

    /**
     * An activation.
     *
     * @param epilogue what a kernel does
     * @param slopes of a PRelu, one for each channel, or null
     * @param nodes the nodes that it takes the place of
     * @param result what the rest of the graph reads
     */
    record Found(Epilogue epilogue, Tensor slopes, List<LoweredNode> nodes, LoweredValue result) {
    }

    private static final Map<String, Function<LoweredNode, Epilogue>> OPERATORS = Map.of(
            "Relu", node -> new Epilogue("clamp", 0, Float.POSITIVE_INFINITY),
            "Clip", ActivationReader::clip,
            "LeakyRelu", node -> new Epilogue("leaky_relu", node.real("alpha", 0.01f), 0),
            "PRelu", ActivationReader::parametric,
            "Sigmoid", node -> new Epilogue("sigmoid", 0, 0),
            "HardSigmoid", node -> new Epilogue("hard_sigmoid", node.real("alpha", 0.2f), node.real("beta", 0.5f)),
            "HardSwish", node -> new Epilogue("hard_swish", 0, 0),
            "Tanh", node -> new Epilogue("tanh", 0, 0),
            "Gelu", node -> new Epilogue(node.text("approximate", "none").equals("tanh") ? "gelu_tanh" : "gelu", 0, 0));

    private final ScalarRegion regions = new ScalarRegion();

    /** The activation that a node computes by itself, or null. */
    static Epilogue of(LoweredNode node) {
        Function<LoweredNode, Epilogue> reader = node.domain().isEmpty() && !node.isQuantized() ? OPERATORS.get(node.operator()) : null;
        return reader == null ? null : reader.apply(node);
    }

    /** What is applied to {@code value} and nothing else, by nodes that are {@code usable}; null when there is nothing. */
    Found find(LoweredValue value, Predicate<LoweredNode> usable) {
        if (value.isOutput() || value.users().isEmpty()) {
            return null;
        }
        LoweredNode user = value.users().getFirst();
        boolean only = value.users().size() == 1 && usable.test(user);
        Epilogue epilogue = only && user.input(0) == value ? of(user) : null;
        if (epilogue != null) {
            return new Found(epilogue, epilogue.function().equals("prelu") ? user.constant(1) : null, List.of(user), user.output());
        }
        return regions.find(value, usable);
    }

    private static Epilogue clip(LoweredNode node) {
        boolean open = node.input(1) != null && node.constant(1) == null || node.input(2) != null && node.constant(2) == null;
        if (open || node.input(0).type() != ElementType.FLOAT32) {
            return null;
        }
        float low = node.constant(1) == null ? node.real("min", Float.NEGATIVE_INFINITY) : (float) node.constant(1).doubleAt(0);
        float high = node.constant(2) == null ? node.real("max", Float.POSITIVE_INFINITY) : (float) node.constant(2).doubleAt(0);
        return new Epilogue("clamp", low, high);
    }

    /** With one slope a leaky ReLU; with one for each channel (axis 1), slopes. */
    private static Epilogue parametric(LoweredNode node) {
        Tensor slopes = node.constant(1);
        if (slopes == null) {
            return null;
        }
        if (slopes.elementCount() == 1) {
            return new Epilogue("leaky_relu", (float) slopes.doubleAt(0), 0);
        }
        int rank = node.input(0).rank();
        long[] aligned = slopes.rank() > rank ? null : Broadcasting.aligned(slopes.sizes().toArray(), rank);
        boolean channels = aligned != null && rank >= 2 && aligned[1] == slopes.elementCount() && aligned[1] == node.input(0).size(1);
        return channels ? new Epilogue("prelu", 0, 0) : null;
    }
}
