package org.hone.engine.cost;

/**
 * The figures of one node; the package says what each means. -1 is unknown.
 *
 * @param macs multiply-accumulate operations
 * @param parameters elements of the weights that it uses
 * @param weightBytes bytes of these weights
 * @param activationBytes bytes of the values that it writes
 * @param bytesRead bytes of all its inputs
 * @param bytesWritten bytes of all its outputs
 */
public record NodeCost(long macs, long parameters, long weightBytes, long activationBytes, long bytesRead, long bytesWritten) {

    /** A node that runs when the network is loaded. */
    static final NodeCost STATIC = new NodeCost(0, 0, 0, 0, 0, 0);

    public boolean isKnown() {
        return macs >= 0;
    }

    /** MACs per byte moved; 0 where nothing is moved or known. */
    public double arithmeticIntensity() {
        double moved = (double) bytesRead + bytesWritten;
        return isKnown() && moved > 0 ? macs / moved : 0;
    }
}
