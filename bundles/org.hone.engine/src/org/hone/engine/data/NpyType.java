package org.hone.engine.data;

import java.util.Locale;

import org.hone.core.HoneException;
import org.hone.model.type.ElementType;

/**
 * The element type of a NumPy array as its header describes it: byte order, kind and size.
 *
 * @param elementType what the elements become in a tensor
 * @param itemSize bytes of one element in the file
 * @param swapSize the size of the parts whose bytes are in big-endian order; 1 when nothing is to be swapped
 * @param text the kind of text, {@code U} (UTF-32) or {@code S} (bytes); 0 for numbers
 */
record NpyType(ElementType elementType, int itemSize, int swapSize, char text) {

    private static final int LONGEST_TEXT = 1 << 24;

    /** @param descr NumPy's description, such as {@code <f4}; @param where the file, for messages */
    static NpyType parse(String descr, String where) throws HoneException {
        String rule = "failed to read " + where + " with elements '" + descr + "': ";
        if (descr.length() >= 2 && descr.charAt(1) == 'O') {
            throw HoneException.unsupported(rule + "arrays of objects hold Python code and are never read");
        }
        if (descr.length() < 3 || "<>|=".indexOf(descr.charAt(0)) < 0) {
            throw HoneException.badInput(rule + "an element type is a byte order, a kind and a size, such as '<f4'");
        }
        char kind = descr.charAt(1);
        int size = size(descr.substring(2), rule);
        boolean big = descr.charAt(0) == '>';
        if (kind == 'U' || kind == 'S') {
            int bytes = kind == 'U' ? Math.multiplyExact(size, 4) : size;
            return new NpyType(ElementType.STRING, bytes, big && kind == 'U' ? 4 : 1, kind);
        }
        ElementType type = number(kind, size);
        if (type == null) {
            throw HoneException.unsupported(rule + "Hone reads booleans, integers, floats, complex numbers and texts");
        }
        int part = kind == 'c' ? size / 2 : size;
        return new NpyType(type, size, big ? part : 1, (char) 0);
    }

    private static int size(String digits, String rule) throws HoneException {
        if (!digits.matches("[0-9]{1,8}") || Integer.parseInt(digits) > LONGEST_TEXT) {
            throw HoneException.badInput(rule + "the size of an element is a number of bytes or letters up to " + LONGEST_TEXT);
        }
        return Integer.parseInt(digits);
    }

    private static ElementType number(char kind, int size) {
        return switch (kind + "" + size) {
        case "b1" -> ElementType.BOOL;
        case "i1" -> ElementType.INT8;
        case "i2" -> ElementType.INT16;
        case "i4" -> ElementType.INT32;
        case "i8" -> ElementType.INT64;
        case "u1" -> ElementType.UINT8;
        case "u2" -> ElementType.UINT16;
        case "u4" -> ElementType.UINT32;
        case "u8" -> ElementType.UINT64;
        case "f2" -> ElementType.FLOAT16;
        case "f4" -> ElementType.FLOAT32;
        case "f8" -> ElementType.FLOAT64;
        case "c8" -> ElementType.COMPLEX64;
        case "c16" -> ElementType.COMPLEX128;
        default -> null;
        };
    }

    /** How an array of {@code type} is described; null for a type that NumPy does not have. */
    static String descr(ElementType type) {
        return switch (type) {
        case BOOL -> "|b1";
        case INT8 -> "|i1";
        case UINT8 -> "|u1";
        case INT16, INT32, INT64 -> "<i" + type.bits() / 8;
        case UINT16, UINT32, UINT64 -> "<u" + type.bits() / 8;
        case FLOAT16, FLOAT32, FLOAT64 -> "<f" + type.bits() / 8;
        case COMPLEX64, COMPLEX128 -> "<c" + type.bits() / 8;
        default -> null;
        };
    }

    @Override
    public String toString() {
        return elementType.label().toLowerCase(Locale.ROOT);
    }
}
