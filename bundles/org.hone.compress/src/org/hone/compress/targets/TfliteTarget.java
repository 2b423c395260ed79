package org.hone.compress.targets;

import java.util.EnumSet;
import java.util.Set;

import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.model.type.ElementType;

/**
 * TensorFlow Lite: its 8-bit quantization specification (int8, per channel for convolutions, per tensor for fully connected
 * layers, fixed scales for softmax, logistic and tanh).
 */
public final class TfliteTarget implements QuantizationTarget {

    @Override
    public String id() {
        return "tflite";
    }

    @Override
    public QuantizationSpec spec() {
        boolean symmetricWeights = true;
        boolean perChannelWeights = true;
        boolean perChannelFullyConnected = false;
        boolean quantizedBias = true;
        boolean symmetricActivations = false;
        boolean qdqInsideFusion = true;
        boolean fixedSoftmaxOutput = true;
        return new QuantizationSpec(EnumSet.of(ElementType.INT8), symmetricWeights, perChannelWeights, perChannelFullyConnected,
                quantizedBias, EnumSet.of(ElementType.INT8), symmetricActivations,
                Operators.union(Operators.MOVES, Operators.POOLS, Set.of("Concat", "Pad", "Resize", "Max", "Min")), qdqInsideFusion,
                fixedSoftmaxOutput, Operators.union(Operators.PRODUCTS, Operators.MOVES, Operators.POOLS, Operators.ARITHMETIC,
                        Operators.ACTIVATIONS, Set.of("Sub", "Concat", "Pad", "Resize", "Sigmoid", "Tanh", "LeakyRelu", "PRelu",
                                "HardSwish", "Softmax", "ReduceMean")));
    }
}
