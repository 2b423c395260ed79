package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Map;

/** Makes chains of operations on two tensors of Sum, Max, Min over two and more, from left to right as ONNX Runtime computes. */
final class SumsOfTwo implements LoweringPass {

    private static final Map<String, String> OPERATORS = Map.of("Sum", "Add", "Max", "Max", "Min", "Min");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            String operator = node.domain().isEmpty() ? OPERATORS.get(node.operator()) : null;
            if (operator == null || node.inputs().size() < 2) {
                continue;
            }
            if (node.inputs().size() == 2) {
                node.become(operator);
            } else {
                chain(graph, node, operator);
            }
        }
        graph.sort();
    }

    private static void chain(LoweredGraph graph, LoweredNode node, String operator) {
        LoweredValue sum = node.input(0);
        int last = node.inputs().size() - 1;
        for (int i = 1; i <= last; i++) {
            LoweredValue next = node.input(i);
            LoweredValue result = i == last ? node.output()
                    : graph.value(node.output().name() + "_" + i, node.output().type(), Broadcasting.sizes(sum.sizes(), next.sizes()));
            graph.add(operator, node.nodes(), result, sum, next).setGroup(i == last ? node.group() : null);
            sum = result;
        }
        graph.remove(node);
    }
}
