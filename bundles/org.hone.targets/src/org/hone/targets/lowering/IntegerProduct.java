package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Convolutions, and Gemm and MatMul with constant weights, which become {@code FullyConnected}: inputs, weights and bias are
 * integers (bias int32 of scale input times weight), attribute {@code weight_scales} has the weights' scales.
 */
final class IntegerProduct implements IntegerForm {

    @Override
    public Set<String> operators() {
        return Set.of("Conv", "Gemm", "MatMul");
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        Dequantized input = Dequantized.of(node.input(0));
        Dequantized weights = Dequantized.of(node.input(1));
        QuantizedResult result = QuantizedResult.of(node.output());
        if (input == null || weights == null || result == null || !input.isActivation() || !weights.value().isConstant()) {
            return false;
        }
        boolean convolution = node.operator().equals("Conv");
        boolean plain = convolution || weights.value().rank() == 2 && node.real("alpha", 1) == 1 && node.real("beta", 1) == 1
                && node.integer("transA", 0) == 0;
        boolean transposed = !convolution && (node.operator().equals("MatMul") || node.integer("transB", 0) == 0);
        int outputAxis = transposed ? 1 : 0;
        LoweredValue signed = signed(graph, weights);
        if (!plain || signed == null || !weights.isWhole() && weights.axis() != outputAxis) {
            context.note("float " + node.name() + " (" + node.operator()
                    + "): integer kernels take weights that are int8 around zero, with one scale or one for each output");
            return false;
        }
        int outputs = Math.toIntExact(weights.value().size(outputAxis));
        float[] scales = new float[outputs];
        for (int i = 0; i < outputs; i++) {
            scales[i] = weights.scales()[weights.isWhole() ? 0 : i];
        }
        List<LoweredValue> operands = new ArrayList<>(List.of(input.value(), signed));
        if (node.input(2) != null) {
            LoweredValue bias = bias(graph, node.input(2), outputs, input.scales()[0], scales);
            if (bias == null) {
                return false;
            }
            operands.add(bias);
        }
        node.truncateInputs(0);
        operands.forEach(node::addInput);
        if (!convolution) {
            node.clearAttributes();
            node.become("FullyConnected");
            node.set("transposed", transposed ? 1L : 0L);
        }
        node.set("weight_scales", scales);
        result.takeInto(graph, node);
        return true;
    }

    /** The weights minus their zero points, where they are int8 then; null where they are not. */
    private static LoweredValue signed(LoweredGraph graph, Dequantized weights) {
        Tensor tensor = weights.value().constant();
        boolean bytes = tensor.elementType() == ElementType.INT8 || tensor.elementType() == ElementType.UINT8;
        if (!bytes) {
            return null;
        }
        if (tensor.elementType() == ElementType.INT8 && Arrays.stream(weights.zeros()).allMatch(zero -> zero == 0)) {
            return weights.value();
        }
        int inner = 1;
        for (int axis = weights.axis() + 1; axis < tensor.rank(); axis++) {
            inner *= Math.toIntExact(tensor.sizes().get(axis));
        }
        byte[] moved = new byte[Math.toIntExact(tensor.elementCount())];
        for (int i = 0; i < moved.length; i++) {
            int place = weights.isWhole() ? 0 : i / inner % weights.zeros().length;
            long value = tensor.longAt(i) - weights.zeros()[place];
            if (value < Byte.MIN_VALUE || value > Byte.MAX_VALUE) {
                return null;
            }
            moved[i] = (byte) value;
        }
        return graph.constant(weights.value().name(), Tensor.ofBytes(ElementType.INT8, tensor.sizes(), moved));
    }

    /** The int32 bias: as it stands where it is quantized, otherwise rounded to the scale of the sums; null where it is not constant. */
    private static LoweredValue bias(LoweredGraph graph, LoweredValue bias, int outputs, float inputScale, float[] scales) {
        Dequantized quantized = Dequantized.of(bias);
        boolean integers = quantized != null && quantized.value().type() == ElementType.INT32 && quantized.value().isConstant()
                && Arrays.stream(quantized.zeros()).allMatch(zero -> zero == 0);
        if (integers && quantized.value().elements() == outputs) {
            return quantized.value();
        }
        if (!bias.isConstant() || bias.elements() != outputs && bias.elements() != 1) {
            return null;
        }
        int[] rounded = new int[outputs];
        for (int i = 0; i < outputs; i++) {
            double real = bias.constant().doubleAt(bias.elements() == 1 ? 0 : i);
            rounded[i] = (int) Math.rint(real / ((double) inputScale * scales[i]));
        }
        return graph.constant(bias.name(), Tensor.ofInts(Longs.of(outputs), rounded));
    }
}
