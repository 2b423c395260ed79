package org.hone.core.metric;

import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.core.data.SampleSource.Sample;
import org.hone.model.tensor.Tensor;

/**
 * A figure for how well a network does on samples, such as a mean average precision or a mean absolute error. Recipes name it
 * under {@code metrics}. It is brought by the extension point {@code org.hone.core.metrics}.
 */
public interface Metric {

    /** The word in a recipe. Unique among all metrics. */
    String id();

    /** Its name for people. */
    String label();

    /** The unit of the figure; empty when it has none. */
    String unit();

    boolean higherIsBetter();

    /**
     * Begins with no sample. Two networks may be measured at the same time, each with an accumulator of its own.
     *
     * @throws HoneException when it cannot begin
     */
    Accumulator start() throws HoneException;

    /** One network's way over the samples. */
    interface Accumulator extends AutoCloseable {

        /**
         * Takes a sample into account.
         *
         * @param sample with the inputs as the recipe's data gives them
         * @param outputs every output of the network by name; floats also where the network gives 8-bit integers
         * @throws HoneException when outputs or label are not what the metric is for
         */
        void add(Sample sample, Map<String, Tensor> outputs) throws HoneException;

        /** The figure over all samples so far, asked for once, after the last; NaN when there is none. */
        double value() throws HoneException;

        /**
         * As {@link #value()}, for a figure that may be waited for.
         *
         * @param monitor asked whether to go on waiting; then an
         *        {@link org.eclipse.core.runtime.OperationCanceledException} ends it
         */
        default double value(IProgressMonitor monitor) throws HoneException {
            return value();
        }

        /** Lets go of what it holds, also when the value was never asked for. */
        @Override
        default void close() {
            // most hold nothing but sums
        }
    }
}
