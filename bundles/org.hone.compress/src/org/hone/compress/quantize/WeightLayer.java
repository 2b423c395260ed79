package org.hone.compress.quantize;

import java.util.Set;

import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * A node that multiplies an activation with constant weights and may add a bias: Conv, ConvTranspose, Gemm, MatMul.
 *
 * @param node the node
 * @param weight its weights, fp32
 * @param channelAxis the axis of the weights that runs along the output channels, or -1 when none does alone
 * @param bias its constant bias, one element for each output channel, fp32; null when there is none of this kind
 */
public record WeightLayer(Node node, Tensor weight, int channelAxis, Tensor bias) {

    /** The input slots. */
    static final int ACTIVATION = 0;
    static final int WEIGHT = 1;
    static final int BIAS = 2;

    private static final Set<String> OPERATORS = Set.of("Conv", "ConvTranspose", "Gemm", "MatMul");

    /** True for operators whose nodes may be weight layers. */
    public static boolean isOperator(String operator) {
        return OPERATORS.contains(operator);
    }

    /** The layer that {@code node} is, or null when it is none. */
    public static WeightLayer of(Node node) {
        if (!isOperator(node.getOperator()) || node.getInputs().size() < 2) {
            return null;
        }
        Value input = node.getInputs().get(ACTIVATION).getValue();
        Tensor weight = Constants.floats(node.getInputs().get(WEIGHT).getValue());
        if (input == null || Constants.of(input) != null || weight == null || weight.rank() < 2) {
            return null;
        }
        int axis = channelAxis(node, weight);
        Tensor bias = node.getInputs().size() > BIAS ? Constants.floats(node.getInputs().get(BIAS).getValue()) : null;
        boolean plain = bias != null && axis >= 0 && bias.rank() >= 1 && bias.elementCount() == weight.sizes().get(axis)
                && bias.sizes().get(bias.rank() - 1) == bias.elementCount() && Attributes.real(node, "beta", 1) == 1;
        return new WeightLayer(node, weight, axis, plain ? bias : null);
    }

    private static int channelAxis(Node node, Tensor weight) {
        return switch (node.getOperator()) {
        case "Conv" -> 0;
        case "ConvTranspose" -> Attributes.whole(node, "group", 1) == 1 ? 1 : -1;
        case "Gemm" -> Attributes.whole(node, "transB", 0) != 0 ? 0 : 1;
        default -> weight.rank() == 2 ? 1 : -1;
        };
    }

    /** True when the product is scaled or its first operand transposed: such a Gemm has no integer kernel. */
    boolean isScaled() {
        return Attributes.real(node, "alpha", 1) != 1 || Attributes.whole(node, "transA", 0) != 0;
    }

    public boolean isFullyConnected() {
        return node.getOperator().equals("Gemm") || node.getOperator().equals("MatMul");
    }

    /** The number of output channels; the channel axis must be known. */
    public int channels() {
        return Math.toIntExact(weight.sizes().get(channelAxis));
    }

    /** True when the slot for a bias is there and empty, or holds {@link #bias}. */
    boolean takesBias() {
        return channelAxis >= 0 && !node.getOperator().equals("MatMul") && (bias != null || biasValue() == null);
    }

    /** What is in the slot of the bias, or null. */
    Value biasValue() {
        return node.getInputs().size() > BIAS ? node.getInputs().get(BIAS).getValue() : null;
    }

    /** How many elements lie between neighbours along the channel axis. */
    int channelStride() {
        int stride = 1;
        for (int axis = channelAxis + 1; axis < weight.rank(); axis++) {
            stride *= Math.toIntExact(weight.sizes().get(axis));
        }
        return stride;
    }
}
