package org.hone.engine.rows;

/**
 * What all layers together cost. A figure that is not known, because shapes are not, is {@link LayerRow#UNKNOWN}.
 *
 * @param layers the number of layers
 * @param macs multiply-accumulate operations of one run
 * @param parameters the number of elements of all constants, each counted once
 * @param weightBytes bytes of all constants, each counted once
 * @param activationBytes bytes of all values that layers put out
 * @param peakActivationBytes the most bytes of activations that a good static plan holds at once
 * @param movedBytes bytes that all layers read and write
 */
public record LayerTotals(int layers, long macs, long parameters, long weightBytes, long activationBytes,
        long peakActivationBytes, long movedBytes) {
}
