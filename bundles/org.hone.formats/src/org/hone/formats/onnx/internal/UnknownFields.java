package org.hone.formats.onnx.internal;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;

import org.hone.core.HoneException;
import org.hone.model.type.Bytes;

/** The fields of one message that are kept as they are, in the order of the file. */
final class UnknownFields {

    private final ReadSession session;
    private long[] bounds;
    private int count;
    private boolean unordered;

    UnknownFields(ReadSession session) {
        this.session = session;
    }

    /** Keeps the field at hand, whose value has not been read. */
    void keep(WireReader in) throws HoneException {
        in.skip();
        keep(in.fieldStart(), in.position());
    }

    /** Keeps a field by its place in the file. */
    void keep(long start, long end) throws HoneException {
        if (count > 0 && bounds[count - 1] == start) {
            bounds[count - 1] = end;
            return;
        }
        if (bounds == null) {
            bounds = new long[4];
        } else if (count == bounds.length) {
            session.budget().charge(16L * count);
            bounds = Arrays.copyOf(bounds, count * 2);
        }
        unordered |= count > 0 && start < bounds[count - 1];
        bounds[count++] = start;
        bounds[count++] = end;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** All kept fields, or null when there are none. */
    Bytes get(WireReader in) throws HoneException {
        if (count == 0) {
            return null;
        }
        if (unordered) {
            sort();
        }
        long size = 0;
        for (int i = 0; i < count; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        if (size > Integer.MAX_VALUE - 64) {
            throw in.unsupported("it has " + size + " bytes of fields that Hone does not know; at most 2 GB are kept");
        }
        session.budget().charge(2 * size + 40);
        byte[] bytes = new byte[(int) size];
        int done = 0;
        for (int i = 0; i < count; i += 2) {
            byte[] part = in.between(bounds[i], bounds[i + 1]);
            System.arraycopy(part, 0, bytes, done, part.length);
            done += part.length;
        }
        session.budget().release(size);
        return Bytes.of(bytes);
    }

    /** Puts the fields into the order of the file: some are found out to be unknown only at the end. */
    private void sort() throws HoneException {
        session.budget().charge(40L * count);
        long[][] fields = new long[count / 2][];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = new long[] { bounds[2 * i], bounds[2 * i + 1] };
        }
        Arrays.sort(fields, Comparator.comparingLong(field -> field[0]));
        for (int i = 0; i < fields.length; i++) {
            bounds[2 * i] = fields[i][0];
            bounds[2 * i + 1] = fields[i][1];
        }
    }

    /**
     * Fields of a message in field {@code tag}, said as fields of the message around it: protobuf merges two occurrences of a
     * field that is not repeated, so that writing this after the known fields restores the unknown ones within.
     */
    static Bytes wrap(int tag, Bytes inner) {
        if (inner == null) {
            return null;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(inner.size() + 8);
        varint(out, tag);
        varint(out, inner.size());
        out.writeBytes(inner.toArray());
        return Bytes.of(out.toByteArray());
    }

    /** The first fields, then the second; either may be null. */
    static Bytes join(Bytes first, Bytes second) {
        return first == null ? second : second == null ? first : first.concat(second);
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        for (; (rest & ~0x7fL) != 0; rest >>>= 7) {
            out.write((int) (rest & 0x7f | 0x80));
        }
        out.write((int) rest);
    }
}
