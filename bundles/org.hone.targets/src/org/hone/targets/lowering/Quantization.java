package org.hone.targets.lowering;

/**
 * How an int8 tensor stands for real numbers: {@code real = scale * (stored - zero)}.
 *
 * @param scale of the whole tensor
 * @param zero as stored: for a uint8 value of the network, its zero point - 128
 */
public record Quantization(float scale, int zero) {
}
