package org.hone.inference.internal.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Maps the segments that a {@link SegmentWriter} in the other process filled. */
public final class SegmentReader {

    private final FileChannel.MapMode mode;
    private final Map<String, MappedByteBuffer> segments = new HashMap<>();

    /** @param writable true where the memory is handed to native code, which takes no read-only buffers */
    public SegmentReader(boolean writable) {
        this.mode = writable ? FileChannel.MapMode.READ_WRITE : FileChannel.MapMode.READ_ONLY;
    }

    /**
     * The bytes of a range.
     *
     * @throws IOException when the range is outside the segments
     */
    public ByteBuffer at(List<String> files, TensorPlace.Range range) throws IOException {
        if (range.segment() < 0 || range.segment() >= files.size()) {
            throw new ProtocolException("a tensor lies in segment " + range.segment() + " of " + files.size());
        }
        String file = files.get(range.segment());
        MappedByteBuffer segment = segments.get(file);
        if (segment == null) {
            segment = map(Path.of(file));
            segments.put(file, segment);
        }
        if (range.offset() < 0 || range.size() < 0 || (long) range.offset() + range.size() > segment.capacity()) {
            throw new ProtocolException("a tensor lies at " + range + " of a segment of " + segment.capacity() + " bytes");
        }
        return segment.slice(range.offset(), range.size());
    }

    private MappedByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = mode == FileChannel.MapMode.READ_ONLY ? FileChannel.open(file, StandardOpenOption.READ)
                : FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(mode, 0, channel.size());
        }
    }
}
