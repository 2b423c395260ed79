package org.hone.targets.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hone.core.plan.Params;
import org.hone.targets.lowering.Broadcasting;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;

/** How two broadcast tensors are walked, with as few axes as that allows: axes over which all three go on alike are one. */
final class BroadcastPlan {

    /** As many as the parameter structs have room for. */
    static final int MOST_AXES = 6;

    private final List<Integer> dims = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<Integer> out = new ArrayList<>();
    private final int[] inPlace;

    private BroadcastPlan(LoweredNode node, KernelWriter writer) {
        LoweredValue result = node.output();
        int rank = result.rank();
        int[] a = strides(node.input(0), rank, writer);
        int[] b = strides(node.input(1), rank, writer);
        int[] o = strides(result, rank, writer);
        for (int axis = 0; axis < rank; axis++) {
            int size = Math.toIntExact(result.size(axis));
            if (size != 1) {
                add(size, a[axis], b[axis], o[axis]);
            }
        }
        if (dims.isEmpty()) {
            add(1, 0, 0, 0);
        }
        inPlace = IntStream.range(0, 2).filter(slot -> node.input(slot).elements() == result.elements()).toArray();
    }

    private void add(int size, int a, int b, int o) {
        int last = dims.size() - 1;
        boolean goesOn = last >= 0 && left.get(last) == a * size && right.get(last) == b * size && out.get(last) == o * size;
        if (goesOn) {
            dims.set(last, dims.get(last) * size);
            left.set(last, a);
            right.set(last, b);
            out.set(last, o);
            return;
        }
        dims.add(size);
        left.add(a);
        right.add(b);
        out.add(o);
    }

    private static int[] strides(LoweredValue value, int rank, KernelWriter writer) {
        long[] sizes = Broadcasting.aligned(value.sizes(), rank);
        int[] strides = Broadcasting.strides(sizes);
        if (writer == null || rank == 0 || value.rank() == 0) {
            return strides;
        }
        int stride = writer.stride(value);
        int channels = Math.toIntExact(sizes[rank - 1]);
        if (stride == channels) {
            return strides;
        }
        long step = stride;
        for (int axis = rank - 2; axis >= 0; axis--) {
            strides[axis] = sizes[axis] == 1 ? 0 : Math.toIntExact(step);
            step *= sizes[axis];
        }
        return strides;
    }

    static BroadcastPlan of(LoweredNode node, KernelWriter writer) {
        return new BroadcastPlan(node, writer);
    }

    /** Without slices; null where it takes too many axes, as it does with them. */
    static BroadcastPlan of(LoweredNode node) {
        if (node.output().rank() > MOST_AXES) {
            BroadcastPlan plan = new BroadcastPlan(node, null);
            return plan.dims.size() > MOST_AXES - 1 ? null : plan;
        }
        return new BroadcastPlan(node, null);
    }

    int[] inPlace() {
        return inPlace;
    }

    /** The fields rank, dims and strides. */
    void set(Params params) {
        params.set("rank", dims.size()).set("dims", ints(dims)).set("a_strides", ints(left)).set("b_strides", ints(right))
                .set("out_strides", ints(out));
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }
}
