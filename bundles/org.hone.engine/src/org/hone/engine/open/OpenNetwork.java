package org.hone.engine.open;

import java.nio.file.Path;

import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.model.network.Network;
import org.hone.model.snapshot.NetworkSnapshot;

/**
 * A network file that is open. Closing ends the use of the mapped weights: nothing of the network's tensors may be read
 * afterwards.
 *
 * @param file the file it was read from
 * @param format the format it was read in
 * @param resource the EMF resource that holds the network
 * @param network the live network; only the thread that owns it may touch it
 * @param snapshot the network as it was when the file was opened; any thread may read it
 */
public record OpenNetwork(Path file, NetworkFormat format, NetworkResource resource, Network network, NetworkSnapshot snapshot)
        implements AutoCloseable {

    /** The same file with a picture of the network as it is now; to be called on the thread that owns the network. */
    public OpenNetwork refreshed() {
        return new OpenNetwork(file, format, resource, network, NetworkSnapshot.of(network));
    }

    /** True when the file, or one that it refers to, was changed since it was opened. */
    public boolean isStale() {
        return resource.isStale();
    }

    @Override
    public void close() {
        resource.unload();
    }
}
