package org.hone.formats.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;

import org.hone.core.format.StaleFileException;
import org.hone.model.tensor.TensorData;

/**
 * A file mapped read-only in windows of at most 1 GB. Nothing of it lies on the heap, and mapping reads none of it.
 *
 * <p>
 * The file must not change while it is mapped. Whether it did is asked for when its bytes are: size, time of change and
 * identity are compared with those at the time of mapping, at every large read and at small ones at least every
 * {@value #CHECK_INTERVAL} ns, and a difference is a {@link StaleFileException}. Safe to use from any thread.
 *
 * <p>
 * The operating system takes the mapping back when no tensor of the file is reachable any more.
 */
public final class MappedFile implements ByteSource {

    /** The size of a window, in bytes. */
    public static final int WINDOW = 1 << 30;
    /** The largest file that is mapped: 1 TB, a thousand windows. */
    public static final long MAXIMUM_SIZE = 1L << 40;

    private static final int LARGE_READ = 4096;
    private static final long CHECK_INTERVAL = 50_000;

    private final Path path;
    private final FileStamp stamp;
    private final ByteBuffer[] windows;
    private volatile FileStamp replacement;
    private volatile long checked;

    private MappedFile(Path path, FileStamp stamp, ByteBuffer[] windows) {
        this.path = path;
        this.stamp = stamp;
        this.windows = windows;
        this.checked = System.nanoTime();
    }

    /** Maps {@code file}, a regular file; symbolic links are followed. */
    public static MappedFile open(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.READ));
    }

    /** Maps {@code file} unless it is a symbolic link by now: for a path whose links were already resolved and judged. */
    public static MappedFile openWithoutLinks(Path file) throws IOException {
        return open(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private static MappedFile open(Path file, Set<? extends OpenOption> options) throws IOException {
        Path absolute = file.toAbsolutePath();
        try (FileChannel channel = FileChannel.open(absolute, options)) {
            FileStamp stamp = FileStamp.of(absolute);
            long size = channel.size();
            if (size != stamp.size()) {
                throw new IOException("it is being written to");
            }
            if (size > MAXIMUM_SIZE) {
                throw new IOException("it has " + size + " bytes; at most " + MAXIMUM_SIZE + " can be mapped");
            }
            ByteBuffer[] windows = new ByteBuffer[(int) ((size + WINDOW - 1) / WINDOW)];
            for (int i = 0; i < windows.length; i++) {
                long start = (long) i * WINDOW;
                windows[i] = channel.map(MapMode.READ_ONLY, start, Math.min(WINDOW, size - start));
            }
            return new MappedFile(absolute, stamp, windows);
        }
    }

    /** The file's absolute path. */
    public Path path() {
        return path;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public long size() {
        return stamp.size();
    }

    /** True when the file at {@link #path()} was changed, replaced or deleted by others since it was mapped. */
    public boolean isStale() {
        FileStamp expected = replacement != null ? replacement : stamp;
        return !expected.matches(path);
    }

    /**
     * Says that the file at {@link #path()} was replaced by moving another one there, so that the mapped one lives on
     * unchanged, without a name: its bytes stay readable whatever happens to the new one, and {@link #isStale()} asks for
     * changes of that.
     *
     * @param newFile the stamp of the file that is there now
     */
    public void keepAfterReplacement(FileStamp newFile) {
        replacement = newFile;
    }

    /** @throws StaleFileException when the mapped bytes may have changed since they were mapped */
    public void check() {
        if (replacement == null && isStale()) {
            throw new StaleFileException(path);
        }
        checked = System.nanoTime();
    }

    @Override
    public Window window(long position) {
        int index = (int) (position / WINDOW);
        ByteBuffer window = windows.length == 0 ? ByteBuffer.allocate(0) : windows[Math.min(index, windows.length - 1)];
        return new Window((long) Math.min(index, Math.max(0, windows.length - 1)) * WINDOW,
                window.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    }

    @Override
    public TensorData data(long offset, long length) {
        Objects.checkFromIndexSize(offset, length, size());
        return new MappedData(this, offset, length);
    }

    /** A read-only, little-endian buffer of exactly the bytes from {@code offset}; copied only across a window's end. */
    ByteBuffer slice(long offset, int length) {
        if (length >= LARGE_READ || System.nanoTime() - checked > CHECK_INTERVAL) {
            check();
        }
        if (length == 0) {
            return ByteBuffer.allocate(0).asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        }
        int index = (int) (offset / WINDOW);
        int start = (int) (offset % WINDOW);
        if ((long) start + length <= WINDOW) {
            return windows[index].slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
        }
        return copy(offset, length);
    }

    private ByteBuffer copy(long offset, int length) {
        ByteBuffer copy = ByteBuffer.allocate(length);
        return guarded(() -> {
            while (copy.hasRemaining()) {
                long position = offset + copy.position();
                int start = (int) (position % WINDOW);
                int count = Math.min(copy.remaining(), WINDOW - start);
                copy.put(windows[(int) (position / WINDOW)].slice(start, count));
            }
            return copy.flip().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
        });
    }

    /**
     * Runs {@code action}, which reads buffers of this file. A file that was cut off meanwhile makes the Java machine throw
     * an {@link InternalError} at the read; here it becomes a {@link StaleFileException}.
     */
    public <T, E extends Exception> T guarded(Reading<T, E> action) throws E {
        try {
            return action.read();
        } catch (InternalError e) {
            StaleFileException stale = new StaleFileException(path);
            stale.addSuppressed(e);
            throw stale;
        }
    }

    /** Something that reads mapped bytes. */
    @FunctionalInterface
    public interface Reading<T, E extends Exception> {
        T read() throws E;
    }
}
