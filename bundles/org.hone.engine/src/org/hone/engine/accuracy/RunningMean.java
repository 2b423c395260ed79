package org.hone.engine.accuracy;

/** A mean and its spread in one pass (B. P. Welford, 1962). */
final class RunningMean {

    private long count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    /** The mean with the interval of the normal approximation. */
    Interval interval() {
        if (count == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double half = count < 2 ? Double.POSITIVE_INFINITY : Interval.Z * Math.sqrt(squares / (count - 1) / count);
        return new Interval(mean, mean - half, mean + half);
    }
}
