package org.hone.compress.quantize;

import java.util.Arrays;

/**
 * Weights as int8 in [-127, 127] with zero point 0, each output channel or the whole tensor with its own scale.
 *
 * @param integers the elements in the order of the float tensor
 * @param scales a scale for each channel, or a single one
 * @param restored what the integers stand for
 */
record QuantizedWeight(byte[] integers, float[] scales, float[] restored) {

    private static final int LARGEST = 127;
    /** A bias must stay well within int32: its sum with the products must not overflow. */
    private static final double LARGEST_BIAS = 1 << 30;

    /**
     * @param inputScale the scale of the layer's input: it says, with the scale of the weights, what a bias of int32 can hold
     * @param bias the bias in fp32, or null
     */
    static QuantizedWeight of(WeightLayer layer, boolean perChannel, float inputScale, float[] bias) {
        float[] weights = Constants.read(layer.weight());
        boolean each = perChannel && layer.channelAxis() >= 0;
        int channels = each ? layer.channels() : 1;
        int stride = each ? layer.channelStride() : 1;
        float[] largest = new float[channels];
        for (int i = 0; i < weights.length; i++) {
            int channel = i / stride % channels;
            largest[channel] = Math.max(largest[channel], Math.abs(weights[i]));
        }
        float[] scales = new float[channels];
        for (int c = 0; c < channels; c++) {
            scales[c] = scale(largest[c], inputScale, largestBias(bias, each ? c : -1));
        }
        byte[] integers = new byte[weights.length];
        float[] restored = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float scale = scales[i / stride % channels];
            integers[i] = (byte) Math.max(-LARGEST, Math.min(LARGEST, Math.rint(weights[i] / scale)));
            restored[i] = integers[i] * scale;
        }
        return new QuantizedWeight(integers, scales, restored);
    }

    private static double largestBias(float[] bias, int channel) {
        if (bias == null) {
            return 0;
        }
        if (channel >= 0) {
            return Math.abs(bias[channel]);
        }
        double largest = 0;
        for (float element : bias) {
            largest = Math.max(largest, Math.abs(element));
        }
        return largest;
    }

    private static float scale(float largest, float inputScale, double bias) {
        double scale = largest == 0 ? 1.0 / LARGEST : (double) largest / LARGEST;
        scale = Math.max(scale, bias / LARGEST_BIAS / inputScale);
        scale = Math.max(scale, Float.MIN_NORMAL / (double) inputScale); // the product of both must not vanish
        return Math.max((float) scale, Float.MIN_NORMAL);
    }

    /** Signal to quantization noise in dB; infinite when nothing was lost. */
    double sqnr(float[] weights) {
        double signal = 0;
        double noise = 0;
        for (int i = 0; i < weights.length; i++) {
            signal += (double) weights[i] * weights[i];
            noise += ((double) weights[i] - restored[i]) * ((double) weights[i] - restored[i]);
        }
        return 10 * Math.log10(signal / noise);
    }

    /** The bias as int32 whose scales are the products of input and weight scales in fp32. */
    int[] bias(float[] bias, float[] biasScales) {
        int[] integers = new int[bias.length];
        Arrays.setAll(integers, c -> (int) Math.rint((double) bias[c] / biasScales[biasScales.length == 1 ? 0 : c]));
        return integers;
    }

    float[] biasScales(float inputScale) {
        float[] products = new float[scales.length];
        for (int c = 0; c < products.length; c++) {
            products[c] = inputScale * scales[c];
        }
        return products;
    }
}
