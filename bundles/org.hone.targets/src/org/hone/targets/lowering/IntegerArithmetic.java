package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.hone.model.type.ElementType;

/** Arithmetic on two int8 tensors; one may be a constant. */
final class IntegerArithmetic implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("Add", "Sub", "Mul", "Div", "Max", "Min");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        if (node.inputs().size() != 2) {
            return false;
        }
        List<LoweredValue> operands = new ArrayList<>();
        for (LoweredValue input : node.inputs()) {
            Dequantized integers = Dequantized.of(input);
            if (integers == null || !integers.isWhole() || integers.value().type() != ElementType.INT8) {
                return false;
            }
            LoweredValue operand = integers.value();
            if (operand.isConstant()) {
                operand = graph.constant(operand.name(), operand.constant());
            }
            operand.quantize(integers.quantization());
            operands.add(operand);
        }
        boolean bothConstant = operands.stream().allMatch(LoweredValue::isConstant);
        QuantizedResult result = QuantizedResult.of(node.output());
        if (bothConstant || result == null) {
            return false;
        }
        boolean turned = node.operator().equals("Add") && broadcastsFirstOverSpans(operands);
        node.setInput(0, operands.get(turned ? 1 : 0));
        node.setInput(1, operands.get(turned ? 0 : 1));
        result.takeInto(graph, node);
        return true;
    }

    /** True where the first operand is one number against a span of the second's: ONNX Runtime then adds in the other order. */
    private static boolean broadcastsFirstOverSpans(List<LoweredValue> operands) {
        int rank = Math.max(operands.get(0).rank(), operands.get(1).rank());
        long[] first = Broadcasting.aligned(operands.get(0).sizes(), rank);
        long[] second = Broadcasting.aligned(operands.get(1).sizes(), rank);
        for (int axis = rank - 1; axis >= 0; axis--) {
            if (first[axis] != second[axis]) {
                return first[axis] == 1;
            }
            if (first[axis] != 1) {
                return false;
            }
        }
        return false;
    }
}
