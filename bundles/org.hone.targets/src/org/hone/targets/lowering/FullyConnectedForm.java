package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Makes {@code FullyConnected} of Gemm and MatMul with constant float weights: inputs {@code [.., K]}, weights of rank 2 (attribute
 * {@code transposed}: 1 when they are stored as {@code [K, N]}, 0 as {@code [N, K]}) and a bias {@code [N]}; attribute {@code alpha}
 * scales the weights. What else Gemm can do (a transposed input, a bias of more than a row) becomes nodes of its own.
 */
final class FullyConnectedForm implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            boolean product = node.domain().isEmpty() && !node.isQuantized()
                    && (node.operator().equals("Gemm") || node.operator().equals("MatMul") && node.input(0).rank() >= 2);
            if (product && node.input(1).isConstant() && node.input(1).rank() == 2 && !node.input(0).isConstant()
                    && node.input(1).type() == ElementType.FLOAT32) {
                change(graph, node);
            }
        }
        graph.sort();
    }

    private static void change(LoweredGraph graph, LoweredNode node) {
        boolean gemm = node.operator().equals("Gemm");
        long transposed = gemm && node.integer("transB", 0) != 0 ? 0 : 1;
        float alpha = node.real("alpha", 1);
        float beta = node.real("beta", 1);
        LoweredValue weights = node.input(1);
        int outputs = Math.toIntExact(weights.size(transposed == 1 ? 1 : 0));
        if (node.integer("transA", 0) != 0) {
            LoweredValue input = node.input(0);
            LoweredValue turned = graph.reordered(input, new int[] { 1, 0 });
            graph.add("Transpose", List.of(), turned, input).set("perm", new long[] { 1, 0 });
            node.setInput(0, turned);
        }
        LoweredValue bias = gemm ? node.input(2) : null;
        node.truncateInputs(2);
        node.clearAttributes();
        node.become("FullyConnected");
        node.set("transposed", transposed);
        node.set("alpha", alpha);
        if (bias != null && isRow(bias, outputs)) {
            node.addInput(row(graph, bias, outputs, beta));
        } else if (bias != null) {
            addBehind(graph, node, bias, beta);
        }
    }

    /** True for a constant that is one number or one for each output. */
    private static boolean isRow(LoweredValue bias, int outputs) {
        return bias.isConstant() && (bias.elements() == 1 || bias.elements() == outputs && bias.size(bias.rank() - 1) == outputs);
    }

    private static LoweredValue row(LoweredGraph graph, LoweredValue bias, int outputs, float beta) {
        float[] values = bias.constant().toFloats();
        float[] row = new float[outputs];
        for (int i = 0; i < outputs; i++) {
            row[i] = beta * values[values.length == 1 ? 0 : i];
        }
        return graph.constant(bias.name(), Tensor.ofFloats(Longs.of(outputs), row));
    }

    private static void addBehind(LoweredGraph graph, LoweredNode node, LoweredValue bias, float beta) {
        LoweredValue output = node.output();
        LoweredValue product = graph.value(output.name(), output.type(), output.sizes());
        node.setOutput(0, product);
        LoweredValue scaled = bias;
        if (beta != 1) {
            scaled = graph.value(bias.name(), bias.type(), bias.sizes());
            graph.add("Mul", node.nodes(), scaled, bias, graph.constant("beta", Tensor.ofFloats(Longs.of(), beta)));
        }
        graph.add("Add", node.nodes(), output, product, scaled);
        node.setGroup(null);
    }
}
