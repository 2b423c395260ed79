package org.hone.core.quantization;

import java.util.EnumSet;
import java.util.Set;

import org.hone.model.type.ElementType;

/**
 * What a target or an export format can take of quantized networks in QDQ form. Quantization follows the specs of
 * everything that a recipe deploys and exports to.
 *
 * @param weightTypes the element types of weights, the preferred one first
 * @param symmetricWeights true when weights have zero point 0
 * @param perChannelWeights true when weights may have a scale for each output channel
 * @param perChannelFullyConnected true when that holds for fully connected layers and matrix products too
 * @param quantizedBias true when the bias of a convolution or fully connected layer is int32 with the scale of input times
 *        weight; false when it stays float
 * @param activationTypes the element types of activations, the preferred one first
 * @param symmetricActivations true when activations have zero point 0
 * @param sharedScales operators whose inputs and outputs have one scale and zero point
 * @param qdqInsideFusion true when QDQ pairs may stand inside a fusion group (between a convolution and its activation)
 * @param fixedSoftmaxOutput true when the output of Softmax has scale 1/256 and the lowest zero point
 * @param quantizedOperators the operators that run on integers; others stay float
 */
public record QuantizationSpec(Set<ElementType> weightTypes, boolean symmetricWeights, boolean perChannelWeights,
        boolean perChannelFullyConnected, boolean quantizedBias, Set<ElementType> activationTypes,
        boolean symmetricActivations, Set<String> sharedScales, boolean qdqInsideFusion, boolean fixedSoftmaxOutput, Set<String> quantizedOperators) {

    /** The spec that both can take. */
    public QuantizationSpec and(QuantizationSpec other) {
        return new QuantizationSpec(both(weightTypes, other.weightTypes), symmetricWeights || other.symmetricWeights,
                perChannelWeights && other.perChannelWeights, perChannelFullyConnected && other.perChannelFullyConnected,
                quantizedBias && other.quantizedBias, both(activationTypes, other.activationTypes), symmetricActivations || other.symmetricActivations,
                union(sharedScales, other.sharedScales), qdqInsideFusion && other.qdqInsideFusion,
                fixedSoftmaxOutput || other.fixedSoftmaxOutput, intersection(quantizedOperators, other.quantizedOperators));
    }

    private static Set<ElementType> both(Set<ElementType> a, Set<ElementType> b) {
        Set<ElementType> common = a.isEmpty() ? EnumSet.noneOf(ElementType.class) : EnumSet.copyOf(a);
        common.retainAll(b);
        return common;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new java.util.TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    private static Set<String> intersection(Set<String> a, Set<String> b) {
        Set<String> common = new java.util.TreeSet<>(a);
        common.retainAll(b);
        return common;
    }
}
