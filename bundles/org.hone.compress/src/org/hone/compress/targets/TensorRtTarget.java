package org.hone.compress.targets;

import java.util.EnumSet;
import java.util.Set;

import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.model.type.ElementType;

/**
 * NVIDIA TensorRT with explicit quantization: symmetric int8, per channel weights, float biases; it quantizes what QDQ pairs
 * surround and fuses activations itself.
 */
public final class TensorRtTarget implements QuantizationTarget {

    @Override
    public String id() {
        return "tensorrt";
    }

    @Override
    public QuantizationSpec spec() {
        boolean symmetricWeights = true;
        boolean perChannelWeights = true;
        boolean perChannelFullyConnected = true;
        boolean quantizedBias = false;
        boolean symmetricActivations = true;
        boolean qdqInsideFusion = false;
        boolean fixedSoftmaxOutput = false;
        return new QuantizationSpec(EnumSet.of(ElementType.INT8), symmetricWeights, perChannelWeights, perChannelFullyConnected,
                quantizedBias, EnumSet.of(ElementType.INT8), symmetricActivations,
                Operators.union(Operators.MOVES, Set.of("MaxPool", "Concat")), qdqInsideFusion,
                fixedSoftmaxOutput, Operators.union(Operators.PRODUCTS, Operators.MOVES, Operators.POOLS, Operators.ARITHMETIC,
                        Operators.ACTIVATIONS, Set.of("Concat")));
    }
}
