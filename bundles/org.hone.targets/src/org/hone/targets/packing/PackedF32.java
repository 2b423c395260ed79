package org.hone.targets.packing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Packs float weights in blocks of 16 output channels, as {@code Conv2dF32} and {@code Depthwise2dF32} read them. */
public final class PackedF32 {

    /** Output channels of a block. */
    public static final int BLOCK = 16;

    private PackedF32() {
    }

    /** A weight by its output channel and its place among the inputs that it sums. */
    public interface Weights {
        float at(int output, int k);
    }

    /**
     * For each group, for each block of the group's output channels: {@code float bias[16]; float weight[k][16]}.
     *
     * @param outputs all output channels
     * @param depth products that each output sums
     * @param bias one for each output channel, or null for zeros
     */
    public static ByteBuffer pack(int outputs, int groups, int depth, Weights weights, float[] bias) {
        int perGroup = outputs / groups;
        int blocks = (perGroup + BLOCK - 1) / BLOCK;
        ByteBuffer packed = ByteBuffer.allocate(Math.multiplyExact(groups * blocks, (depth + 1) * BLOCK * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int group = 0; group < groups; group++) {
            for (int block = 0; block < blocks; block++) {
                int first = group * perGroup + block * BLOCK;
                int count = Math.min(BLOCK, perGroup - block * BLOCK);
                for (int i = 0; i < BLOCK; i++) {
                    packed.putFloat(i < count && bias != null ? bias[first + i] : 0);
                }
                for (int k = 0; k < depth; k++) {
                    for (int i = 0; i < BLOCK; i++) {
                        packed.putFloat(i < count ? weights.at(first + i, k) : 0);
                    }
                }
            }
        }
        return packed.flip();
    }
}
