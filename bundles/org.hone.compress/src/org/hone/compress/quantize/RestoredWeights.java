package org.hone.compress.quantize;

import java.util.List;

import org.hone.model.build.GraphBuilder;
import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Makes integer weights of layers that run on floats float again. Dynamic-range networks have such weights: they are stored
 * as integers, but their layers' activations are not, so these layers are still to be quantized as a whole.
 */
final class RestoredWeights {

    private final Graph graph;

    RestoredWeights(Graph graph) {
        this.graph = graph;
    }

    /** Postcondition: no weight layer with a float activation reads its weights or bias through a DequantizeLinear. */
    void run() {
        for (Node node : List.copyOf(graph.getNodes())) {
            Tensor real = isDequantize(node) ? restored(node) : null;
            if (real != null) {
                restore(node, real);
            }
        }
    }

    private void restore(Node node, Tensor real) {
        Value output = node.getOutputs().getFirst();
        List<Slot> slots = output.getUses().stream().filter(RestoredWeights::isOfFloatLayer).toList();
        if (slots.isEmpty()) {
            return;
        }
        String name = output.getName();
        if (slots.size() == output.getUses().size()) {
            graph.getNodes().remove(node);
            node.getInputs().forEach(input -> input.setValue(null));
        } else {
            name = name + "_restored";
        }
        Value constant = new GraphBuilder(graph).constant(name, real);
        slots.forEach(slot -> slot.setValue(constant));
        graph.getConstants().removeAll(graph.getConstants().stream().filter(value -> value.getUses().isEmpty()).toList());
    }

    private static boolean isDequantize(Node node) {
        return node != null && node.getOperator().equals("DequantizeLinear");
    }

    private static boolean isOfFloatLayer(Slot slot) {
        if (!(slot instanceof Input input) || !WeightLayer.isOperator(input.getNode().getOperator())) {
            return false;
        }
        Value activation = input.getNode().getInputs().get(WeightLayer.ACTIVATION).getValue();
        return input != input.getNode().getInputs().get(WeightLayer.ACTIVATION) && activation != null
                && Constants.of(activation) == null && !isDequantize(activation.getProducer());
    }

    /** What the node computes from constants; null when it is not known or scales go by blocks. */
    private static Tensor restored(Node node) {
        Tensor integers = operand(node, 0);
        Tensor scales = operand(node, 1);
        boolean hasZeroPoint = node.getInputs().size() > 2 && node.getInputs().get(2).getValue() != null;
        Tensor zeroPoints = hasZeroPoint ? operand(node, 2) : null;
        if (integers == null || scales == null || hasZeroPoint && zeroPoints == null || scales.rank() > 1
                || Attributes.whole(node, "block_size", 0) != 0) {
            return null;
        }
        int axis = (int) Attributes.whole(node, "axis", 1);
        axis = axis < 0 ? axis + integers.rank() : axis;
        long stride = 1;
        for (int i = axis + 1; i < integers.rank(); i++) {
            stride *= integers.sizes().get(i);
        }
        long count = scales.elementCount();
        float[] reals = new float[Math.toIntExact(integers.elementCount())];
        for (int i = 0; i < reals.length; i++) {
            long channel = count == 1 ? 0 : i / stride % count;
            long zero = zeroPoints == null ? 0 : zeroPoints.longAt(channel);
            reals[i] = (integers.longAt(i) - zero) * (float) scales.doubleAt(channel);
        }
        return Tensor.ofFloats(integers.sizes(), reals);
    }

    private static Tensor operand(Node node, int slot) {
        return Constants.of(node.getInputs().get(slot).getValue());
    }
}
