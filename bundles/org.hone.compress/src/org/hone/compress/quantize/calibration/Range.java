package org.hone.compress.quantize.calibration;

/** The values from {@code low} to {@code high}. */
public record Range(double low, double high) {

    /** The least range that has this one and zero in it: quantization needs an exact zero. */
    public Range withZero() {
        return new Range(Math.min(low, 0), Math.max(high, 0));
    }

    /** The least range that has this one and {@code other} in it. */
    public Range around(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** The part of this range that lies in {@code other}, for ranges that overlap. */
    public Range within(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
