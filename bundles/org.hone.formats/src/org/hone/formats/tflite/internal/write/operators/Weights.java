package org.hone.formats.tflite.internal.write.operators;

import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.Scaling;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** The weights and bias of convolutions and fully connected layers. */
final class Weights {

    /** How far a bias' scale may be from the product of the scales of input and weights: what TensorFlow Lite allows. */
    private static final double SCALE_TOLERANCE = 1e-6;

    private Weights() {
    }

    /** True when TensorFlow Lite's integer kernels take the weights: constants of int8, symmetric, channels along {@code axis}. */
    static boolean areInteger(View input, View weights, int axis) {
        return input.isQuantized() && weights.isQuantized() && weights.isConstant() && weights.scaling().isSymmetric()
                && (!weights.scaling().isPerAxis() || weights.scaling().axis() == axis);
    }

    /** The bias of an integer operator: int32 with the scale of input times weights. */
    static FileTensor integerBias(NodeUse use, View bias, View input, View weights, int channels) throws UnsupportedUse {
        Scaling wanted = biasScaling(input, weights, channels);
        if (bias.isReal() && bias.stored().type() == ElementType.INT32 && isClose(bias.scaling(), wanted)) {
            return bias.tensor(0);
        }
        float[] values = floats(bias);
        int[] integers = new int[channels];
        for (int i = 0; i < channels; i++) {
            double real = values[values.length == 1 ? 0 : i];
            integers[i] = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.rint(real / wanted.scale(i))));
        }
        return use.constantView("bias", Tensor.ofInts(Longs.of(channels), integers), wanted).tensor(0);
    }

    private static Scaling biasScaling(View input, View weights, int channels) {
        Scaling scaling = weights.scaling();
        float[] scales = new float[scaling.isPerAxis() ? channels : 1];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = input.scaling().scale(0) * scaling.scale(i);
        }
        return new Scaling(scales, new long[scales.length], scaling.isPerAxis() ? 0 : -1);
    }

    private static boolean isClose(Scaling found, Scaling wanted) {
        if (!found.isSymmetric() || found.scales().length != wanted.scales().length) {
            return false;
        }
        for (int i = 0; i < wanted.scales().length; i++) {
            if (Math.abs(found.scale(i) - wanted.scale(i)) > SCALE_TOLERANCE * wanted.scale(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bias of a float operator, one element for each channel. */
    static FileTensor floatBias(NodeUse use, View bias, int channels) throws UnsupportedUse {
        if (!bias.isConstant()) {
            return use.reshaped(bias.plain(use.draft()), new long[] { channels }).tensor(0);
        }
        float[] values = floats(bias);
        if (values.length == channels) {
            return use.constant("bias", Tensor.ofFloats(Longs.of(channels), values));
        }
        float[] all = new float[channels];
        java.util.Arrays.fill(all, values[0]);
        return use.constant("bias", Tensor.ofFloats(Longs.of(channels), all));
    }

    /** The real numbers of a constant. */
    static float[] floats(View view) {
        Tensor tensor = view.integers();
        float[] values = tensor.elementType() == ElementType.FLOAT32 ? tensor.toFloats() : new float[(int) tensor.elementCount()];
        if (tensor.elementType() == ElementType.FLOAT32) {
            return values;
        }
        Scaling scaling = view.scaling();
        for (int i = 0; i < values.length; i++) {
            double element = tensor.doubleAt(i);
            values[i] = scaling == null ? (float) element
                    : (float) (scaling.scale(i) * (element - scaling.zeroPoints()[scaling.isPerAxis() ? i : 0]));
        }
        return values;
    }
}
