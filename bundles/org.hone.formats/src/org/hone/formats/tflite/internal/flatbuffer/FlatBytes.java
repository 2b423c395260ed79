package org.hone.formats.tflite.internal.flatbuffer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.hone.core.HoneException;
import org.hone.formats.file.ByteSource;
import org.hone.formats.file.ByteSource.Window;
import org.hone.model.tensor.TensorData;

/**
 * Little-endian access to the bytes of a flatbuffer file. Every read is checked against the end of the file.
 *
 * <p>
 * What is copied out of the file (texts, lists of numbers) is counted against a budget of about as many bytes as the file
 * has: a file whose tables share one long string cannot make it many times as large in memory or time.
 */
public final class FlatBytes {

    private static final long SPARE_BUDGET = 1 << 20;

    private final ByteSource source;
    private final long size;
    private Window window;
    private long budget;

    public FlatBytes(ByteSource source) {
        this.source = source;
        this.size = source.size();
        this.window = source.window(0);
        this.budget = size + SPARE_BUDGET;
    }

    /** What messages call the file. */
    public String file() {
        return source.name();
    }

    /** The size of the file in bytes. */
    public long size() {
        return size;
    }

    /** A range of the file as the data of a constant; nothing is copied. */
    public TensorData data(long offset, long length, Place place) throws HoneException {
        require(offset, length, place);
        return source.data(offset, length);
    }

    int uint8(long at, Place place) throws HoneException {
        return word(at, 1, place) & 0xff;
    }

    int uint16(long at, Place place) throws HoneException {
        return word(at, 2, place) & 0xffff;
    }

    int int32(long at, Place place) throws HoneException {
        return word(at, 4, place);
    }

    long int64(long at, Place place) throws HoneException {
        require(at, 8, place);
        return int32(at, place) & 0xffffffffL | (long) int32(at + 4, place) << 32;
    }

    private int word(long at, int length, Place place) throws HoneException {
        require(at, length, place);
        if (at < window.start() || at >= window.end()) {
            window = source.window(at);
        }
        boolean whole = at + length <= window.end();
        ByteBuffer bytes = whole ? window.bytes() : source.data(at, length).slice();
        int start = whole ? (int) (at - window.start()) : 0;
        return switch (length) {
        case 1 -> bytes.get(start);
        case 2 -> bytes.getShort(start);
        default -> bytes.getInt(start);
        };
    }

    /** The text of {@code length} bytes at {@code at}, in UTF-8; malformed bytes become the replacement character. */
    String text(long at, long length, Place place) throws HoneException {
        require(at, length, place);
        charge(length, place);
        byte[] bytes = new byte[Math.toIntExact(length)];
        source.data(at, length).slice().get(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw broken(place, "a text holds no NUL");
        }
        return text;
    }

    /** Counts {@code length} bytes that are about to be copied out of the file; fails when the file shares too much. */
    public void charge(long length, Place place) throws HoneException {
        budget -= length;
        if (budget < 0) {
            throw broken(place, "texts and lists that are used more than once together hold no more bytes than the file, which"
                    + " has " + size);
        }
    }

    /** Fails unless {@code length} bytes from {@code at} lie in the file. */
    public void require(long at, long length, Place place) throws HoneException {
        if (at < 0 || length < 0 || at > size || length > size - at) {
            throw broken(place, length + " bytes at offset " + at + " lie within the file, which has " + size);
        }
    }

    /** The error that the file breaks {@code rule} at {@code place}. */
    public HoneException broken(Place place, String rule) {
        return HoneException.badInput("failed to read TFLite file '" + file() + "': the rule is that " + rule + ", at " + place);
    }
}
