package org.hone.formats.onnx.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.ByteSource.Window;
import org.hone.formats.file.HeapBudget;
import org.hone.model.type.Bytes;

/**
 * Reads Protocol Buffers' wire format over a mapped file. Positions are those of the file, so that weights can be taken as
 * ranges of it. It never trusts a length: every one is checked against the message it stands in, and nothing is allocated
 * for it before.
 *
 * <p>
 * protobuf-java's own reader copies a whole mapped file to the heap on newer Java machines; hence this one.
 */
final class WireReader {

    private static final int MAXIMUM_GROUP_DEPTH = 100;
    private static final int LONGEST_RULE = 1000;

    private final ByteSource source;
    private final HeapBudget budget;
    private final Trail trail;
    private Window window;
    private long position;
    private long limit;
    private long fieldStart;
    private int tag;

    WireReader(ByteSource source, HeapBudget budget, Trail trail) {
        this.source = source;
        this.budget = budget;
        this.trail = trail;
        this.window = source.window(0);
        this.limit = source.size();
    }

    /** A reader of the same place that goes its own way. */
    WireReader fork() {
        WireReader fork = new WireReader(source, budget, trail);
        fork.position = position;
        fork.limit = limit;
        return fork;
    }

    /** Reads the next field's tag; false at the end of the message. */
    boolean next() throws HoneException {
        if (position >= limit) {
            return false;
        }
        fieldStart = position;
        long value = varint();
        if (value < 8 || value > 0xffffffffL) {
            throw bad("a field has the number " + (value >>> 3) + "; field numbers are 1 to 536870911");
        }
        tag = (int) value;
        return true;
    }

    /** The tag of the field at hand. */
    int tag() {
        return tag;
    }

    /** Where the field at hand begins, its tag included. */
    long fieldStart() {
        return fieldStart;
    }

    long position() {
        return position;
    }

    /** The end of the message at hand. */
    long limit() {
        return limit;
    }

    ByteSource source() {
        return source;
    }

    /**
     * Enters the message, string or packed list at hand: until {@link #leave} the reader ends where that ends.
     *
     * @return what {@link #leave} needs
     */
    long enter() throws HoneException {
        long length = length();
        long outer = limit;
        limit = position + length;
        return outer;
    }

    /** Goes on after the message that {@link #enter} entered, wherever in it the reader is. */
    void leave(long outer) {
        position = limit;
        limit = outer;
    }

    /** Goes to {@code start} and ends at {@code end}: for reading a message again. */
    void seek(long start, long end) {
        position = start;
        limit = end;
    }

    long varint() throws HoneException {
        long result = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = one();
            result |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return result;
            }
        }
        throw bad("a number has more than ten bytes");
    }

    int fixed32() throws HoneException {
        return (one() & 0xff) | (one() & 0xff) << 8 | (one() & 0xff) << 16 | one() << 24;
    }

    long fixed64() throws HoneException {
        return fixed32() & 0xffffffffL | (long) fixed32() << 32;
    }

    float float32() throws HoneException {
        return Float.intBitsToFloat(fixed32());
    }

    private byte one() throws HoneException {
        if (position >= limit) {
            throw bad(limit == source.size() ? "the file ends within a field" : "a field goes beyond the end of its message");
        }
        if (position < window.start() || position >= window.end()) {
            window = source.window(position);
        }
        return window.bytes().get((int) (position++ - window.start()));
    }

    private long length() throws HoneException {
        long length = varint();
        if (length < 0 || length > limit - position) {
            throw bad("a length of " + Long.toUnsignedString(length) + " bytes goes beyond the end of "
                    + (limit == source.size() ? "the file" : "its message") + ", " + (limit - position) + " bytes ahead");
        }
        return length;
    }

    /** A text: valid UTF-8 without NUL characters. */
    String text() throws HoneException {
        int length = lengthOnHeap();
        budget.chargeText(length);
        long start = position;
        byte[] bytes = take(length);
        boolean ascii = true;
        for (byte b : bytes) {
            ascii &= b > 0;
        }
        return ascii ? new String(bytes, StandardCharsets.ISO_8859_1) : decode(bytes, start);
    }

    private String decode(byte[] bytes, long start) throws HoneException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) {
                throw bad(start, "a text has a NUL character, which names and texts must not have");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw bad(start, "a text is not valid UTF-8");
        }
    }

    Bytes bytes() throws HoneException {
        int length = lengthOnHeap();
        budget.charge(40L + length);
        return Bytes.of(take(length));
    }

    /** The bytes between two positions. */
    byte[] between(long start, long end) throws HoneException {
        long back = position;
        position = start;
        byte[] bytes = take((int) (end - start));
        position = back;
        return bytes;
    }

    private int lengthOnHeap() throws HoneException {
        long length = length();
        if (length > Integer.MAX_VALUE - 64) {
            throw bad("a text has " + length + " bytes; at most 2 GB are read");
        }
        return (int) length;
    }

    private byte[] take(int length) {
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            if (position < window.start() || position >= window.end()) {
                window = source.window(position);
            }
            int count = (int) Math.min(length - done, window.end() - position);
            window.bytes().get((int) (position - window.start()), bytes, done, count);
            done += count;
            position += count;
        }
        return bytes;
    }

    /** Passes over the value of the field at hand. */
    void skip() throws HoneException {
        skip(tag, 0);
    }

    private void skip(int skipped, int depth) throws HoneException {
        switch (skipped & 7) {
        case Wire.VARINT -> varint();
        case Wire.FIXED64 -> fixed64();
        case Wire.LEN -> {
            long length = length();
            position += length;
        }
        case Wire.GROUP_START -> skipGroup(skipped, depth);
        case Wire.FIXED32 -> fixed32();
        default -> throw bad("field " + (skipped >>> 3) + " has the wire type " + (skipped & 7) + ", which is not one that can"
                + " stand here");
        }
    }

    private void skipGroup(int start, int depth) throws HoneException {
        if (depth == MAXIMUM_GROUP_DEPTH) {
            throw bad("groups are nested more than " + MAXIMUM_GROUP_DEPTH + " deep");
        }
        int end = start & ~7 | Wire.GROUP_END;
        for (int inner = (int) varint(); inner != end; inner = (int) varint()) {
            skip(inner, depth + 1);
        }
    }

    /** An error at the field at hand. */
    HoneException bad(String rule) {
        return bad(Math.min(position, limit), rule);
    }

    HoneException bad(long at, String rule) {
        return HoneException.badInput(message(at, rule));
    }

    HoneException unsupported(String rule) {
        return HoneException.unsupported(message(position, rule));
    }

    private String message(long at, String rule) {
        String path = trail.toString();
        return "failed to read '" + source.name() + "' at byte " + at + (path.isEmpty() ? "" : ", " + path) + ": " + shortened(rule);
    }

    /** A rule that quotes a very long name from the file, without its middle. */
    private static String shortened(String rule) {
        return rule.length() <= LONGEST_RULE ? rule
                : rule.substring(0, LONGEST_RULE / 2) + "…" + rule.substring(rule.length() - LONGEST_RULE / 2);
    }

    /** The {@code count} bytes from {@code offset}, little-endian, for quick loops; may be shorter at a window's end. */
    ByteBuffer buffer(long offset, long count) {
        Window part = source.window(offset);
        int from = (int) (offset - part.start());
        int size = (int) Math.min(count, part.end() - offset);
        return part.bytes().slice(from, size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
