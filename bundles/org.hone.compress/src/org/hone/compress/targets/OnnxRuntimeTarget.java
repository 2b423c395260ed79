package org.hone.compress.targets;

import java.util.EnumSet;
import java.util.Set;

import org.hone.core.quantization.QuantizationSpec;
import org.hone.core.quantization.QuantizationTarget;
import org.hone.model.type.ElementType;

/**
 * ONNX Runtime on the CPU: the operators whose QDQ pairs its optimizer turns into integer kernels (source: the QDQ selectors
 * of its transformer level 1 and 2). Activations are uint8 by default: on x86 ONNX Runtime turns int8 into uint8 itself, and
 * then leaves most convolutions of a network float (1.29: 3 of 9 in ResNet-8 run on integers, with uint8 all do).
 */
public final class OnnxRuntimeTarget implements QuantizationTarget {

    @Override
    public String id() {
        return "onnxruntime";
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
                quantizedBias, EnumSet.of(ElementType.UINT8, ElementType.INT8), symmetricActivations,
                Operators.union(Operators.MOVES, Set.of("MaxPool")), qdqInsideFusion,
                fixedSoftmaxOutput, Operators.union(Operators.PRODUCTS, Operators.MOVES, Operators.POOLS, Operators.ARITHMETIC,
                        Operators.ACTIVATIONS, Set.of("Concat", "Sigmoid", "LeakyRelu", "Softmax", "Resize", "Where")));
    }
}
