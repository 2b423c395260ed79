package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Makes of a float32 BatchNormalization with constant statistics what it is then: a scale and a shift for each channel. On images a
 * depthwise convolution of one pixel computes both at once, elsewhere a Mul and an Add do.
 */
final class BatchNormalizations implements LoweringPass {

    private static final float EPSILON = 1e-5f;

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            if (node.operator().equals("BatchNormalization") && node.domain().isEmpty() && isFinished(node)) {
                change(graph, node);
            }
        }
        graph.sort();
    }

    private static boolean isFinished(LoweredNode node) {
        boolean constant = node.inputs().size() == 5 && !node.input(0).isConstant();
        for (int slot = 1; constant && slot < 5; slot++) {
            constant = node.constant(slot) != null;
        }
        boolean trains = node.integer("training_mode", 0) != 0
                || node.outputs().stream().skip(1).anyMatch(value -> value != null && !value.users().isEmpty());
        return constant && !trains && node.input(0).type() == ElementType.FLOAT32 && node.input(0).rank() >= 2;
    }

    private static void change(LoweredGraph graph, LoweredNode node) {
        float[] scale = node.constant(1).toFloats();
        float[] shift = node.constant(2).toFloats();
        float[] mean = node.constant(3).toFloats();
        float[] variance = node.constant(4).toFloats();
        float epsilon = node.real("epsilon", EPSILON);
        for (int i = 0; i < scale.length; i++) {
            scale[i] *= 1 / (float) Math.sqrt(variance[i] + epsilon);
            shift[i] -= mean[i] * scale[i];
        }
        int channels = scale.length;
        LoweredValue input = node.input(0);
        if (input.rank() == 4) {
            LoweredValue weights = graph.constant(node.input(1).name(), Tensor.ofFloats(Longs.of(channels, 1, 1, 1), scale));
            LoweredValue bias = graph.constant(node.input(2).name(), Tensor.ofFloats(Longs.of(channels), shift));
            node.truncateInputs(1);
            node.addInput(weights);
            node.addInput(bias);
            node.become("Conv");
            node.clearAttributes();
            node.set("group", (long) channels);
            return;
        }
        long[] sizes = new long[input.rank() - 1];
        Arrays.fill(sizes, 1);
        sizes[0] = channels;
        LoweredValue output = node.output();
        LoweredValue scaled = graph.value(output.name(), output.type(), output.sizes());
        graph.add("Mul", node.nodes(), scaled, input, graph.constant(node.input(1).name(), Tensor.ofFloats(Longs.of(sizes), scale)));
        graph.add("Add", node.nodes(), output, scaled, graph.constant(node.input(2).name(), Tensor.ofFloats(Longs.of(sizes), shift)));
        graph.remove(node);
    }
}
