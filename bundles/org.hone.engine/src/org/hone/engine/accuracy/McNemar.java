package org.hone.engine.accuracy;

/**
 * Whether two networks differ in accuracy on the same samples (Q. McNemar, 1947): only the samples count on which one is right
 * and the other wrong. The exact, two-sided binomial test.
 *
 * @param onlyBefore samples that only the original network gets right
 * @param onlyAfter samples that only the tuned network gets right
 */
public record McNemar(long onlyBefore, long onlyAfter) {

    /** The probability of a difference at least as large if both were equally good. */
    public double pValue() {
        long n = onlyBefore + onlyAfter;
        if (n == 0) {
            return 1;
        }
        long fewer = Math.min(onlyBefore, onlyAfter);
        double logTerm = -n * Math.log(2);
        double sum = Math.exp(logTerm);
        for (long k = 1; k <= fewer; k++) {
            logTerm += Math.log((double) (n - k + 1) / k);
            sum += Math.exp(logTerm);
        }
        return Math.min(1, 2 * sum);
    }

    /** True when a difference as large would come up by chance in fewer than 5 of 100 cases. */
    public boolean isSignificant() {
        return pValue() < 0.05;
    }
}
