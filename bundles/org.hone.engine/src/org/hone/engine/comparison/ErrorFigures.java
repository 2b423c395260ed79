package org.hone.engine.comparison;

/**
 * How far a candidate's values are from a reference's. With {@code r} the reference's elements, {@code c} the candidate's
 * and {@code e = c - r}, all over the elements that are finite in both, of all samples:
 *
 * @param elements the number of elements compared, those that are not finite included
 * @param maximumAbsoluteError {@code max |e|}
 * @param meanAbsoluteError {@code sum |e| / n}
 * @param largestMagnitude {@code max |r|}
 * @param sqnrDecibels the signal-to-quantization-noise ratio, {@code 10 log10(sum r² / sum e²)}: positive infinity when
 *        there is no error, negative infinity when the reference is all zero and the candidate is not
 * @param cosine {@code sum r c / sqrt(sum r² · sum c²)}: 1 when both are all zero, 0 when one is
 * @param notFiniteAlike elements that are NaN in both, or the same infinity in both
 * @param notFiniteApart elements that are NaN or infinite in one and something else in the other
 * @param worstSample the sample of the maximum absolute error, counted from 0; -1 when no element is finite in both
 * @param worstElement the row-major index of that element
 */
public record ErrorFigures(long elements, double maximumAbsoluteError, double meanAbsoluteError, double largestMagnitude,
        double sqnrDecibels, double cosine, long notFiniteAlike, long notFiniteApart, long worstSample, long worstElement) {

    /**
     * The maximum absolute error relative to the largest magnitude of the reference; 0 when there is no error, positive
     * infinity when the reference is all zero and the candidate is not.
     */
    public double relativeError() {
        return maximumAbsoluteError == 0 ? 0 : maximumAbsoluteError / largestMagnitude;
    }

    /** True when every element is the same number, NaN or infinity in both. */
    public boolean isExact() {
        return maximumAbsoluteError == 0 && notFiniteApart == 0;
    }
}
