package org.hone.formats.tflite.internal.schema;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatBytes;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.flatbuffer.FlatVector;
import org.hone.formats.tflite.internal.flatbuffer.Place;
import org.hone.model.tensor.TensorData;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * A tensor as the file describes it, in the file's order of axes.
 *
 * @param index its number in the subgraph
 * @param name its name; empty when it has none
 * @param type its element type; null for a resource or variant
 * @param sizes its sizes
 * @param signature its sizes with -1 where a caller may choose; equal to {@code sizes} when the file says nothing
 * @param hasRank false when not even its rank is known
 * @param quantization its quantization, or null
 * @param data the bytes of a constant, or null
 * @param isVariable true when it keeps its value between runs
 * @param isSparse true when {@code data} holds a sparse encoding
 * @param place where it stands
 */
public record FileTensor(int index, String name, ElementType type, Longs sizes, Longs signature, boolean hasRank,
        Quantization quantization, TensorData data, boolean isVariable, boolean isSparse, Place place) {

    private static final int SHAPE = 0;
    private static final int TYPE = 1;
    private static final int BUFFER = 2;
    private static final int NAME = 3;
    private static final int QUANTIZATION = 4;
    private static final int IS_VARIABLE = 5;
    private static final int SPARSITY = 6;
    private static final int SHAPE_SIGNATURE = 7;
    private static final int HAS_RANK = 8;

    private static final int LARGEST_RANK = 16;
    private static final long LARGEST_SIZE = 1L << 62;

    static FileTensor read(ModelFile model, FlatTable table, int index) throws HoneException {
        FlatBytes bytes = model.bytes();
        ElementType type = TensorTypes.of(table.int8(TYPE, 0));
        long[] sizes = sizes(bytes, table.vector(SHAPE, "shape", Integer.BYTES), 0);
        FlatVector shapeSignature = table.vector(SHAPE_SIGNATURE, "shape_signature", Integer.BYTES);
        long[] signature = shapeSignature.isEmpty() ? sizes : sizes(bytes, shapeSignature, -1);
        if (signature.length != sizes.length) {
            throw bytes.broken(shapeSignature.place(), "the signature has the rank of the shape, " + sizes.length + ", but it has "
                    + signature.length);
        }
        TensorData data = model.buffer(table.uint32(BUFFER, 0), table.place());
        boolean sparse = table.has(SPARSITY);
        boolean hasRank = sizes.length > 0 || data != null || table.bool(HAS_RANK, false) || shapeSignature.isEmpty();
        requirePlausibleSize(bytes, table.place(), type, sizes);
        data = emptyOrWhole(bytes, table.place(), type, sizes, data, sparse);
        String name = table.text(NAME, "name");
        return new FileTensor(index, name == null ? "" : name, type, Longs.of(sizes), Longs.of(signature), hasRank,
                Quantization.read(bytes, table.table(QUANTIZATION, "quantization"), type, sizes), data,
                table.bool(IS_VARIABLE, false), sparse, table.place());
    }

    private static long[] sizes(FlatBytes bytes, FlatVector shape, int smallest) throws HoneException {
        if (shape.size() > LARGEST_RANK) {
            throw bytes.broken(shape.place(), "a tensor has at most " + LARGEST_RANK + " dimensions, but this has " + shape.size());
        }
        long[] sizes = new long[shape.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = shape.int32(i);
            if (sizes[i] < smallest) {
                throw bytes.broken(shape.place().element(i), "a size is at least " + smallest + ", but it is " + sizes[i]);
            }
        }
        return sizes;
    }

    private static void requirePlausibleSize(FlatBytes bytes, Place place, ElementType type, long[] sizes) throws HoneException {
        double total = type == null ? 1 : Math.max(1, type.bits() / 8.0);
        for (long size : sizes) {
            total *= Math.max(1, size);
        }
        if (total > LARGEST_SIZE) {
            throw bytes.broken(place.field("shape"), "a tensor has at most 2^62 bytes, but one of shape " + Longs.of(sizes)
                    + " has more");
        }
    }

    private static TensorData emptyOrWhole(FlatBytes bytes, Place place, ElementType type, long[] sizes, TensorData data,
            boolean sparse) throws HoneException {
        if (data == null || type == null || type == ElementType.STRING || sparse) {
            return data;
        }
        long count = 1;
        for (long size : sizes) {
            count *= size;
        }
        if (type.bytes(count) != data.byteSize()) {
            throw bytes.broken(place.field("buffer"), "a constant " + type + Longs.of(sizes) + " has " + type.bytes(count)
                    + " bytes, but its buffer has " + data.byteSize());
        }
        return data;
    }

    public int rank() {
        return sizes.size();
    }

    /** True for a tensor whose elements stand in the file, or that has no elements. */
    public boolean isConstant() {
        return data != null;
    }
}
