package org.hone.formats.tflite.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.formats.file.FileReplacement;
import org.hone.formats.tflite.internal.flatbuffer.FlatFile;
import org.hone.model.network.Network;
import org.hone.model.snapshot.NetworkSnapshot;

/** Writes a network as a TensorFlow Lite file. All of it is laid out, and refused where it must be, before a byte is written. */
public final class TfliteWriter {

    private static final int MEGABYTE = 1 << 20;

    private final Network network;
    private final IProgressMonitor monitor;

    public TfliteWriter(Network network, IProgressMonitor monitor) {
        this.network = network;
        this.monitor = monitor;
    }

    /** Writes {@code file}, beside first and then moved into place. */
    public List<Path> write(Path file) throws HoneException {
        FlatFile layout = layout(file.toString());
        monitor.beginTask("Writing " + file.getFileName(), (int) (layout.size() / MEGABYTE) + 1);
        try (FileReplacement replacement = new FileReplacement()) {
            try (FileChannel channel = replacement.create(file.toAbsolutePath())) {
                layout.writeTo(channel, monitor);
                channel.force(true);
            }
            replacement.commit();
            monitor.done();
            return replacement.targets();
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    /** Writes to {@code out}, which is called {@code name} in errors. */
    public void write(OutputStream out, String name) throws HoneException {
        FlatFile layout = layout(name);
        try (WritableByteChannel channel = Channels.newChannel(out)) {
            layout.writeTo(channel, monitor);
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private FlatFile layout(String name) throws HoneException {
        FlatFile file = new GraphWriter(NetworkSnapshot.of(network), name, monitor).write();
        if (file.size() > Integer.MAX_VALUE) {
            throw HoneException.unsupported("failed to write '" + name + "': the file would have " + file.size()
                    + " bytes, but a TensorFlow Lite file has at most 2 GB");
        }
        return file;
    }

    private static HoneException failure(String name, IOException cause) {
        return HoneException.execution("failed to write '" + name + "': " + FileReplacement.reason(cause), cause);
    }
}
