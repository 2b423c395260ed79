package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Lets a float layer with constant weights do what follows it within its fusion group of the recipe: add a bias, add a residual
 * branch, apply an activation. What a group allows and no kernel does stays as it is, and a note says so.
 *
 * <p>
 * Before: {@link FullyConnectedForm}, and integer layers recognized. Only float layers are changed.
 */
final class FuseGroups implements LoweringPass {

    private static final String BIAS = "bias";
    private static final String RESIDUAL = "residual";
    /** What kernels of a layer add before its activation. */
    private static final Map<String, Set<String>> ADDITIONS = Map.of("Conv", Set.of(BIAS, RESIDUAL), "FullyConnected", Set.of(BIAS, RESIDUAL),
            "ConvTranspose", Set.of(BIAS), "MatMul", Set.of());

    private final ActivationReader activations = new ActivationReader();

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            boolean anchor = node.group() != null && node.domain().isEmpty() && isCovered(node);
            if (anchor) {
                fuse(graph, node, context);
            }
        }
        graph.sort();
    }

    /** True for layers that have kernels of their own, generic ones add and apply nothing. */
    private static boolean isCovered(LoweredNode node) {
        if (!ADDITIONS.containsKey(node.operator()) || node.isQuantized() || node.output().type() != ElementType.FLOAT32) {
            return false;
        }
        boolean constant = node.input(1).isConstant() && (node.input(2) == null || node.input(2).isConstant());
        boolean image = node.input(0).rank() == 4 || node.input(0).rank() == 3 && !node.has("output_shape");
        return node.operator().equals("FullyConnected") || node.operator().equals("MatMul") || constant && image;
    }

    private void fuse(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        List<String> words = new ArrayList<>();
        ActivationReader.Found activation = activation(node);
        for (LoweredNode next = next(node); activation == null && next != null; next = next(node)) {
            Set<String> additions = ADDITIONS.get(node.operator());
            if (additions.contains(BIAS) && addBias(graph, node, next)) {
                words.add(BIAS);
            } else if (additions.contains(RESIDUAL) && addResidual(graph, node, next)) {
                words.add(RESIDUAL);
            } else {
                break;
            }
        }
        activation = activation == null ? activation(node) : activation;
        boolean slopes = activation != null && activation.slopes() != null;
        if (activation != null && !(slopes && node.operator().equals("MatMul"))) {
            node.setEpilogue(activation.epilogue());
            if (activation.slopes() != null) {
                node.setSlopes(graph.constant(node.name() + " slopes",
                        activation.slopes().reshaped(activation.slopes().elementCount())));
            }
            activation.nodes().forEach(node::takeNodes);
            takeOutput(graph, node, activation.result(), activation.nodes());
            words.add(activation.epilogue().function());
        }
        LoweredNode left = next(node);
        if (!words.isEmpty()) {
            context.note("fused " + node.name() + " with " + String.join(", ", words));
        }
        if (left != null) {
            context.note("not fused " + node.name() + " with " + left.name() + " (" + left.operator()
                    + "): kernels take a bias for each channel, a residual of the same shape, and one activation");
        }
    }

    private ActivationReader.Found activation(LoweredNode node) {
        return activations.find(node.output(), user -> user.group() == node.group());
    }

    /** The only reader of what the node gives, where the recipe allows to take it in. */
    private static LoweredNode next(LoweredNode node) {
        LoweredValue value = node.output();
        boolean only = !value.isOutput() && value.users().stream().distinct().count() == 1;
        return only && value.users().getFirst().group() == node.group() ? value.users().getFirst() : null;
    }

    private static boolean addBias(LoweredGraph graph, LoweredNode node, LoweredNode add) {
        LoweredValue other = other(node, add);
        if (other == null || !other.isConstant() || node.residual() != null
                || !Arrays.equals(add.output().sizes(), node.output().sizes())) {
            return false;
        }
        int axis = node.operator().startsWith("Conv") ? 1 : node.output().rank() - 1;
        int channels = Math.toIntExact(node.output().size(axis));
        long[] aligned = Broadcasting.aligned(other.sizes(), node.output().rank());
        for (int i = 0; i < aligned.length; i++) {
            if (i != axis && aligned[i] != 1) {
                return false;
            }
        }
        float[] added = other.constant().toFloats();
        float[] bias = node.constant(2) == null ? new float[channels] : node.constant(2).toFloats();
        if (node.input(2) != null && node.constant(2) == null) {
            return false;
        }
        for (int i = 0; i < channels; i++) {
            bias[i] += added[added.length == 1 ? 0 : i];
        }
        node.truncateInputs(2);
        node.addInput(graph.constant(other.name(), Tensor.ofFloats(Longs.of(channels), bias)));
        node.takeNodes(add);
        takeOutput(graph, node, add.output(), List.of(add));
        return true;
    }

    private static boolean addResidual(LoweredGraph graph, LoweredNode node, LoweredNode add) {
        LoweredValue other = other(node, add);
        if (other == null || other.isConstant() || other == node.output() || node.residual() != null
                || !Arrays.equals(other.sizes(), node.output().sizes()) || !add.epilogue().isNone()) {
            return false;
        }
        node.setResidual(other);
        node.takeNodes(add);
        takeOutput(graph, node, add.output(), List.of(add));
        return true;
    }

    private static LoweredValue other(LoweredNode node, LoweredNode add) {
        if (!add.operator().equals("Add") || !add.domain().isEmpty() || add.isQuantized()) {
            return null;
        }
        return add.input(0) == node.output() ? add.input(1) : add.input(0);
    }

    private static void takeOutput(LoweredGraph graph, LoweredNode node, LoweredValue output, List<LoweredNode> fused) {
        fused.forEach(graph::remove);
        node.setOutput(0, output);
    }
}
