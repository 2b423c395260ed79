package org.hone.formats.tflite.internal.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/**
 * The order in which a value of the network has the axes of a tensor of the file: axis {@code i} of the value is axis
 * {@link #fileAxis(int) fileAxis(i)} of the tensor. A file's {@code [N, H, W, C]} has the order {@code [0, 3, 1, 2]} in a
 * value {@code [N, C, H, W]}. Immutable.
 */
public final class AxisOrder {

    private final int[] fileAxes;

    private AxisOrder(int... fileAxes) {
        this.fileAxes = fileAxes;
    }

    /** The file's own order. */
    public static AxisOrder file(int rank) {
        return new AxisOrder(IntStream.range(0, rank).toArray());
    }

    /** Batch, then channels (the file's last axis), then the spatial axes: what ONNX's spatial operators take. */
    public static AxisOrder channelsFirst(int rank) {
        int[] axes = new int[rank];
        axes[1] = rank - 1;
        for (int i = 2; i < rank; i++) {
            axes[i] = i - 1;
        }
        return new AxisOrder(axes);
    }

    /** The order in which axis {@code i} is the file's {@code fileAxes[i]}. */
    public static AxisOrder of(int... fileAxes) {
        return new AxisOrder(fileAxes.clone());
    }

    public int rank() {
        return fileAxes.length;
    }

    public boolean isFile() {
        return equals(file(fileAxes.length));
    }

    /** The file's axis that stands at {@code position}. */
    public int fileAxis(int position) {
        return fileAxes[position];
    }

    /** Where the file's axis {@code fileAxis} stands. */
    public int position(int fileAxis) {
        for (int i = 0; i < fileAxes.length; i++) {
            if (fileAxes[i] == fileAxis) {
                return i;
            }
        }
        throw new IllegalArgumentException("axis " + fileAxis + " is not one of " + this);
    }

    /** Where each of the file's axes stands. */
    public long[] positions(int... axes) {
        return Arrays.stream(axes).mapToLong(this::position).toArray();
    }

    /**
     * The shape of a value in this order, of a tensor of shape {@code fileShape}; unknown when the file says no rank or another
     * than this order's.
     */
    public Shape apply(Shape fileShape) {
        if (fileShape.rank() != fileAxes.length) {
            return Shape.UNKNOWN;
        }
        return Shape.of(Arrays.stream(fileAxes).mapToObj(fileShape::get).toList());
    }

    public Longs apply(Longs fileSizes) {
        return Longs.of(Arrays.stream(fileAxes).mapToLong(fileSizes::get).toArray());
    }

    /** ONNX's {@code perm}: axis {@code i} of a value in order {@code target} is axis {@code perm[i]} of one in this order. */
    public long[] transpositionTo(AxisOrder target) {
        return Arrays.stream(target.fileAxes).mapToLong(this::position).toArray();
    }

    /** True when the elements of a tensor of shape {@code fileShape} stand in the same sequence in both orders. */
    public boolean sameSequence(AxisOrder other, Shape fileShape) {
        return Arrays.equals(moving(fileShape), other.moving(fileShape));
    }

    private int[] moving(Shape fileShape) {
        return Arrays.stream(fileAxes).filter(axis -> fileShape.get(axis).size() != 1).toArray();
    }

    /** The order that is left when some of the file's axes are taken out; the others keep their sequence. */
    public AxisOrder without(IntPredicate removed) {
        List<Integer> left = new ArrayList<>();
        for (int axis : fileAxes) {
            if (!removed.test(axis)) {
                left.add(axis - (int) IntStream.range(0, axis).filter(removed).count());
            }
        }
        return new AxisOrder(left.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The order when the file has a new axis {@code axis}, which stands at {@code position} of the value. */
    public AxisOrder with(int axis, int position) {
        List<Integer> all = new ArrayList<>();
        for (int fileAxis : fileAxes) {
            all.add(fileAxis < axis ? fileAxis : fileAxis + 1);
        }
        all.add(position, axis);
        return new AxisOrder(all.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The order that a value in this order has of the transposed tensor, whose axis {@code i} is {@code permutation[i]} of this one's. */
    public AxisOrder after(int[] permutation) {
        int[] transposed = new int[fileAxes.length];
        for (int i = 0; i < transposed.length; i++) {
            transposed[i] = new AxisOrder(permutation).position(fileAxes[i]);
        }
        return new AxisOrder(transposed);
    }

    /** The opposite of {@link #after}: the order of the tensor before whose transposed has this order. */
    public AxisOrder through(int[] permutation) {
        return new AxisOrder(Arrays.stream(fileAxes).map(axis -> permutation[axis]).toArray());
    }

    /** The shape when leading axes are put before the file's, as broadcasting does. */
    public static Shape withLeadingOnes(Shape shape, int rank) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = shape.rank(); i < rank; i++) {
            dimensions.add(Dimension.of(1));
        }
        dimensions.addAll(shape.dimensions());
        return Shape.of(dimensions);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof AxisOrder other && Arrays.equals(fileAxes, other.fileAxes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(fileAxes);
    }

    @Override
    public String toString() {
        return Arrays.toString(fileAxes);
    }
}
