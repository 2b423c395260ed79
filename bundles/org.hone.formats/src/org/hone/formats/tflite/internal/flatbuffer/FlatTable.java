package org.hone.formats.tflite.internal.flatbuffer;

import org.hone.core.HoneException;

/**
 * A table of a flatbuffer: fields by number, each of which may be missing. The table and its list of field offsets (the
 * vtable) are checked when it is made, each field when it is read.
 *
 * <p>
 * Source of the encoding: FlatBuffers, "Internals" (google.github.io/flatbuffers).
 */
public final class FlatTable {

    private static final int VTABLE_HEADER = 4;
    private static final int OFFSET = 4;

    private final FlatBytes bytes;
    private final Place place;
    private final long start;
    private final long vtable;
    private final int vtableSize;
    private final int tableSize;

    private FlatTable(FlatBytes bytes, Place place, long start, long vtable, int vtableSize, int tableSize) {
        this.bytes = bytes;
        this.place = place;
        this.start = start;
        this.vtable = vtable;
        this.vtableSize = vtableSize;
        this.tableSize = tableSize;
    }

    /** The root table of a file with the given identifier (four characters at offset 4). */
    public static FlatTable root(FlatBytes bytes, String identifier, Place place) throws HoneException {
        if (bytes.size() < 8 || !identifier.equals(bytes.text(4, 4, place.field("identifier")))) {
            throw bytes.broken(place.field("identifier"), "a file has '" + identifier + "' at offset 4");
        }
        return at(bytes, bytes.int32(0, place) & 0xffffffffL, place);
    }

    /** A table in which every field is missing. */
    public static FlatTable empty(FlatBytes bytes, Place place) {
        return new FlatTable(bytes, place, 0, 0, 0, 0);
    }

    static FlatTable at(FlatBytes bytes, long start, Place place) throws HoneException {
        long vtable = start - bytes.int32(start, place);
        int vtableSize = bytes.uint16(vtable, place);
        int tableSize = bytes.uint16(vtable + 2, place);
        if (vtableSize < VTABLE_HEADER || vtableSize % 2 != 0 || tableSize < OFFSET) {
            throw bytes.broken(place, "a table's list of fields has an even size of at least 4 bytes and the table at least 4,"
                    + " but they have " + vtableSize + " and " + tableSize);
        }
        bytes.require(vtable, vtableSize, place);
        bytes.require(start, tableSize, place);
        return new FlatTable(bytes, place, start, vtable, vtableSize, tableSize);
    }

    public Place place() {
        return place;
    }

    public boolean has(int field) throws HoneException {
        return offset(field, 1) != 0;
    }

    /** The offset of a field of {@code size} bytes in the table; 0 when it is missing. */
    private int offset(int field, int size) throws HoneException {
        int slot = VTABLE_HEADER + 2 * field;
        if (slot + 2 > vtableSize) {
            return 0;
        }
        int offset = bytes.uint16(vtable + slot, place);
        if (offset != 0 && (offset < OFFSET || offset + size > tableSize)) {
            throw bytes.broken(place, "field " + field + " of " + size + " bytes at offset " + offset
                    + " lies within its table, which has " + tableSize);
        }
        return offset;
    }

    public int int8(int field, int missing) throws HoneException {
        int offset = offset(field, 1);
        return offset == 0 ? missing : (byte) bytes.uint8(start + offset, place);
    }

    public int uint8(int field, int missing) throws HoneException {
        return int8(field, missing) & 0xff;
    }

    public boolean bool(int field, boolean missing) throws HoneException {
        return int8(field, missing ? 1 : 0) != 0;
    }

    public int int32(int field, int missing) throws HoneException {
        int offset = offset(field, 4);
        return offset == 0 ? missing : bytes.int32(start + offset, place);
    }

    public long uint32(int field, long missing) throws HoneException {
        return int32(field, (int) missing) & 0xffffffffL;
    }

    public float float32(int field, float missing) throws HoneException {
        int offset = offset(field, 4);
        return offset == 0 ? missing : Float.intBitsToFloat(bytes.int32(start + offset, place));
    }

    public long int64(int field, long missing) throws HoneException {
        int offset = offset(field, 8);
        return offset == 0 ? missing : bytes.int64(start + offset, place);
    }

    /** The table that {@code field} refers to, or null when the field is missing. */
    public FlatTable table(int field, String name) throws HoneException {
        long target = target(field, place.field(name));
        return target < 0 ? null : at(bytes, target, place.field(name));
    }

    /** The text of {@code field}, or null when the field is missing. */
    public String text(int field, String name) throws HoneException {
        Place own = place.field(name);
        long target = target(field, own);
        return target < 0 ? null : bytes.text(target + 4, bytes.int32(target, own) & 0xffffffffL, own);
    }

    /** The vector of {@code field}, with elements of {@code elementSize} bytes; empty when the field is missing. */
    public FlatVector vector(int field, String name, int elementSize) throws HoneException {
        Place own = place.field(name);
        long target = target(field, own);
        return target < 0 ? FlatVector.none(bytes, own) : FlatVector.at(bytes, target, elementSize, own);
    }

    private long target(int field, Place own) throws HoneException {
        int offset = offset(field, OFFSET);
        if (offset == 0) {
            return -1;
        }
        return follow(bytes, start + offset, own);
    }

    /** Where the forward offset that stands at {@code at} leads. */
    static long follow(FlatBytes bytes, long at, Place place) throws HoneException {
        long target = at + (bytes.int32(at, place) & 0xffffffffL);
        bytes.require(target, OFFSET, place);
        return target;
    }
}
