package org.hone.core.inference;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.model.network.Network;
import org.hone.model.tensor.Tensor;

/**
 * Runs networks for reference. The computation happens in a process of its own: a crash or kill of it is a
 * {@link HoneException} of kind {@code EXECUTION}, and the next call works again.
 *
 * <p>
 * Safe to use from several threads; calls are answered one at a time. Closing ends the process.
 */
public interface ReferenceEngine extends AutoCloseable {

    /** The name and version of what computes, for reports. */
    String description() throws HoneException;

    /**
     * Prepares {@code network} for runs. The network is not changed and may be changed afterwards.
     *
     * @param wanted names of the values to give out, inner values included; empty for the network's own outputs
     * @throws HoneException unsupported or bad input when the engine refuses the network, with its words
     */
    ReferenceSession open(Network network, Collection<String> wanted, SessionOptions options, IProgressMonitor monitor)
            throws HoneException;

    /**
     * Prepares {@code network} for runs that give out its outputs and all values that the nodes of its main graph compute.
     * Values that the engine cannot give out, such as sequences, are left out: see {@link ReferenceSession#outputs()}.
     */
    ReferenceSession openWithInnerValues(Network network, SessionOptions options, IProgressMonitor monitor)
            throws HoneException;

    /**
     * Prepares {@code network} for runs that look at some of its values, which are of fp32, and give out what was counted.
     *
     * @param values names of values of the main graph; constants and inputs may be among them
     */
    ObservingSession observe(Network network, Collection<String> values, ObservingSession.Observation observation,
            SessionOptions options, IProgressMonitor monitor) throws HoneException;

    @Override
    void close();

    /**
     * How a network is prepared.
     *
     * @param threads the number of threads that compute, 1 or more
     * @param optimize false to compute every node as written, so that inner values mean what the graph says; true to let
     *        the engine fuse as it does in production: quantized layers then run on integers
     */
    record SessionOptions(int threads, boolean optimize) {
        public static final SessionOptions EXACT = new SessionOptions(1, false);
    }

    /** A prepared network. */
    interface ReferenceSession extends AutoCloseable {

        /** The names of the values that a run gives out. */
        List<String> outputs();

        /**
         * Runs the network once.
         *
         * @param inputs a tensor for each graph input without a default that the wanted values need, by name; inputs
         *        with a default may be given too, inputs that are not needed are passed over
         * @return the wanted values by name
         */
        Map<String, Tensor> run(Map<String, Tensor> inputs, IProgressMonitor monitor) throws HoneException;

        @Override
        void close();
    }
}
