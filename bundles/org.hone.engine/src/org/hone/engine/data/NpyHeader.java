package org.hone.engine.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hone.core.HoneException;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/**
 * The header of a {@code .npy} file, versions 1 to 3 of the format (NumPy Enhancement Proposal 1 and
 * {@code numpy.lib.format}). The dictionary in it is parsed, never evaluated.
 *
 * @param type the type of the elements
 * @param fortranOrder true when the first axis runs fastest
 * @param sizes the sizes, outermost first
 */
record NpyHeader(NpyType type, boolean fortranOrder, Longs sizes) {

    static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST = 1 << 16;
    private static final int ALIGNMENT = 64;

    /** Reads up to the first element. */
    static NpyHeader read(InputStream in, String where) throws HoneException, IOException {
        byte[] start = in.readNBytes(8);
        if (start.length < 8 || !Arrays.equals(start, 0, 6, MAGIC, 0, 6)) {
            throw HoneException.badInput("failed to read " + where + ": a NumPy file begins with \\x93NUMPY, this one does not");
        }
        int version = start[6];
        if (version < 1 || version > 3 || start[7] != 0) {
            throw HoneException.unsupported("failed to read " + where + ": Hone knows the versions 1.0, 2.0 and 3.0 of NumPy's"
                    + " format, this is " + start[6] + "." + start[7]);
        }
        byte[] length = in.readNBytes(version == 1 ? 2 : 4);
        long size = 0;
        for (int i = length.length - 1; i >= 0; i--) {
            size = size << 8 | length[i] & 0xff;
        }
        if (length.length < (version == 1 ? 2 : 4) || size > LONGEST) {
            throw HoneException.badInput("failed to read " + where + ": its header of " + size + " bytes is longer than "
                    + LONGEST + " or cut off");
        }
        byte[] text = in.readNBytes((int) size);
        if (text.length < size) {
            throw new EOFException("the header ends after " + text.length + " of " + size + " bytes");
        }
        return new NpyDictionary(new String(text, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1), where)
                .header();
    }

    /** The number of elements; fails when their bytes exceed {@code limit}. */
    long elementCount(long limit, String where) throws HoneException {
        long count = Shape.of(sizes.toArray()).elementCount();
        if (count > limit / Math.max(1, type.itemSize())) {
            throw HoneException.badInput("failed to read " + where + ": an array " + sizes + " of " + type + " has more than the "
                    + limit + " bytes that there can be");
        }
        return count;
    }

    /** The bytes of a file of version 1.0 up to the first element, aligned as NumPy does it. */
    static byte[] bytes(String descr, Longs sizes) {
        StringBuilder shape = new StringBuilder();
        sizes.stream().forEach(size -> shape.append(size).append(", "));
        String inner = sizes.size() == 1 ? sizes.get(0) + "," : shape.isEmpty() ? "" : shape.substring(0, shape.length() - 2);
        String dictionary = "{'descr': '" + descr + "', 'fortran_order': False, 'shape': (" + inner + "), }";
        int prefix = MAGIC.length + 4;
        int total = (prefix + dictionary.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        byte[] bytes = new byte[total];
        Arrays.fill(bytes, (byte) ' ');
        System.arraycopy(MAGIC, 0, bytes, 0, MAGIC.length);
        bytes[6] = 1;
        bytes[7] = 0;
        bytes[8] = (byte) (total - prefix);
        bytes[9] = (byte) (total - prefix >> 8);
        byte[] text = dictionary.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(text, 0, bytes, prefix, text.length);
        bytes[total - 1] = '\n';
        return bytes;
    }
}
