package org.hone.targets.lowering;

/**
 * How an int8 tensor stands for real numbers: {@code real = scale * (stored - zero)}.
 *
 * @param scale of the whole tensor
 * @param zero as stored: for a uint8 value of the network, its zero point - 128
 * @param moved 128 for a uint8 value of the network, 0 for an int8 one
 */
public record Quantization(float scale, int zero, int moved) {

    /** True when the same integers stand for the same numbers. */
    public boolean equalsScale(Quantization other) {
        return scale == other.scale && zero == other.zero;
    }
}
