package org.hone.compress.targets;

import java.util.EnumSet;
import java.util.Set;

import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.model.type.ElementType;

/**
 * The native runtime on this computer: the reference kernels, which take what the ARM kernels take.
 */
public final class HostTarget implements QuantizationTarget {

    @Override
    public String id() {
        return "host";
    }

    @Override
    public QuantizationSpec spec() {
        boolean symmetricWeights = true;
        boolean perChannelWeights = true;
        boolean perChannelFullyConnected = true;
        boolean quantizedBias = true;
        boolean symmetricActivations = false;
        boolean qdqInsideFusion = true;
        boolean fixedSoftmaxOutput = true;
        return new QuantizationSpec(EnumSet.of(ElementType.INT8), symmetricWeights, perChannelWeights, perChannelFullyConnected,
                quantizedBias, EnumSet.of(ElementType.INT8), symmetricActivations,
                Operators.union(Operators.MOVES, Set.of("MaxPool", "Concat", "Pad")), qdqInsideFusion,
                fixedSoftmaxOutput, Operators.union(Operators.PRODUCTS, Operators.MOVES, Operators.POOLS, Operators.ARITHMETIC,
                        Operators.ACTIVATIONS, Set.of("Concat", "Pad", "Resize", "Sigmoid", "Tanh", "LeakyRelu", "HardSwish",
                                "HardSigmoid", "Softmax")));
    }
}
