package org.hone.engine.board;

import java.util.Map;

import org.hone.engine.accuracy.Tally;
import org.hone.model.tensor.Tensor;

/** Adds up how a board's outputs differ from the reference's, sample by sample. */
final class OutputComparison {

    private final Tally tally = new Tally();
    private int samples;
    private int sameClass;
    private int identical;
    private double worst;
    private double largest;
    private double signal;
    private double noise;

    /** @param reference in the order of the network's outputs */
    void add(Map<String, Tensor> reference, Map<String, Tensor> board, int label) {
        boolean same = true;
        boolean first = true;
        for (Map.Entry<String, Tensor> output : reference.entrySet()) {
            Tensor expected = output.getValue();
            Tensor given = board.get(output.getKey());
            same &= compare(expected, given);
            if (first) {
                sameClass += best(expected) == best(given) ? 1 : 0;
                tally.add(given, label);
                first = false;
            }
        }
        identical += same ? 1 : 0;
        samples++;
    }

    private boolean compare(Tensor expected, Tensor given) {
        boolean same = true;
        for (long i = 0; i < expected.elementCount(); i++) {
            double a = expected.doubleAt(i);
            double b = given.doubleAt(i);
            if (Double.doubleToRawLongBits(a) != Double.doubleToRawLongBits(b)) {
                same = false;
                double difference = Double.isNaN(a) && Double.isNaN(b) ? 0 : Math.abs(a - b);
                worst = Math.max(worst, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
                noise += difference * difference;
            }
            largest = Math.max(largest, Math.abs(a));
            signal += a * a;
        }
        return same;
    }

    private static long best(Tensor scores) {
        long best = 0;
        for (long i = 1; i < scores.elementCount(); i++) {
            if (scores.doubleAt(i) > scores.doubleAt(best)) {
                best = i;
            }
        }
        return best;
    }

    NumbersCheck result() {
        return new NumbersCheck(samples, worst, largest, 10 * Math.log10(signal / noise), sameClass, identical, tally.accuracy());
    }
}
