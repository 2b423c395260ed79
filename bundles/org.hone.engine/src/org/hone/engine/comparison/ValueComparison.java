package org.hone.engine.comparison;

/**
 * A value of the reference beside the one of the candidate that stands for it.
 *
 * @param name the value's name in the reference
 * @param candidateName its name in the candidate
 * @param type the type and shape in the reference, such as {@code float32[1, 10]}, in the first sample
 * @param candidateType the type and shape in the candidate
 * @param figures the errors, over the samples in which both have the same shape
 * @param mismatch why values could not be compared in some sample, or null: shapes that differ, strings beside numbers
 */
public record ValueComparison(String name, String candidateName, String type, String candidateType, ErrorFigures figures,
        String mismatch) {

    /** True when all could be compared and nothing differs. */
    public boolean isExact() {
        return mismatch == null && figures.isExact();
    }
}
