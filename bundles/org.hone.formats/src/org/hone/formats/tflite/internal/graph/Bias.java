package org.hone.formats.tflite.internal.graph;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.schema.Quantization;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * The bias of a convolution or matrix product, {@code [C]}, as real numbers.
 *
 * <p>
 * The integers stay in the network as the file has them. An int32 bias, with the product of the scales of input and weights as
 * its scale, stands behind a DequantizeLinear without zero point. ONNX's DequantizeLinear takes no int64, which networks with
 * int16 activations have: such a bias stays an int64 constant, and {@code Cast(float64) → Mul(scale, float64) → Cast(float32)}
 * follows it, which rounds once for every bias below 2^53.
 */
public final class Bias {

    private Bias() {
    }

    /**
     * The value to add.
     *
     * @param bias null when there is none
     * @return null when there is none
     */
    public static Value of(OperatorUse use, Operand bias, Operand input, Operand weights) throws HoneException, UnsupportedUse {
        if (bias == null) {
            return null;
        }
        use.requireRankKnown(bias);
        boolean isInteger = bias.type() == ElementType.INT32 || bias.type() == ElementType.INT64;
        if (!isInteger || !input.isQuantized() || !weights.isQuantized()) {
            return bias.real(bias.fileOrder());
        }
        Quantization scales = bias.quantization() == null ? product(use, bias, input, weights) : bias.quantization();
        return bias.type() == ElementType.INT32 ? dequantized(use, bias, scales) : scaled(use, bias, scales);
    }

    private static Quantization product(OperatorUse use, Operand bias, Operand input, Operand weights) throws HoneException {
        Quantization scales = weights.quantization();
        float[] products = new float[scales.count()];
        if (products.length > 1 && bias.shape().elementCount() != products.length) {
            throw use.broken("a bias has an element for each of the " + products.length + " scales of the weights, but its shape is "
                    + bias.shape());
        }
        for (int i = 0; i < products.length; i++) {
            products[i] = input.quantization().scale(0) * scales.scale(i);
        }
        return products.length == 1 ? Quantization.perTensor(products[0], 0) : Quantization.perAxis(products, 0);
    }

    private static Value dequantized(OperatorUse use, Operand bias, Quantization scales) throws HoneException, UnsupportedUse {
        NodeSketch sketch = new NodeSketch("DequantizeLinear", bias.raw(bias.fileOrder()),
                use.constant("bias/scale", scales.scaleTensor()));
        if (scales.isPerAxis()) {
            sketch.integer("axis", scales.axis());
        }
        return use.inner("bias", sketch, ElementType.FLOAT32, bias.shape());
    }

    private static Value scaled(OperatorUse use, Operand bias, Quantization scales) throws HoneException, UnsupportedUse {
        double[] factors = new double[scales.count()];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = scales.scale(i);
        }
        Tensor factor = Constants.doubles(scales.isPerAxis() ? Longs.of(factors.length) : Longs.EMPTY, factors);
        Value integers = bias.raw(bias.fileOrder());
        Value exact = use.inner("bias/float64", cast(integers, ElementType.FLOAT64), ElementType.FLOAT64, bias.shape());
        Value product = use.inner("bias/scaled", new NodeSketch("Mul", exact, use.constant("bias/scale", factor)),
                ElementType.FLOAT64, bias.shape());
        return use.inner("bias", cast(product, ElementType.FLOAT32), ElementType.FLOAT32, bias.shape());
    }

    private static NodeSketch cast(Value value, ElementType type) {
        return new NodeSketch("Cast", value).integer("to", type.code());
    }
}
