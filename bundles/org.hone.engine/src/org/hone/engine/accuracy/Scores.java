package org.hone.engine.accuracy;

import org.hone.model.tensor.Tensor;

/** The scores of the classes for one sample, as a network gives them: probabilities or logits. */
final class Scores {

    private static final double SUM_TOLERANCE = 1e-2;

    private final double[] values;

    /** @param output any shape with one score a class */
    Scores(Tensor output) {
        values = new double[Math.toIntExact(output.elementCount())];
        for (int i = 0; i < values.length; i++) {
            values[i] = output.doubleAt(i);
        }
    }

    int size() {
        return values.length;
    }

    /** The class with the highest score, the first of equals; -1 when no score is a number. */
    int best() {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (values[i] > (best < 0 ? Double.NEGATIVE_INFINITY : values[best])) {
                best = i;
            }
        }
        return best;
    }

    /** True when fewer than {@code count} classes have a higher score than {@code label}, or an equal one and a lower index. */
    boolean isAmongTop(int count, int label) {
        int above = 0;
        for (int i = 0; i < values.length; i++) {
            above += values[i] > values[label] || values[i] == values[label] && i < label ? 1 : 0;
        }
        return above < count && !Double.isNaN(values[label]);
    }

    /** Cross entropy in nats, of probabilities where the scores are some, else of their softmax. */
    double loss(int label) {
        if (areProbabilities()) {
            return -Math.log(Math.max(values[label], 1e-12));
        }
        double greatest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        double sum = 0;
        for (double value : values) {
            sum += Math.exp(value - greatest);
        }
        return greatest + Math.log(sum) - values[label];
    }

    private boolean areProbabilities() {
        double sum = 0;
        for (double value : values) {
            if (!(value >= 0 && value <= 1)) {
                return false;
            }
            sum += value;
        }
        return Math.abs(sum - 1) < SUM_TOLERANCE;
    }
}
