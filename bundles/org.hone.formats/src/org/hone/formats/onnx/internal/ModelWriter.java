package org.hone.formats.onnx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.FileBackedData;
import org.hone.formats.file.FileReplacement;
import org.hone.formats.file.FileStamp;
import org.hone.formats.file.MappedFile;
import org.hone.formats.onnx.internal.ExternalPlan.Placed;
import org.hone.formats.onnx.internal.WireWriter.Sizes;
import org.hone.formats.onnx.internal.WireWriter.WriteFailure;
import org.hone.model.network.Network;

/** Writes a network as an ONNX file, with a second file for external data where it is asked for or needed. */
public final class ModelWriter {

    /** Protocol Buffers' largest message. */
    private static final long LARGEST_MODEL = Integer.MAX_VALUE;
    /** What goes outside when a model would be too large: everything but the smallest. */
    private static final long THRESHOLD_WHEN_TOO_LARGE = 1024;
    private static final String DATA_SUFFIX = ".data";

    private final Network network;
    private final IProgressMonitor monitor;
    private final WriteSession session;

    public ModelWriter(Network network, IProgressMonitor monitor) throws HoneException {
        this.network = network;
        this.monitor = monitor;
        this.session = new WriteSession(network);
    }

    /**
     * Writes to {@code file}, and to {@code NAME.data} beside it: both are complete before either takes its place.
     *
     * @param threshold initializers of at least so many bytes go to the second file; negative: only when the first would not
     *        fit into 2 GB
     * @return the files that were written
     */
    public List<Path> write(Path file, long threshold) throws HoneException {
        Path target = file.toAbsolutePath();
        Path data = target.resolveSibling(target.getFileName() + DATA_SUFFIX);
        Sizes sizes = plan(target, data.getFileName().toString(), threshold);
        monitor.beginTask("Writing " + target.getFileName(), megabytes());
        try (FileReplacement replacement = new FileReplacement()) {
            if (!session.external().isEmpty()) {
                writeData(replacement.create(data));
            }
            try (FileChannel channel = replacement.create(target)) {
                ModelProto.write(network, WireWriter.writing(sizes, channel, monitor), session);
                channel.force(true);
            }
            List<MappedFile> mappings = replacement.targetsAmong(mappings());
            mappings().forEach(MappedFile::check);
            replacement.commit();
            monitor.done();
            for (MappedFile mapping : mappings) {
                mapping.keepAfterReplacement(FileStamp.of(mapping.path()));
            }
            return replacement.targets();
        } catch (WriteFailure e) {
            throw failure(file.toString(), (IOException) e.getCause());
        } catch (IOException e) {
            throw failure(file.toString(), e);
        }
    }

    /** Writes to {@code out}, weights included. */
    public void write(OutputStream out, String name) throws HoneException {
        Sizes sizes = measure(name);
        try (WritableByteChannel channel = Channels.newChannel(out)) {
            ModelProto.write(network, WireWriter.writing(sizes, channel, monitor), session);
        } catch (WriteFailure e) {
            throw failure(name, (IOException) e.getCause());
        } catch (IOException e) {
            throw failure(name, e);
        }
    }

    private static HoneException failure(String name, IOException cause) {
        return HoneException.execution("failed to write '" + name + "': " + FileReplacement.reason(cause), cause);
    }

    private Sizes plan(Path file, String location, long threshold) throws HoneException {
        if (threshold >= 0) {
            session.putOutside(location, threshold);
        } else {
            Sizes sizes = new Sizes();
            if (size(sizes) <= LARGEST_MODEL) {
                return sizes;
            }
            session.putOutside(location, THRESHOLD_WHEN_TOO_LARGE);
        }
        return measure(file.toString());
    }

    private Sizes measure(String name) throws HoneException {
        Sizes sizes = new Sizes();
        long size = size(sizes);
        if (size > LARGEST_MODEL) {
            throw HoneException.unsupported("failed to write '" + name + "': the model has " + size
                    + " bytes without external data; an ONNX file has at most " + LARGEST_MODEL);
        }
        return sizes;
    }

    private long size(Sizes sizes) throws HoneException {
        WireWriter measuring = WireWriter.measuring(sizes);
        ModelProto.write(network, measuring, session);
        return measuring.position();
    }

    private void writeData(FileChannel out) throws HoneException, IOException {
        try (FileChannel channel = out) {
            for (Placed placed : session.external().inOrder()) {
                pad(channel, placed.place().offset());
                WireWriter.copy(placed.tensor().data(), channel, monitor);
            }
            channel.force(true);
        }
    }

    private static void pad(FileChannel channel, long offset) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate((int) (offset - channel.position()));
        while (zeros.hasRemaining()) {
            channel.write(zeros);
        }
    }

    /** The size of all weights, the work that is reported. */
    private int megabytes() {
        long[] bytes = new long[1];
        TensorWalk.of(network, tensor -> bytes[0] += tensor.byteSize());
        return (int) Math.max(1, bytes[0] >> 20);
    }

    /** The mapped files that the network's weights lie in. */
    private List<MappedFile> mappings() {
        Set<MappedFile> found = new LinkedHashSet<>();
        TensorWalk.of(network, tensor -> {
            if (tensor.data() instanceof FileBackedData data) {
                ByteSource source = data.source();
                if (source instanceof MappedFile mapped) {
                    found.add(mapped);
                }
            }
        });
        return List.copyOf(found);
    }
}
