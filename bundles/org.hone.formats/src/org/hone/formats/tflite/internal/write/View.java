package org.hone.formats.tflite.internal.write;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * A value of the network, as a look at a tensor of the file: axis {@code i} of the value is axis {@code axes[i]} of the tensor
 * as it came about. A Transpose makes a new look and no operator. A value that is real looks at quantized integers through
 * their scale.
 *
 * <p>
 * A <em>layout</em> lists the value's axes in the order in which an operator of the file takes them: {@code [0, 2, 3, 1]} for
 * channels last.
 */
public final class View {

    private final Stored stored;
    private final int[] axes;
    private final boolean real;
    private final boolean unsigned;

    /**
     * @param real true for the real numbers that the tensor's integers stand for
     * @param unsigned true for a value of uint8 whose tensor is int8, all elements less by 128
     */
    View(Stored stored, int[] axes, boolean real, boolean unsigned) {
        this.stored = stored;
        this.axes = axes;
        this.real = real;
        this.unsigned = unsigned;
    }

    static View of(Stored stored) {
        return new View(stored, natural(stored.sizes().length), false, false);
    }

    /** The network's own order of axes. */
    public static int[] natural(int rank) {
        return IntStream.range(0, rank).toArray();
    }

    /** Batch, the spatial axes, channels: the order in which TFLite's spatial operators take {@code [N, C, ...]}. */
    public static int[] channelsLast(int rank) {
        return IntStream.range(0, rank).map(i -> i == 0 ? 0 : i == rank - 1 ? 1 : i + 1).toArray();
    }

    public static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }

    public Stored stored() {
        return stored;
    }

    int[] axes() {
        return axes;
    }

    public int rank() {
        return axes.length;
    }

    /** The sizes of the value, in the network's order of axes. */
    public long[] sizes() {
        return Arrays.stream(axes).mapToLong(axis -> stored.sizes()[axis]).toArray();
    }

    public boolean isReal() {
        return real;
    }

    boolean isUnsigned() {
        return unsigned;
    }

    /** The type of the value's elements. */
    public ElementType type() {
        return real ? ElementType.FLOAT32 : unsigned ? ElementType.UINT8 : stored.type();
    }

    /** True for real numbers that are stored as int8. */
    public boolean isQuantized() {
        return real && stored.type() == ElementType.INT8 && stored.scaling() != null;
    }

    public boolean isConstant() {
        return stored.isConstant();
    }

    /** The scaling with its axis as the value has it, or null. */
    public Scaling scaling() {
        Scaling scaling = stored.scaling();
        return scaling == null || !scaling.isPerAxis() ? scaling : scaling.along(inverse(axes)[scaling.axis()]);
    }

    /** The layout in which the tensor lies as it came about, so that taking it needs no operator. */
    public int[] layout() {
        return inverse(axes);
    }

    /** The tensor with the value's axes in {@code layout}; its integers when they stand for real numbers. */
    public FileTensor tensor(int... layout) throws UnsupportedUse {
        return stored.in(baseOrder(layout));
    }

    private int[] baseOrder(int[] layout) {
        return Arrays.stream(layout).map(axis -> axes[axis]).toArray();
    }

    public boolean isSameSequence(int[] layout) {
        return stored.isSameSequence(baseOrder(layout));
    }

    /** A tensor whose elements lie in the network's sequence: as it came about where that is the one. */
    FileTensor inSequence() throws UnsupportedUse {
        int[] natural = natural(rank());
        return isSameSequence(natural) ? stored.base() : tensor(natural);
    }

    /** The value as plain elements, so that its tensor holds what the network's value holds. */
    public View plain(FileDraft draft) throws UnsupportedUse {
        if (real) {
            return stored.type().isFloat() ? new View(stored, axes, false, false) : new View(stored.dequantized(), axes, false, false);
        }
        if (unsigned) {
            Stored plain = Stored.made(draft, stored.name() + "/uint8", ElementType.UINT8, stored.sizes(),
                    new Stored.Quantities(stored.scaling().shifted(Scaling.UNSIGNED_SHIFT)));
            draft.operator("QUANTIZE", null, java.util.List.of(stored.base()), java.util.List.of(plain.base()));
            return new View(plain, axes, false, false);
        }
        return this;
    }

    /** The same tensor with its axes looked at in another order: axis {@code i} is axis {@code permutation[i]} of this. */
    View transposed(int[] permutation) {
        return new View(stored, baseOrder(permutation), real, unsigned);
    }

    /** The same tensor, seen as the real numbers that it stands for. */
    public View asReal() {
        return new View(stored, axes, true, false);
    }

    /** The same tensor, seen as its integers. */
    public View asIntegers(boolean asUnsigned) {
        return new View(stored, axes, false, asUnsigned);
    }

    /** The constant in the network's order of axes; null when the value is none. */
    public Tensor constant() {
        return real && !stored.type().isFloat() ? null : stored.constant(axes);
    }

    /** The constant's integers behind real numbers, in the network's order of axes; null when the value is none. */
    public Tensor integers() {
        return stored.constant(axes);
    }
}
