package org.hone.inference.internal.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Strings as they lie in a segment: each its size as a little-endian int and then its bytes. */
public final class Strings {

    private Strings() {
    }

    /** The bytes that {@code strings} take. */
    public static long size(List<byte[]> strings) {
        return strings.stream().mapToLong(string -> 4L + string.length).sum();
    }

    public static void write(List<byte[]> strings, ByteBuffer target) {
        ByteBuffer out = target.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        for (byte[] string : strings) {
            out.putInt(string.length).put(string);
        }
    }

    /** @throws ProtocolException when the strings do not fill {@code source} exactly */
    public static List<byte[]> read(ByteBuffer source) throws ProtocolException {
        ByteBuffer in = source.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        List<byte[]> strings = new ArrayList<>();
        while (in.hasRemaining()) {
            int size = in.remaining() < 4 ? -1 : in.getInt();
            if (size < 0 || size > in.remaining()) {
                throw new ProtocolException("a string of " + size + " bytes in " + in.remaining());
            }
            byte[] string = new byte[size];
            in.get(string);
            strings.add(string);
        }
        return strings;
    }
}
