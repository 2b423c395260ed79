package org.hone.inference.internal;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.inference.ObservingSession.Counts;
import org.hone.core.inference.ObservingSession.Extremes;

/** What an observing session is to give, computed plainly: all values in one place, one by one, in doubles. */
final class PlainStatistics {

    private final List<Float> counted = new ArrayList<>();

    /** The extremes of one run, whose values are kept when {@code count} is set. */
    Extremes add(float[] values, boolean count) {
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        long notFinite = 0;
        for (float value : values) {
            if (!Float.isFinite(value)) {
                notFinite++;
                continue;
            }
            least = Math.min(least, value == 0 ? 0 : value);
            greatest = Math.max(greatest, value == 0 ? 0 : value);
            if (count) {
                counted.add(value);
            }
        }
        return new Extremes(least, greatest, notFinite);
    }

    Counts counts(int bins) {
        int exponent = Counts.LEAST_EXPONENT;
        for (float value : counted) {
            while (Math.abs((double) value) >= Math.scalb(1.0, exponent)) {
                exponent++;
            }
        }
        long[] counts = new long[bins];
        for (float value : counted) {
            int place = (int) (Math.abs((double) value) / Math.scalb(1.0, exponent) * (bins / 2));
            counts[value < 0 ? bins / 2 - 1 - place : bins / 2 + place]++;
        }
        return new Counts(exponent, counts);
    }
}
