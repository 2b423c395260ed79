package org.hone.engine.comparison;

import org.hone.core.HoneException;

/** The values an input takes, from {@code low} to {@code high}, both included. */
public record ValueRange(double low, double high) {

    /** What many float networks take after normalization. */
    public static final ValueRange UNIT = new ValueRange(-1, 1);

    /** @throws HoneException wrong use: the range is empty or not finite */
    public static ValueRange of(double low, double high) throws HoneException {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw HoneException.usage("failed to take values from " + low + " to " + high
                    + ": a range has finite ends, the lower one first");
        }
        return new ValueRange(low, high);
    }
}
