package org.hone.targets.packing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hone.targets.packing.PackedF32.Weights;

/**
 * Transforms and packs the weights of a 3x3 convolution for Winograd's minimal filtering F(4x4, 3x3), as
 * {@code conv2d_winograd_f32} reads them (A. Lavin, S. Gray: Fast Algorithms for Convolutional Neural Networks, 2015; points
 * 0, 1, -1, 2, -2 and infinity).
 */
public final class WinogradF32 {

    private static final int POINTS = 6;
    /** The point (1, 1), whose product is added to each output once: the place of the bias. */
    private static final int BIAS_POINT = POINTS + 1;
    private static final double[][] G = { { 1.0 / 4, 0, 0 }, { -1.0 / 6, -1.0 / 6, -1.0 / 6 }, { -1.0 / 6, 1.0 / 6, -1.0 / 6 },
            { 1.0 / 24, 1.0 / 12, 1.0 / 6 }, { 1.0 / 24, -1.0 / 12, 1.0 / 6 }, { 0, 0, 1 } };

    private WinogradF32() {
    }

    /**
     * True where it takes fewer instructions than plain sums and its weights, four times as many, are read for enough outputs.
     *
     * @param inputs channels
     * @param outputs channels
     * @param out height and width of the output
     */
    public static boolean pays(int inputs, int outputs, int[] out) {
        long patches = (long) ((out[0] + 3) / 4) * ((out[1] + 3) / 4);
        boolean fewer = patches * POINTS * POINTS * 10 < 9L * out[0] * out[1] * 6;
        return inputs >= 16 && outputs >= 16 && fewer && ((long) inputs * outputs <= 128 * 128 || out[0] * out[1] >= 14 * 14);
    }

    /**
     * For each of 36 points, for each block of 16 output channels: {@code float bias[16]; float weight[inputs][16]}.
     *
     * @param weights of an output channel by its place in the order y, x, input channel
     * @param bias one for each output channel, or null for zeros
     */
    public static ByteBuffer pack(int outputs, int inputs, Weights weights, float[] bias) {
        ByteBuffer[] points = new ByteBuffer[POINTS * POINTS];
        for (int point = 0; point < points.length; point++) {
            double[] rows = G[point / POINTS];
            double[] columns = G[point % POINTS];
            points[point] = PackedF32.pack(outputs, 1, inputs, (output, channel) -> transformed(weights, output, inputs, channel,
                    rows, columns), point == BIAS_POINT ? bias : null);
        }
        ByteBuffer packed = ByteBuffer.allocate(Math.multiplyExact(points.length, points[0].remaining()))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (ByteBuffer point : points) {
            packed.put(point);
        }
        return packed.flip();
    }

    private static float transformed(Weights weights, int output, int inputs, int channel, double[] rows, double[] columns) {
        double sum = 0;
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 3; x++) {
                sum += rows[y] * columns[x] * weights.at(output, (y * 3 + x) * inputs + channel);
            }
        }
        return (float) sum;
    }
}
