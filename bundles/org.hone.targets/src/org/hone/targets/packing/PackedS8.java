package org.hone.targets.packing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Packs int8 weights in blocks of 16 output channels, as {@code Conv2dS8} and {@code Depthwise2dS8} read them. */
public final class PackedS8 {

    private static final int BLOCK = 16;
    /** Products that one instruction sums. */
    private static final int DOT = 4;
    private static final int ALIGNMENT = 64;

    private PackedS8() {
    }

    /** A weight by its output channel and its place among the inputs that it sums. */
    public interface Weights {
        byte at(int output, int k);
    }

    /**
     * For each group, for each block of its output channels: {@code int32 bias[16]}, the scales, {@code int32 sum128[16]},
     * {@code int8 weight[K4 / 4][16][4]}.
     *
     * @param outputs all output channels
     * @param depth products that each output sums
     * @param bias of each output channel, the input's zero point in it, or null for zeros
     * @param inputZero the input's zero point
     */
    public static ByteBuffer pack(int outputs, int groups, int depth, Weights weights, int[] bias, int inputZero, Requantization scales) {
        int perGroup = outputs / groups;
        int blocks = (perGroup + BLOCK - 1) / BLOCK;
        int quads = (depth + DOT - 1) / DOT;
        int blockBytes = 4 * BLOCK * Integer.BYTES + quads * BLOCK * DOT;
        ByteBuffer packed = ByteBuffer.allocate(Math.multiplyExact(groups * blocks, blockBytes)).order(ByteOrder.LITTLE_ENDIAN);
        for (int group = 0; group < groups; group++) {
            for (int block = 0; block < blocks; block++) {
                int first = group * perGroup + block * BLOCK;
                int count = Math.min(BLOCK, perGroup - block * BLOCK);
                int[] sums = sums(weights, first, count, depth);
                for (int i = 0; i < BLOCK; i++) {
                    packed.putInt(i < count ? (bias == null ? 0 : bias[first + i]) - inputZero * sums[i] : 0);
                }
                scales.put(packed, first, count, BLOCK);
                for (int i = 0; i < BLOCK; i++) {
                    packed.putInt(128 * sums[i]);
                }
                for (int quad = 0; quad < quads; quad++) {
                    for (int i = 0; i < BLOCK; i++) {
                        for (int k = quad * DOT; k < (quad + 1) * DOT; k++) {
                            packed.put(i < count && k < depth ? weights.at(first + i, k) : 0);
                        }
                    }
                }
            }
        }
        return packed.flip();
    }

    /**
     * For each block of channels: {@code int32 bias[16]}, the scales, {@code int8 weight[kernel_h * kernel_w][16]}, filled up to 64
     * bytes.
     */
    public static ByteBuffer packDepthwise(int channels, int depth, Weights weights, int[] bias, int inputZero, Requantization scales) {
        int blocks = (channels + BLOCK - 1) / BLOCK;
        int used = 3 * BLOCK * Integer.BYTES + depth * BLOCK;
        int blockBytes = (used + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        ByteBuffer packed = ByteBuffer.allocate(blocks * blockBytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int block = 0; block < blocks; block++) {
            int first = block * BLOCK;
            int count = Math.min(BLOCK, channels - first);
            int[] sums = sums(weights, first, count, depth);
            packed.position(block * blockBytes);
            for (int i = 0; i < BLOCK; i++) {
                packed.putInt(i < count ? (bias == null ? 0 : bias[first + i]) - inputZero * sums[i] : 0);
            }
            scales.put(packed, first, count, BLOCK);
            for (int k = 0; k < depth; k++) {
                for (int i = 0; i < BLOCK; i++) {
                    packed.put(i < count ? weights.at(first + i, k) : 0);
                }
            }
        }
        return packed.position(0);
    }

    private static int[] sums(Weights weights, int first, int count, int depth) {
        int[] sums = new int[BLOCK];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < depth; k++) {
                sums[i] += weights.at(first + i, k);
            }
        }
        return sums;
    }
}
