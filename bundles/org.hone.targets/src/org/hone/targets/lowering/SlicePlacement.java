package org.hone.targets.lowering;

import java.util.HashSet;
import java.util.Set;

import org.hone.model.type.ElementType;

/** Makes slices of the inputs of Concat, and of the outputs of Split and Slice, where kernels can take them. */
final class SlicePlacement {

    private final LoweredGraph graph;
    private final LoweringContext context;

    SlicePlacement(LoweredGraph graph, LoweringContext context) {
        this.graph = graph;
        this.context = context;
    }

    /** Lets the producers of a Concat's inputs write where the Concat would put them. */
    void concat(LoweredNode node) {
        if (!isPlaceable(node)) {
            return;
        }
        LoweredValue output = node.output();
        int axis = axis(node, output.rank(), 1);
        boolean run = isRun(output, axis) && output.storage().isDense();
        long inner = inner(output, axis);
        long at = 0;
        Set<Storage> placed = new HashSet<>();
        for (int slot = 0; slot < node.inputs().size(); slot++) {
            LoweredValue input = node.input(slot);
            LoweredValue part = canBePlaced(input, output, run, placed) ? input : copy(node, slot);
            placed.add(part.storage());
            if (run) {
                part.storage().placeRun(output.storage(), at * inner);
            } else {
                part.storage().placeChannels(output, at);
            }
            at += input.size(axis);
        }
        Storages.place(node, "its inputs are written where it would put them", context);
    }

    /** Lets the readers of what Split and Slice give read it where it lies. */
    void slice(LoweredNode node) {
        SliceRange range = node.domain().isEmpty() && !node.isQuantized() && node.input(0) != null && !node.input(0).isConstant()
                ? SliceRange.of(node) : null;
        if (range == null) {
            return;
        }
        LoweredValue input = node.input(0);
        boolean run = isRun(input, range.axis());
        boolean channels = range.axis() == input.rank() - 1;
        boolean dense = input.storage().isDense();
        for (LoweredValue output : node.outputs()) {
            boolean fits = output == null || output.elements() > 0 && output.storage().isRoot() && !holdsOutput(output.storage())
                    && (run && dense || channels && readersTake(output));
            if (!fits) {
                return;
            }
        }
        long at = range.start();
        for (LoweredValue output : node.outputs()) {
            if (output != null) {
                if (run && dense) {
                    output.storage().placeRun(input.storage(), at * inner(input, range.axis()));
                } else {
                    output.storage().placeChannels(input, at);
                }
                at += output.size(range.axis());
            }
        }
        Storages.place(node, "its readers read from the tensor that it cuts", context);
    }

    /** True for a Concat whose inputs can be slices of its output, be it by copying them there. */
    private static boolean isPlaceable(LoweredNode node) {
        if (!node.operator().equals("Concat") || !node.domain().isEmpty() || node.isQuantized() || node.output().elements() == 0) {
            return false;
        }
        boolean copied = node.output().type() == ElementType.FLOAT32 || node.output().type().bits() == 8;
        int axis = axis(node, node.output().rank(), 1);
        return copied && (isRun(node.output(), axis) || isLast(node));
    }

    private static boolean isLast(LoweredNode concat) {
        return axis(concat, concat.output().rank(), 1) == concat.output().rank() - 1;
    }

    void finish() {
        graph.sort();
    }

    static int axis(LoweredNode node, int rank, long otherwise) {
        long axis = node.integer("axis", otherwise);
        return Math.toIntExact(axis < 0 ? axis + rank : axis);
    }

    /** True when slices along {@code axis} are runs of elements: all axes before it have one element. */
    private static boolean isRun(LoweredValue value, int axis) {
        for (int i = 0; i < axis; i++) {
            if (value.size(i) != 1) {
                return false;
            }
        }
        return true;
    }

    private static long inner(LoweredValue value, int axis) {
        long count = 1;
        for (int i = axis + 1; i < value.rank(); i++) {
            count *= value.size(i);
        }
        return count;
    }

    private boolean canBePlaced(LoweredValue input, LoweredValue output, boolean run, Set<Storage> placed) {
        if (input.isConstant() || input.storage() == null || input.elements() == 0) {
            return false;
        }
        Storage storage = input.storage();
        LoweredValue first = storage.values().getFirst();
        boolean free = storage.isRoot() && !placed.contains(storage) && !output.storage().isWithin(storage) && first.producer() != null
                && !holdsOutput(storage);
        if (!free || run) {
            return free;
        }
        return writesSlices(first.producer()) && readersTake(input);
    }

    private boolean writesSlices(LoweredNode producer) {
        if (isPlaceable(producer)) {
            return isLast(producer);
        }
        LoweringRule rule = rule(producer);
        return rule != null && rule.writesSlices(producer);
    }

    private static boolean holdsOutput(Storage storage) {
        return storage.values().stream().anyMatch(LoweredValue::isOutput);
    }

    /** True when all that reads the storage of {@code value} can read a slice of channels. */
    private boolean readersTake(LoweredValue value) {
        for (LoweredValue view : value.storage().values()) {
            if (view.rank() == 0 || view.size(view.rank() - 1) != value.size(value.rank() - 1)) {
                return false;
            }
            for (LoweredNode user : view.users()) {
                if (!takes(user, view)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean takes(LoweredNode user, LoweredValue value) {
        if (Storages.isView(user) || isPlaceable(user)) {
            return true;
        }
        LoweringRule rule = rule(user);
        if (rule == null) {
            return false;
        }
        if (user.residual() == value && !rule.readsSlices(user, -1)) {
            return false;
        }
        for (int slot = 0; slot < user.inputs().size(); slot++) {
            if (user.input(slot) == value && !rule.readsSlices(user, slot)) {
                return false;
            }
        }
        return true;
    }

    private LoweringRule rule(LoweredNode node) {
        return context.rules().find(node);
    }

    private LoweredValue copy(LoweredNode concat, int slot) {
        LoweredValue input = concat.input(slot);
        LoweredValue part = graph.value(input.name(), input.type(), input.sizes());
        part.setOrder(input.order());
        part.quantize(input.quantization());
        graph.add("Copy", concat.nodes(), part, input);
        concat.setInput(slot, part);
        new Storage(part);
        return part;
    }
}
