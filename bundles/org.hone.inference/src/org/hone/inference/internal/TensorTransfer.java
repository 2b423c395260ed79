package org.hone.inference.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

import org.hone.inference.internal.worker.Port;
import org.hone.inference.internal.worker.ProtocolException;
import org.hone.inference.internal.worker.SegmentReader;
import org.hone.inference.internal.worker.SegmentWriter;
import org.hone.inference.internal.worker.Strings;
import org.hone.inference.internal.worker.TensorPlace;
import org.hone.inference.internal.worker.TensorPlaces;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Puts tensors into segments for a worker and takes its tensors out of its segments. */
final class TensorTransfer {

    private static final int WINDOW = 1 << 24;

    private TensorTransfer() {
    }

    /**
     * Puts the tensors for {@code ports} where the worker finds them.
     *
     * @param runs the inputs of one run after the other
     * @throws IOException there is no room
     */
    static TensorPlaces give(List<Port> ports, List<Map<String, Tensor>> runs, SegmentWriter segments) throws IOException {
        segments.reset();
        List<TensorPlace> places = new ArrayList<>();
        for (Map<String, Tensor> inputs : runs) {
            for (Port port : ports) {
                Tensor tensor = inputs.get(port.name());
                TensorPlace.Range range = tensor.strings() == null ? putBytes(tensor, segments) : putStrings(tensor, segments);
                places.add(new TensorPlace(port.name(), tensor.elementType().code(), tensor.sizes().toArray(), range, 0));
            }
        }
        return new TensorPlaces(segments.files(), places);
    }

    private static TensorPlace.Range putBytes(Tensor tensor, SegmentWriter segments) throws IOException {
        TensorPlace.Range range = segments.reserve(tensor.byteSize());
        ByteBuffer target = segments.at(range);
        while (target.hasRemaining()) {
            target.put(tensor.data().slice(target.position(), Math.min(WINDOW, target.remaining())));
        }
        return range;
    }

    private static TensorPlace.Range putStrings(Tensor tensor, SegmentWriter segments) throws IOException {
        List<byte[]> strings = tensor.strings().stream().map(Bytes::toArray).toList();
        TensorPlace.Range range = segments.reserve(Strings.size(strings));
        Strings.write(strings, segments.at(range));
        return range;
    }

    /**
     * A tensor of the worker's, copied: its segments are used again by the next run.
     *
     * @throws ProtocolException the bytes are not those that the worker put there
     */
    static Tensor take(TensorPlaces places, TensorPlace place, SegmentReader segments) throws IOException {
        ByteBuffer copy = ByteBuffer.allocate(place.range().size());
        copy.put(segments.at(places.segments(), place.range())).flip();
        CRC32C checksum = new CRC32C();
        checksum.update(copy.duplicate());
        ElementType type = ElementType.ofCode(place.type());
        if ((int) checksum.getValue() != place.checksum() || type == null) {
            throw new ProtocolException("the checksum of value '" + place.name() + "' is wrong");
        }
        Longs sizes = Longs.of(place.sizes());
        try {
            return type == ElementType.STRING
                    ? Tensor.ofStrings(sizes, Strings.read(copy).stream().map(Bytes::of).toList())
                    : Tensor.of(type, sizes, new BufferData(copy));
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("value '" + place.name() + "' is of " + type + sizes + " and " + copy.limit() + " bytes");
        }
    }
}
