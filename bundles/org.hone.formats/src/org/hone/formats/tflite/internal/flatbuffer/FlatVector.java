package org.hone.formats.tflite.internal.flatbuffer;

import org.hone.core.HoneException;

/** A vector of a flatbuffer. All of its elements lie in the file, which is checked when it is made. */
public final class FlatVector {

    private final FlatBytes bytes;
    private final Place place;
    private final long start;
    private final int size;

    private FlatVector(FlatBytes bytes, Place place, long start, int size) {
        this.bytes = bytes;
        this.place = place;
        this.start = start;
        this.size = size;
    }

    static FlatVector none(FlatBytes bytes, Place place) {
        return new FlatVector(bytes, place, 0, 0);
    }

    static FlatVector at(FlatBytes bytes, long at, int elementSize, Place place) throws HoneException {
        long size = bytes.int32(at, place) & 0xffffffffL;
        bytes.require(at + 4, size * elementSize, place);
        if (size > Integer.MAX_VALUE) {
            throw bytes.broken(place, "a vector has at most " + Integer.MAX_VALUE + " elements, but this has " + size);
        }
        return new FlatVector(bytes, place, at + 4, (int) size);
    }

    public Place place() {
        return place;
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Where in the file the first element stands, in bytes. */
    public long start() {
        return start;
    }

    public int int32(int index) throws HoneException {
        return bytes.int32(start + 4L * index, place);
    }

    public long int64(int index) throws HoneException {
        return bytes.int64(start + 8L * index, place);
    }

    public float float32(int index) throws HoneException {
        return Float.intBitsToFloat(int32(index));
    }

    /** Element {@code index} of a vector of tables. */
    public FlatTable table(int index) throws HoneException {
        Place own = place.element(index);
        return FlatTable.at(bytes, FlatTable.follow(bytes, start + 4L * index, own), own);
    }
}
