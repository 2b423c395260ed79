package org.hone.core.inference;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.model.tensor.Tensor;

/**
 * A prepared network whose values are looked at where they are computed: what is counted comes out, the values do not.
 * Memory does not grow with the number of runs.
 */
public interface ObservingSession extends AutoCloseable {

    /** The names of the observed values, in the order of all results. */
    List<String> values();

    /**
     * Runs the network several times; cheaper than one by one where a run takes less than a millisecond.
     *
     * @param inputs those of each run, as for {@link ReferenceEngine.ReferenceSession#run}; all are in memory at once
     * @return for each run the extremes that each observed value took in it
     * @throws HoneException also when an earlier run failed, or was lost with its process: then nothing more comes from this
     *         session
     */
    List<List<Extremes>> runAll(List<Map<String, Tensor>> inputs, IProgressMonitor monitor) throws HoneException;

    /** Runs the network once. */
    default List<Extremes> run(Map<String, Tensor> inputs, IProgressMonitor monitor) throws HoneException {
        return runAll(List.of(inputs), monitor).getFirst();
    }

    /** How often each observed value took which sizes, in all runs so far that were counted. */
    List<Counts> counts(IProgressMonitor monitor) throws HoneException;

    @Override
    void close();

    /**
     * What is observed besides extremes.
     *
     * @param bins the bins of a histogram, both sides of zero together; even
     * @param every the first of so many runs is counted: 1 counts all, 8 the first, the ninth and so on
     */
    record Observation(int bins, int every) {
        public Observation {
            if (bins < 2 || bins % 2 != 0 || every < 1) {
                throw new IllegalArgumentException(bins + " bins, counted every " + every + " runs");
            }
        }
    }

    /**
     * The least and the greatest of the finite elements of a value; where there are none, {@code least} is infinite and
     * more than {@code greatest}.
     *
     * @param notFinite how many elements were infinite or NaN
     */
    record Extremes(float least, float greatest, long notFinite) {

        public boolean isEmpty() {
            return least > greatest;
        }
    }

    /**
     * A histogram of finite elements: bins of equal width over {@code [-2^exponent, 2^exponent)}. An element {@code v} lies
     * in bin {@code bins / 2 + trunc(v · (bins / 2) / 2^exponent)}, less one when it is negative. The exponent is the least
     * with all magnitudes below {@code 2^exponent}, at least {@link #LEAST_EXPONENT}: so counts depend on the elements
     * alone, not on their order.
     *
     * @param bins how many elements each bin has; not to be changed
     */
    record Counts(int exponent, long[] bins) {

        /** Of elements smaller than {@code 2^LEAST_EXPONENT} alone no more is told. */
        public static final int LEAST_EXPONENT = -100;
    }
}
