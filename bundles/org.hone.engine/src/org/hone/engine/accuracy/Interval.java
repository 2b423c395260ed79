package org.hone.engine.accuracy;

/**
 * A figure with its 95 % confidence interval.
 *
 * @param value the figure
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {

    /** The 97.5 % point of the standard normal distribution. */
    static final double Z = 1.959963984540054;

    /**
     * A share of successes with its score interval (E. B. Wilson, Probable inference, 1927), which keeps inside 0..1 and holds
     * for small counts too.
     */
    public static Interval ofProportion(long successes, long trials) {
        if (trials == 0) {
            return new Interval(Double.NaN, 0, 1);
        }
        double p = (double) successes / trials;
        double z2 = Z * Z;
        double centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
        double half = Z / (1 + z2 / trials) * Math.sqrt(p * (1 - p) / trials + z2 / (4.0 * trials * trials));
        return new Interval(p, successes == 0 ? 0 : centre - half, successes == trials ? 1 : centre + half);
    }
}
