package org.hone.engine.report;

import org.hone.engine.pipeline.LimitCheck;
import org.hone.engine.pipeline.LimitCheck.Outcome;

/** Limits in words. */
public final class LimitText {

    private LimitText() {
    }

    /** For instance {@code size is 131,072 bytes: at most 120,000 bytes are allowed}. */
    public static String sentence(LimitCheck check) {
        String limit = figure(check.limit(), check.unit());
        if (check.outcome() == Outcome.NOT_MEASURED) {
            return check.key() + " was not measured: at most " + limit + " are allowed";
        }
        return check.key() + " is " + figure(check.value(), check.unit()) + ": at most " + limit + " are allowed";
    }

    /** The outcome as a word, such as {@code not measured}. */
    public static String outcome(LimitCheck check) {
        return switch (check.outcome()) {
        case MET -> "met";
        case MISSED -> "missed";
        case NOT_MEASURED -> "not measured";
        };
    }

    /** A value of a limit with its unit, exact where it is whole. */
    public static String figure(double value, String unit) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String number = value == Math.rint(value) && Math.abs(value) < 1e15 ? Numbers.whole((long) value) : Numbers.digits(value);
        return number + " " + unit;
    }
}
