package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Mapped files that tensors are put into for the other process to read. Segments are made as they are needed, each twice
 * as large as the one before, and used again for each message; so there are few, and their sum is at most a small
 * multiple of the largest message.
 */
public final class SegmentWriter {

    /** The most bytes of one tensor: what a buffer can address, less room to align. */
    public static final int MAXIMUM_TENSOR = Integer.MAX_VALUE - (1 << 20);

    private static final int SMALLEST = 1 << 16;
    private static final int LARGEST_STEP = 1 << 28;
    private static final int ALIGNMENT = 64;
    private static final int BLOCK = 1 << 20;

    private record Segment(Path file, MappedByteBuffer buffer) {
    }

    private final List<Path> folders;
    private final String prefix;
    private final List<Segment> segments = new ArrayList<>();
    private int current;
    private int used;

    /**
     * @param folders where segments are made: the first that has room
     * @param prefix how the files' names begin
     */
    public SegmentWriter(List<Path> folders, String prefix) {
        this.folders = List.copyOf(folders);
        this.prefix = prefix;
    }

    /** Starts the next message: what lies in the segments is given up. */
    public void reset() {
        current = 0;
        used = 0;
    }

    /**
     * Room for {@code size} bytes.
     *
     * @throws IOException when no folder has room
     */
    public TensorPlace.Range reserve(long size) throws IOException {
        if (size > MAXIMUM_TENSOR) {
            throw new IOException("a tensor of " + size + " bytes is larger than " + MAXIMUM_TENSOR);
        }
        while (current < segments.size()) {
            if (segments.get(current).buffer.capacity() - used >= size) {
                return take((int) size);
            }
            current++;
            used = 0;
        }
        segments.add(create((int) size));
        return take((int) size);
    }

    private TensorPlace.Range take(int size) {
        TensorPlace.Range range = new TensorPlace.Range(current, used, size);
        long end = ((long) used + size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        used = (int) Math.min(end, segments.get(current).buffer.capacity());
        return range;
    }

    /** A buffer over a range of this message. */
    public ByteBuffer at(TensorPlace.Range range) {
        return segments.get(range.segment()).buffer.slice(range.offset(), range.size());
    }

    /** The files of the segments, by number. */
    public List<String> files() {
        return segments.stream().map(segment -> segment.file.toString()).toList();
    }

    private Segment create(int size) throws IOException {
        int last = segments.isEmpty() ? SMALLEST / 2 : segments.get(segments.size() - 1).buffer.capacity();
        int capacity = (int) Math.max(size, Math.min(2L * last, Math.max(LARGEST_STEP, size)));
        IOException failure = null;
        for (Path folder : folders) {
            try {
                return create(folder.resolve(prefix + segments.size()), Math.max(capacity, SMALLEST));
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        throw new IOException("no room for " + size + " bytes in " + folders + ": " + failure.getMessage(), failure);
    }

    private static Segment create(Path file, int capacity) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            fill(channel, capacity);
            return new Segment(file, channel.map(FileChannel.MapMode.READ_WRITE, 0, capacity));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Writes zeros, so that a full disk is an error here and not a bus error when the mapping is used. */
    private static void fill(FileChannel channel, int capacity) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(Math.min(BLOCK, capacity));
        for (long written = 0; written < capacity; written += channel.write(zeros)) {
            zeros.clear().limit((int) Math.min(zeros.capacity(), capacity - written));
        }
    }
}
