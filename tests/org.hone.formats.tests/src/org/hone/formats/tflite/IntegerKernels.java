package org.hone.formats.tflite;

import org.hone.formats.tflite.IntegerEmulation.Ints;
import org.hone.formats.tflite.IntegerEmulation.Pending;
import org.hone.formats.tflite.IntegerEmulation.Quantized;
import org.hone.model.snapshot.Attributes;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** TensorFlow Lite's int8 kernels, in integers and channels first. */
final class IntegerKernels {

    private static final int ADD_SHIFT = 20;

    private IntegerKernels() {
    }

    static Ints reshaped(Ints values, Tensor shape) {
        int[] sizes = new int[(int) shape.elementCount()];
        int rest = values.data().length;
        int open = -1;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = (int) shape.longAt(i);
            if (sizes[i] < 0) {
                open = i;
            } else {
                rest /= sizes[i];
            }
        }
        if (open >= 0) {
            sizes[open] = rest;
        }
        return new Ints(values.data(), sizes);
    }

    static Ints transposed(Ints values, Longs permutation) {
        int rank = permutation.size();
        int[] sizes = new int[rank];
        int[] strides = new int[rank];
        int[] from = strides(values.sizes());
        for (int i = 0; i < rank; i++) {
            sizes[i] = values.sizes()[(int) permutation.get(i)];
            strides[i] = from[(int) permutation.get(i)];
        }
        int[] data = new int[values.data().length];
        int[] to = strides(sizes);
        for (int i = 0; i < data.length; i++) {
            int source = 0;
            for (int axis = 0; axis < rank; axis++) {
                source += i / to[axis] % sizes[axis] * strides[axis];
            }
            data[i] = values.data()[source];
        }
        return new Ints(data, sizes);
    }

    private static int[] strides(int[] sizes) {
        int[] strides = new int[sizes.length];
        int stride = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= sizes[i];
        }
        return strides;
    }

    private static long[] integers(Attributes attributes, String name, long... missing) {
        Longs values = attributes.integers(name);
        return values == null ? missing : values.toArray();
    }

    /** TensorFlow Lite makes a matrix product of it unless it is depthwise. */
    static Pending convolution(Quantized x, Quantized w, Quantized b, Attributes attributes) {
        int groups = (int) attributes.integer("group", 1);
        int[] in = x.ints().sizes();
        int[] window = w.ints().sizes();
        long[] strides = integers(attributes, "strides", 1, 1);
        long[] pads = integers(attributes, "pads", 0, 0, 0, 0);
        int outH = (int) ((in[2] + pads[0] + pads[2] - window[2]) / strides[0] + 1);
        int outW = (int) ((in[3] + pads[1] + pads[3] - window[3]) / strides[1] + 1);
        int channels = window[0];
        int perGroup = channels / groups;
        int[] sums = new int[channels * outH * outW];
        for (int c = 0; c < channels; c++) {
            int firstInput = c / perGroup * window[1];
            for (int y = 0; y < outH; y++) {
                for (int z = 0; z < outW; z++) {
                    sums[(c * outH + y) * outW + z] = b.ints().data()[c]
                            + dot(x, w, c, firstInput, (int) (y * strides[0] - pads[0]), (int) (z * strides[1] - pads[1]));
                }
            }
        }
        return rescaled(new Ints(sums, new int[] { 1, channels, outH, outW }), outH * outW, x, w, window[1] > 1 || groups == 1);
    }

    private static int dot(Quantized x, Quantized w, int channel, int firstInput, int top, int left) {
        int[] in = x.ints().sizes();
        int[] window = w.ints().sizes();
        int sum = 0;
        for (int i = 0; i < window[1]; i++) {
            for (int y = Math.max(0, -top); y < window[2] && top + y < in[2]; y++) {
                for (int z = Math.max(0, -left); z < window[3] && left + z < in[3]; z++) {
                    int value = x.ints().data()[((firstInput + i) * in[2] + top + y) * in[3] + left + z] - x.zeroPoint();
                    sum += value * w.ints().data()[((channel * window[1] + i) * window[2] + y) * window[3] + z];
                }
            }
        }
        return sum;
    }

    private static Pending rescaled(Ints sums, int perChannel, Quantized x, Quantized w, boolean inProducts) {
        return scale -> {
            int[] data = new int[sums.data().length];
            for (int i = 0; i < data.length; i++) {
                int channel = i / perChannel;
                float weightScale = w.scales()[w.scales().length == 1 ? 0 : channel];
                FixedPoint factor = FixedPoint.of((double) x.scale() * weightScale / scale);
                data[i] = inProducts ? factor.timesInProducts(sums.data()[i]) : factor.times(sums.data()[i]);
            }
            return new Ints(data, sums.sizes());
        };
    }

    /** {@code x [1, K]} times the transposed {@code w [M, K]}. */
    static Pending product(Quantized x, Quantized w, Quantized b) {
        int rows = w.ints().sizes()[0];
        int columns = w.ints().sizes()[1];
        int[] sums = new int[rows];
        for (int r = 0; r < rows; r++) {
            sums[r] = b.ints().data()[r];
            for (int c = 0; c < columns; c++) {
                sums[r] += (x.ints().data()[c] - x.zeroPoint()) * (w.ints().data()[r * columns + c] - w.zeroPoint());
            }
        }
        return rescaled(new Ints(sums, new int[] { 1, rows }), 1, x, w, true);
    }

    /** Both operands in half of the larger scale and 20 bits finer, added, and brought to the scale of the result. */
    static Pending sum(Quantized a, Quantized b) {
        double twice = 2 * (double) Math.max(a.scale(), b.scale());
        FixedPoint first = FixedPoint.of(a.scale() / twice);
        FixedPoint second = FixedPoint.of(b.scale() / twice);
        return scale -> {
            FixedPoint result = FixedPoint.of(twice / ((1 << ADD_SHIFT) * (double) scale));
            int[] data = new int[a.ints().data().length];
            for (int i = 0; i < data.length; i++) {
                int left = first.times((a.ints().data()[i] - a.zeroPoint()) << ADD_SHIFT);
                int right = second.times((b.ints().data()[i] - b.zeroPoint()) << ADD_SHIFT);
                data[i] = result.times(left + right);
            }
            return new Ints(data, a.ints().sizes());
        };
    }

    /** The mean of the integers as they are, a half rounded away from zero; windows without padding. */
    static Pending average(Quantized x, Attributes attributes) {
        int[] in = x.ints().sizes();
        long[] window = attributes.integers("kernel_shape").toArray();
        long[] strides = integers(attributes, "strides", 1, 1);
        int outH = (int) ((in[2] - window[0]) / strides[0] + 1);
        int outW = (int) ((in[3] - window[1]) / strides[1] + 1);
        int count = (int) (window[0] * window[1]);
        return scale -> {
            if (scale != x.scale()) {
                throw new IllegalStateException("an average changes the scale");
            }
            int[] data = new int[in[1] * outH * outW];
            for (int i = 0; i < data.length; i++) {
                int top = (int) (i / outW % outH * strides[0]);
                int left = (int) (i % outW * strides[1]);
                int sum = 0;
                for (int y = 0; y < window[0]; y++) {
                    for (int z = 0; z < window[1]; z++) {
                        sum += x.ints().data()[(i / outW / outH * in[2] + top + y) * in[3] + left + z];
                    }
                }
                data[i] = (sum > 0 ? sum + count / 2 : sum - count / 2) / count - x.zeroPoint();
            }
            return new Ints(data, new int[] { 1, in[1], outH, outW });
        };
    }

    /** In floats, from a table of {@code exp(-scale * difference)} ({@code optimized_ops.h}). */
    static Pending softmax(Quantized x) {
        return scale -> {
            int largest = java.util.Arrays.stream(x.ints().data()).max().orElseThrow();
            float[] powers = new float[x.ints().data().length];
            float sum = 0;
            for (int i = 0; i < powers.length; i++) {
                powers[i] = (float) Math.exp(-x.scale() * (largest - x.ints().data()[i]));
                sum += powers[i];
            }
            float factor = 1 / (sum * scale);
            int[] data = new int[powers.length];
            for (int i = 0; i < data.length; i++) {
                data[i] = Math.round(powers[i] * factor);
            }
            return new Ints(data, x.ints().sizes());
        };
    }
}
