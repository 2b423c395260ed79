package org.hone.targets.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.junit.jupiter.api.Test;

/** Packed weights lie as the headers of the operations say. */
class PackingTest {

    private static final int BLOCK = 16;

    @Test
    void sumsRunOverRowsColumnsAndThenChannels() {
        ConvolutionOrder order = new ConvolutionOrder(2, 3, 4);
        assertEquals(24, order.depth());
        // Weights are [O, 2, 3, 4]: the second product is the second channel of the first pixel, 12 elements on.
        assertEquals(0, order.index(0, 0));
        assertEquals(12, order.index(0, 1));
        assertEquals(1, order.index(0, 2));
        assertEquals(4, order.index(0, 8));
        assertEquals(24 + 12 + 11, order.index(1, 23));
    }

    @Test
    void floatBlocksOfEachGroupAreFilledUpWithZeros() {
        ByteBuffer packed = PackedF32.pack(34, 2, 3, (o, k) -> 100 * o + k, new float[34]).order(ByteOrder.LITTLE_ENDIAN);
        int block = (1 + 3) * BLOCK * Float.BYTES;
        assertEquals(4 * block, packed.remaining());
        assertEquals(1602, packed.getFloat(block + (1 + 2) * BLOCK * 4), "first channel of the second block, third product");
        assertEquals(0, packed.getFloat(block + (1 + 2) * BLOCK * 4 + 4), "the second block has one channel");
        assertEquals(1700, packed.getFloat(2 * block + BLOCK * 4), "the second group begins a block");
    }

    @Test
    void integerBlocksHoldBiasScalesSumsAndQuads() {
        Requantization scales = new Requantization(0.5f, filled(17, 0.25f), 2, false);
        int[] bias = new int[17];
        bias[16] = 1000;
        ByteBuffer packed = PackedS8.pack(17, 1, 6, (o, k) -> (byte) (o + k), bias, 3, scales).order(ByteOrder.LITTLE_ENDIAN);
        int block = 4 * BLOCK * 4 + 2 * BLOCK * 4;
        assertEquals(2 * block, packed.remaining());
        int sum = 6 * 16 + 15;
        assertEquals(1000 - 3 * sum, packed.getInt(block));
        assertEquals(0.0625f, packed.getFloat(block + BLOCK * 4));
        assertEquals(0, packed.getInt(block + 2 * BLOCK * 4), "shifts are 0 with float scales");
        assertEquals(128 * sum, packed.getInt(block + 3 * BLOCK * 4));
        assertEquals(16 + 3, packed.get(block + 4 * BLOCK * 4 + 3), "fourth product of the first quad");
        assertEquals(16 + 5, packed.get(block + 4 * BLOCK * 4 + BLOCK * 4 + 1), "second product of the second quad");
        assertEquals(0, packed.get(block + 4 * BLOCK * 4 + BLOCK * 4 + 2), "quads are filled up with zeros");
        assertEquals(2 + 1, packed.get(4 * BLOCK * 4 + 2 * 4 + 1), "third channel, second product");
    }

    @Test
    void depthwiseBlocksBeginAtMultiplesOf64Bytes() {
        Requantization scales = new Requantization(1, filled(20, 1), 1, false);
        ByteBuffer packed = PackedS8.packDepthwise(20, 9, (o, k) -> (byte) (o * 3 + k), null, -1, scales).order(ByteOrder.LITTLE_ENDIAN);
        int block = 384; // 3 * 64 + 9 * 16, up to a multiple of 64
        assertEquals(2 * block, packed.remaining());
        int channel = 17;
        int sum = 9 * channel * 3 + 36;
        assertEquals(sum, packed.getInt(block + 4));
        assertEquals((byte) (channel * 3 + 8), packed.get(block + 3 * BLOCK * 4 + 8 * BLOCK + 1));
    }

    @Test
    void fixedPointScalesAreTheNearestOf31Bits() {
        float[] weights = { 0.0123f, 1e-6f, 0.999999f, 3.7f, 0.5f };
        Requantization scales = new Requantization(0.037f, weights, 0.051f, true);
        for (int i = 0; i < weights.length; i++) {
            double exact = (double) 0.037f * weights[i] / 0.051f;
            double made = scales.multiplier(i) * Math.scalb(1.0, scales.shift(i) - 31);
            assertTrue(scales.multiplier(i) >= 1 << 30, "normalized: " + scales.multiplier(i));
            assertEquals(exact, made, exact * Math.scalb(1.0, -31));
        }
    }

    @Test
    void fixedPointScalesOfPowersOfTwoAreExact() {
        Requantization scales = new Requantization(1, new float[] { 1, 0.25f, 0 }, 1, true);
        assertEquals(1 << 30, scales.multiplier(0));
        assertEquals(1, scales.shift(0));
        assertEquals(-1, scales.shift(1));
        assertEquals(0, scales.multiplier(2));
    }

    private static float[] filled(int count, float value) {
        float[] values = new float[count];
        java.util.Arrays.fill(values, value);
        return values;
    }
}
