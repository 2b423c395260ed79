package org.hone.formats.tflite.internal.write.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Operators that say the same elements in another way. */
final class Reshaping {

    static final Map<String, NodeWriter> ROWS = Map.of("Reshape", Reshaping::reshape, "Flatten", Reshaping::flatten, "Squeeze",
            Reshaping::squeeze, "Unsqueeze", Reshaping::unsqueeze, "Transpose", Reshaping::transpose, "Identity",
            use -> use.bind(0, use.input(0)), "Dropout", Reshaping::dropout, "Constant", Reshaping::constant, "Shape",
            Reshaping::shape);

    private Reshaping() {
    }

    private static void reshape(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        long[] sizes = use.integers("shape", 1);
        if (sizes == null) {
            throw new UnsupportedUse("its shape is missing");
        }
        sizes = sizes.clone();
        long known = 1;
        int open = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] == 0 && use.attributes().integer("allowzero", 0) == 0 && i < input.rank()) {
                sizes[i] = input.sizes()[i];
            }
            if (sizes[i] < 0) {
                open = i;
            } else {
                known *= sizes[i];
            }
        }
        long count = Axes.product(input.sizes());
        if (open >= 0) {
            sizes[open] = known == 0 ? 0 : count / known;
            known *= sizes[open];
        }
        if (known != count) {
            throw new UnsupportedUse("the shape " + Longs.of(sizes) + " has " + known + " elements, but its input has " + count);
        }
        to(use, sizes);
    }

    private static void to(NodeUse use, long[] sizes) throws UnsupportedUse {
        View input = use.input(0);
        use.bind(0, java.util.Arrays.equals(sizes, input.sizes()) ? input : use.reshaped(input, sizes));
    }

    private static void flatten(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        long axis = use.attributes().integer("axis", 1);
        int split = axis == input.rank() ? input.rank() : Axes.normalize(axis, Math.max(1, input.rank()));
        long[] sizes = { 1, 1 };
        for (int i = 0; i < input.rank(); i++) {
            sizes[i < split ? 0 : 1] *= input.sizes()[i];
        }
        to(use, sizes);
    }

    private static void squeeze(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        long[] axes = use.integers("axes", 1);
        int[] removed = axes == null ? null : Axes.normalize(axes, input.rank());
        List<Long> sizes = new ArrayList<>();
        for (int i = 0; i < input.rank(); i++) {
            if (removed == null ? input.sizes()[i] != 1 : !Axes.contains(removed, i)) {
                sizes.add(input.sizes()[i]);
            }
        }
        to(use, sizes.stream().mapToLong(Long::longValue).toArray());
    }

    private static void unsqueeze(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        long[] axes = use.integers("axes", 1);
        if (axes == null) {
            throw new UnsupportedUse("its axes are missing");
        }
        int rank = input.rank() + axes.length;
        int[] added = Axes.normalize(axes, rank);
        long[] sizes = new long[rank];
        int next = 0;
        for (int i = 0; i < rank; i++) {
            sizes[i] = Axes.contains(added, i) ? 1 : input.sizes()[next++];
        }
        to(use, sizes);
    }

    private static void transpose(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        Longs permutation = use.attributes().integers("perm");
        int[] axes = new int[input.rank()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = permutation == null ? axes.length - 1 - i : (int) permutation.get(i);
        }
        use.bind(0, use.turned(input, axes));
    }

    private static void dropout(NodeUse use) throws UnsupportedUse {
        if (use.hasOutput(1)) {
            throw new UnsupportedUse("its mask is used");
        }
        use.bind(0, use.input(0));
    }

    private static void constant(NodeUse use) throws UnsupportedUse {
        Tensor tensor = use.attributes().tensor("value");
        if (tensor == null && use.attributes().has("value_float")) {
            tensor = Tensor.ofFloats(Longs.EMPTY, use.attributes().real("value_float", 0));
        }
        if (tensor == null && use.attributes().has("value_int")) {
            tensor = Tensor.ofLongs(Longs.EMPTY, use.attributes().integer("value_int", 0));
        }
        if (tensor == null && use.attributes().integers("value_ints") != null) {
            Longs values = use.attributes().integers("value_ints");
            tensor = Tensor.ofLongs(Longs.of(values.size()), values.toArray());
        }
        if (tensor == null && use.attributes().reals("value_floats") != null) {
            float[] values = use.attributes().reals("value_floats").toArray();
            tensor = Tensor.ofFloats(Longs.of(values.length), values);
        }
        if (tensor == null || tensor.elementType() == ElementType.STRING) {
            throw new UnsupportedUse("it is no tensor of numbers");
        }
        use.bind(0, use.constantView("value", tensor, null));
    }

    /** All sizes are known where a file is written: the batch is 1 where the network leaves it open. */
    private static void shape(NodeUse use) throws UnsupportedUse {
        long[] sizes = use.input(0).sizes();
        int start = limited(use.attributes().integer("start", 0), sizes.length);
        int end = limited(use.attributes().integer("end", sizes.length), sizes.length);
        long[] part = start >= end ? new long[0] : java.util.Arrays.copyOfRange(sizes, start, end);
        use.bind(0, use.constantView("value", Tensor.ofLongs(Longs.of(part.length), part), null));
    }

    private static int limited(long axis, int rank) {
        return (int) Math.max(0, Math.min(rank, axis < 0 ? axis + rank : axis));
    }
}
