package org.hone.engine.board;

import org.hone.engine.accuracy.Accuracy;

/**
 * How the outputs that a board computed differ from the reference engine's, which ran the same network on the same inputs here.
 *
 * @param samples how many inputs were compared
 * @param worst the largest absolute difference of an output element, in the output's unit
 * @param largest the largest absolute value of the reference's outputs, to judge {@code worst} by
 * @param sqnr power of the outputs by power of the differences in dB; infinite where all are equal
 * @param sameClass how many samples have the same class at both: the place of the first output's largest element
 * @param identical how many samples have the same bits in all outputs
 * @param accuracy how right the board is; without labels its figures are null
 */
public record NumbersCheck(int samples, double worst, double largest, double sqnr, int sameClass, int identical, Accuracy accuracy) {

    /** The largest difference as a part of the largest output. */
    public double worstOfLargest() {
        return largest == 0 ? worst : worst / largest;
    }

    /** The part of the samples that have the same class at both. */
    public double sameClassShare() {
        return samples == 0 ? 0 : (double) sameClass / samples;
    }
}
