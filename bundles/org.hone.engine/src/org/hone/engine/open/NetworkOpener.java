package org.hone.engine.open;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.hone.core.HoneException;
import org.hone.core.format.FormatRegistry;
import org.hone.core.format.NetworkFormat;
import org.hone.core.format.NetworkResource;
import org.hone.model.network.Network;
import org.hone.model.snapshot.NetworkSnapshot;

/** Opens network files in the format that they are in, and writes networks in the format that a file's name says. */
public final class NetworkOpener {

    /** The default of a save's external data threshold: weights leave the model file only where it would pass 2 GB. */
    public static final long DEFAULT_EXTERNAL_DATA = -1;

    private final FormatRegistry formats;

    public NetworkOpener(FormatRegistry formats) {
        this.formats = formats;
    }

    /** Opens {@code file}, which may have up to {@link NetworkResource#DEFAULT_MAXIMUM_NODES} nodes. */
    public OpenNetwork open(Path file, IProgressMonitor monitor) throws HoneException {
        return open(file, NetworkResource.DEFAULT_MAXIMUM_NODES, monitor);
    }

    /**
     * Opens {@code file}.
     *
     * @param maximumNodes how many nodes the network may have; one with more is refused
     * @param monitor is told of progress and may cancel; null for none
     * @throws HoneException when there is no such file, its format is not known, or the file breaks a rule of its format
     */
    public OpenNetwork open(Path file, int maximumNodes, IProgressMonitor monitor) throws HoneException {
        SubMonitor progress = SubMonitor.convert(monitor, "Opening " + file.getFileName(), 100);
        NetworkFormat format = formats.detect(file);
        NetworkResource resource = formats.resource(format, file);
        resource.read(file, maximumNodes, progress.split(80));
        Network network = resource.network();
        NetworkSnapshot snapshot = NetworkSnapshot.of(network);
        progress.worked(20);
        return new OpenNetwork(file, format, resource, network, snapshot);
    }

    /** The format in which {@code file} can be written by its name; fails when its name says none or one only read. */
    public NetworkFormat writable(Path file) throws HoneException {
        NetworkFormat format = formats.byExtension(file);
        if (!format.canWrite()) {
            throw HoneException.unsupported("failed to write '" + file + "': Hone reads " + format.label()
                    + " but does not write it");
        }
        return format;
    }

    /**
     * Writes {@code network} to {@code file} in the format that the file's name says. The network stays where it is; what
     * stood in the file before is replaced only when writing succeeded.
     *
     * @param externalDataThreshold weights of at least this many bytes go to a file beside; see
     *        {@link NetworkResource#OPTION_EXTERNAL_DATA_THRESHOLD}, {@link #DEFAULT_EXTERNAL_DATA}
     */
    public void write(Network network, Path file, long externalDataThreshold, IProgressMonitor monitor) throws HoneException {
        NetworkResource home = network.eResource() instanceof NetworkResource resource ? resource : null;
        NetworkFormat format = writable(file);
        if (home != null && home.formatId().equals(format.id())) {
            home.write(file, externalDataThreshold, monitor);
            return;
        }
        NetworkResource target = formats.resource(format, file);
        int position = home == null ? -1 : home.getContents().indexOf(network);
        target.getContents().add(network);
        try {
            target.write(file, externalDataThreshold, monitor);
        } finally {
            target.getContents().remove(network);
            if (position >= 0) {
                home.getContents().add(position, network);
            }
        }
    }
}
