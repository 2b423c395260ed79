package org.hone.engine.comparison;

import java.util.List;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;

/**
 * Gathers {@link ErrorFigures} over any number of tensors in constant memory. Sums are in double precision; elements of
 * 64-bit integers are subtracted as integers, since a double does not hold all of them.
 */
public final class ErrorAccumulator {

    private static final int BLOCK = 1 << 12;

    private long elements;
    private long finite;
    private double maximum;
    private double sum;
    private double sumOfSquares;
    private double referenceSquares;
    private double candidateSquares;
    private double products;
    private double largest;
    private long notFiniteAlike;
    private long notFiniteApart;
    private long worstSample = -1;
    private long worstElement = -1;

    /**
     * Adds a pair of tensors with equally many elements, which may differ in element type.
     *
     * @param sample the number of the sample, for {@link ErrorFigures#worstSample()}
     * @throws IllegalArgumentException the numbers of elements differ, or only one tensor is of strings
     */
    public void add(Tensor reference, Tensor candidate, long sample) {
        if (reference.elementCount() != candidate.elementCount()) {
            throw new IllegalArgumentException("failed to compare " + reference + " with " + candidate
                    + ": they have different numbers of elements");
        }
        if ((reference.strings() == null) != (candidate.strings() == null)) {
            throw new IllegalArgumentException("failed to compare " + reference + " with " + candidate
                    + ": strings are compared with strings only");
        }
        if (reference.strings() != null) {
            addStrings(reference.strings(), candidate.strings(), sample);
        } else if (isLong(reference.elementType()) && reference.elementType() == candidate.elementType()) {
            addLongs(reference, candidate, sample);
        } else {
            addNumbers(reference, candidate, sample);
        }
    }

    private static boolean isLong(ElementType type) {
        return type == ElementType.INT64 || type == ElementType.UINT64;
    }

    private void addNumbers(Tensor reference, Tensor candidate, long sample) {
        ElementReader referenceReader = new ElementReader(reference);
        ElementReader candidateReader = new ElementReader(candidate);
        int block = (int) Math.min(BLOCK, reference.elementCount());
        double[] references = new double[block];
        double[] candidates = new double[block];
        for (long first = 0; first < reference.elementCount(); first += BLOCK) {
            int count = (int) Math.min(BLOCK, reference.elementCount() - first);
            referenceReader.read(first, count, references);
            candidateReader.read(first, count, candidates);
            for (int i = 0; i < count; i++) {
                add(references[i], candidates[i], Math.abs(candidates[i] - references[i]), sample, first + i);
            }
        }
    }

    private void addLongs(Tensor reference, Tensor candidate, long sample) {
        boolean signed = reference.elementType() == ElementType.INT64;
        for (long i = 0; i < reference.elementCount(); i++) {
            long r = reference.longAt(i);
            long c = candidate.longAt(i);
            long error = (signed ? r > c : Long.compareUnsigned(r, c) > 0) ? r - c : c - r;
            // the difference is below 2^64: read as unsigned it is right even where it overflows
            add(reference.doubleAt(i), candidate.doubleAt(i), unsigned(error), sample, i);
        }
    }

    private static double unsigned(long bits) {
        return bits >= 0 ? bits : (bits >>> 1 | bits & 1) * 2.0;
    }

    /** Strings are 0 when equal and 1 apart: the reference counts as 1. */
    private void addStrings(List<Bytes> reference, List<Bytes> candidate, long sample) {
        for (int i = 0; i < reference.size(); i++) {
            boolean equal = reference.get(i).equals(candidate.get(i));
            add(1, equal ? 1 : 0, equal ? 0 : 1, sample, i);
        }
    }

    private void add(double reference, double candidate, double error, long sample, long element) {
        elements++;
        if (!Double.isFinite(reference) || !Double.isFinite(candidate)) {
            if (Double.compare(reference, candidate) == 0) {
                notFiniteAlike++;
            } else {
                notFiniteApart++;
            }
            return;
        }
        finite++;
        if (error > maximum || worstSample < 0) {
            maximum = error;
            worstSample = sample;
            worstElement = element;
        }
        sum += error;
        sumOfSquares += error * error;
        referenceSquares += reference * reference;
        candidateSquares += candidate * candidate;
        products += reference * candidate;
        largest = Math.max(largest, Math.abs(reference));
    }

    /** The figures over all that was added. */
    public ErrorFigures figures() {
        return new ErrorFigures(elements, maximum, finite == 0 ? 0 : sum / finite, largest, sqnr(), cosine(), notFiniteAlike,
                notFiniteApart, worstSample, worstElement);
    }

    private double sqnr() {
        return sumOfSquares == 0 ? Double.POSITIVE_INFINITY : 10 * Math.log10(referenceSquares / sumOfSquares);
    }

    private double cosine() {
        if (referenceSquares == 0 || candidateSquares == 0) {
            return referenceSquares == candidateSquares ? 1 : 0;
        }
        double cosine = products / (Math.sqrt(referenceSquares) * Math.sqrt(candidateSquares));
        return Math.max(-1, Math.min(1, cosine));
    }
}
