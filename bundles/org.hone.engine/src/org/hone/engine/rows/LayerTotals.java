package org.hone.engine.rows;

/**
 * What all layers together cost. A figure that is not known, because shapes are not, is {@link LayerRow#UNKNOWN}.
 *
 * @param macs multiply-accumulate operations of one run
 * @param parameters the number of elements of all constants, each counted once
 * @param weightBytes bytes of all constants, each counted once
 * @param activationBytes bytes of all values that layers put out
 * @param peakActivationBytes the most bytes of activations that a good static plan holds at once
 * @param unknown the number of layers whose cost is not known
 */
public record LayerTotals(long macs, long parameters, long weightBytes, long activationBytes, long peakActivationBytes,
        int unknown) {
}
