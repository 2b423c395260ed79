package org.hone.core.format;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.resource.Resource;
import org.hone.core.HoneException;
import org.hone.model.network.Network;

/**
 * A file that holds one {@link Network}, its only content.
 *
 * <p>
 * The weights of a network that was read stay in the file, mapped: the file must outlive the network. A change of the file
 * is noticed when weights are read ({@link StaleFileException}), or asked for by {@link #isStale()}. {@link #unload()} ends
 * the use of the mapping.
 */
public interface NetworkResource extends Resource {

    /** A load option: how many nodes a network may have at most, an {@code Integer}; a million when not given. */
    String OPTION_MAXIMUM_NODES = "org.hone.maximumNodes";

    /** A load and save option: an {@link IProgressMonitor} that is told of progress and may cancel. */
    String OPTION_MONITOR = "org.hone.monitor";

    /**
     * A save option: weights of at least this many bytes go to a file {@code NAME.data} beside the model, a {@code Long};
     * when not given, they do so only where the model would not fit into 2 GB.
     */
    String OPTION_EXTERNAL_DATA_THRESHOLD = "org.hone.externalDataThreshold";

    int DEFAULT_MAXIMUM_NODES = 1_000_000;

    /** The network, or null when nothing is loaded. */
    Network network();

    /** The format's id. */
    String formatId();

    /** True when the file, or one that it refers to, was changed since it was loaded. */
    boolean isStale();

    /**
     * Loads {@code file}. Unlike {@link #load(java.util.Map)} it says what is wrong as a {@link HoneException}.
     *
     * @throws HoneException bad input, with the file, the place in it and the rule; or a cancelled monitor is answered by an
     *         {@link org.eclipse.core.runtime.OperationCanceledException}
     */
    void read(Path file, int maximumNodes, IProgressMonitor monitor) throws HoneException;

    /**
     * Writes the network to {@code file}, beside first and then moved into place: a failure leaves what was there.
     *
     * @param externalDataThreshold see {@link #OPTION_EXTERNAL_DATA_THRESHOLD}; negative for the default
     */
    void write(Path file, long externalDataThreshold, IProgressMonitor monitor) throws HoneException;
}
