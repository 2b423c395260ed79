package org.hone.formats.onnx.internal;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.formats.file.FileBackedData;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;

/** Finds the numbers of one tensor that stand one by one in a field of its message, and counts them without keeping any. */
final class TensorNumbers {

    private static final int SMALL = 4096;

    private NumberField field;
    private long count;
    private int chunks;
    private long chunkStart;
    private long chunkLength;

    /** The field that has the numbers, or null when none was read. */
    NumberField field() {
        return field;
    }

    /** How many numbers there are. */
    long count() {
        return count;
    }

    /** Counts the numbers of the field at hand. */
    void read(WireReader in, NumberField found) throws HoneException {
        if (field != null && field != found) {
            throw in.bad("the tensor has numbers in both " + label(field) + " and " + label(found) + "; one field may have them");
        }
        field = found;
        if (in.tag() == found.singleTag()) {
            in.skip();
            count++;
            chunks = 2;
            return;
        }
        long outer = in.enter();
        chunkStart = in.position();
        chunkLength = in.limit() - in.position();
        chunks += chunkLength == 0 ? 0 : 1;
        count += found.isFixed() ? fixed(in, found) : varints(in);
        in.leave(outer);
    }

    private long fixed(WireReader in, NumberField found) throws HoneException {
        int size = found.bytesPerNumber(null);
        if (chunkLength % size != 0) {
            throw in.bad(label(found) + " has " + chunkLength + " bytes, which is no multiple of " + size);
        }
        return chunkLength / size;
    }

    /** A varint ends at each byte below 128. */
    private long varints(WireReader in) throws HoneException {
        long ends = 0;
        boolean open = false;
        int length = 0;
        for (long at = chunkStart; at < chunkStart + chunkLength;) {
            ByteBuffer part = in.buffer(at, chunkStart + chunkLength - at);
            for (int i = 0; i < part.limit(); i++) {
                open = part.get(i) < 0;
                length = open ? length + 1 : 0;
                if (length == 10) {
                    throw in.bad(at + i, "a number has more than ten bytes");
                }
                ends += open ? 0 : 1;
            }
            at += part.limit();
        }
        if (open) {
            throw in.bad(chunkStart + chunkLength, "the last number of " + label(field) + " is cut off");
        }
        return ends;
    }

    /** The numbers as the data of a tensor of {@code type}, which takes {@code byteSize} bytes. */
    TensorData data(WireReader in, ElementType type, long byteSize, long[] messages, ReadSession session) throws HoneException {
        if (field.isFixed() && chunks == 1) {
            return in.source().data(chunkStart, chunkLength);
        }
        if (byteSize > Integer.MAX_VALUE) {
            throw in.unsupported("the tensor has " + byteSize + " bytes in " + label(field)
                    + "; more than 2 GB are read from raw_data or external data only");
        }
        session.budget().charge(112 + 8L * messages.length);
        FileBackedData lazy = new NumberData(in.source(), field, field.bytesPerNumber(type), (int) byteSize,
                Arrays.copyOf(messages, messages.length));
        if (byteSize > SMALL) {
            return lazy;
        }
        session.budget().charge(128 + byteSize);
        return new BufferData(ByteBuffer.allocate((int) byteSize).put(lazy.slice()).flip());
    }

    private static String label(NumberField field) {
        return field.name().toLowerCase(java.util.Locale.ROOT);
    }
}
