package org.hone.formats.tflite.internal.flatbuffer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.hone.core.HoneException;
import org.hone.model.tensor.TensorData;

/**
 * Little-endian access to the bytes of a flatbuffer file. Every read is checked against the end of the file.
 *
 * <p>
 * Text is read against a budget of as many bytes as the file has: a file whose tables share one long string cannot make it
 * many times as large in memory.
 */
public final class FlatBytes {

    private static final int WINDOW_BITS = 30;
    private static final int WINDOW = 1 << WINDOW_BITS;

    private final String file;
    private final TensorData content;
    private final long size;
    private final ByteBuffer[] windows;
    private long textLeft;

    /**
     * @param file what messages call the file
     * @param content all of its bytes
     */
    public FlatBytes(String file, TensorData content) {
        this.file = file;
        this.content = content;
        this.size = content.byteSize();
        this.windows = new ByteBuffer[(int) (size + WINDOW - 1 >> WINDOW_BITS)];
        this.textLeft = size;
    }

    public String file() {
        return file;
    }

    public long size() {
        return size;
    }

    /** The bytes from {@code offset}, which must lie in the file. */
    public TensorData content() {
        return content;
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
        int inWindow = (int) (at & WINDOW - 1);
        boolean whole = inWindow <= WINDOW - length;
        ByteBuffer source = whole ? window((int) (at >> WINDOW_BITS)) : content.slice(at, length);
        int start = whole ? inWindow : 0;
        return switch (length) {
        case 1 -> source.get(start);
        case 2 -> source.getShort(start);
        default -> source.getInt(start);
        };
    }

    private ByteBuffer window(int number) {
        if (windows[number] == null) {
            long start = (long) number << WINDOW_BITS;
            windows[number] = content.slice(start, (int) Math.min(WINDOW, size - start));
        }
        return windows[number];
    }

    /** The text of {@code length} bytes at {@code at}, in UTF-8; malformed bytes become the replacement character. */
    String text(long at, long length, Place place) throws HoneException {
        require(at, length, place);
        textLeft -= length;
        if (textLeft < 0) {
            throw broken(place, "the texts of a file hold at most as many bytes as the file, which has " + size);
        }
        byte[] bytes = new byte[Math.toIntExact(length)];
        content.slice(at, bytes.length).get(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw broken(place, "a text holds no NUL");
        }
        return text;
    }

    /** Fails unless {@code length} bytes from {@code at} lie in the file. */
    void require(long at, long length, Place place) throws HoneException {
        if (at < 0 || length < 0 || at > size || length > size - at) {
            throw broken(place, length + " bytes at offset " + at + " lie within the file, which has " + size);
        }
    }

    /** The error that the file breaks {@code rule} at {@code place}. */
    public HoneException broken(Place place, String rule) {
        return HoneException.badInput("failed to read TFLite file '" + file + "': the rule is that " + rule + ", at " + place);
    }
}
