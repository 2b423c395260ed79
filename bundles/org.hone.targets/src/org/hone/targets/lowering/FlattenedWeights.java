package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a fully connected layer read a flattened tensor in the order in which it lies, by ordering its weights alike: afterwards the
 * node's attribute {@code columns} says which of the network's inputs each of its inputs is.
 *
 * <p>
 * Before: {@link MoveTransposes}, which leaves a Transpose before a Reshape only where it shuffles what the Reshape joins.
 */
final class FlattenedWeights implements LoweringPass {

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            if (node.operator().equals("FullyConnected") && node.input(0).producer() != null) {
                change(graph, node, context);
            }
        }
        graph.sort();
        graph.sweep(context);
    }

    private static void change(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        LoweredNode reshape = node.input(0).producer();
        LoweredNode transpose = reshape.operator().equals("Reshape") ? reshape.input(0).producer() : null;
        if (!MoveTransposes.isTranspose(transpose)) {
            return;
        }
        LoweredValue flat = reshape.output();
        LoweredValue from = transpose.input(0);
        List<AxisGroup> groups = AxisGroup.of(transpose.output().sizes(), flat.sizes());
        AxisGroup last = groups == null ? null
                : groups.stream().filter(group -> group.to() <= flat.rank() - 1 && flat.rank() - 1 < group.toEnd()).findFirst().orElse(null);
        int[] permutation = Permutation.of(transpose);
        if (last == null || last.toEnd() - last.to() != 1 || last.fromEnd() != permutation.length || !keepsOuterAxes(permutation, last.from())) {
            return;
        }
        LoweredValue straight = graph.value(flat.name(), flat.type(), flat.sizes());
        straight.quantize(flat.quantization());
        graph.add("Reshape", reshape.nodes(), straight, from);
        node.setInput(0, straight);
        node.set("columns", columns(permutation, last.from(), from));
        context.note("ordered the weights of " + node.name() + " as the flattened tensor lies, instead of transposing it");
    }

    private static boolean keepsOuterAxes(int[] permutation, int count) {
        for (int i = 0; i < count; i++) {
            if (permutation[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** Where each element of a row, as it lies, would come in the transposed row. */
    private static int[] columns(int[] permutation, int outer, LoweredValue from) {
        long[] sizes = from.sizes();
        int[] transposedStride = new int[permutation.length];
        int stride = 1;
        for (int i = permutation.length - 1; i >= outer; i--) {
            transposedStride[permutation[i]] = stride;
            stride *= Math.toIntExact(sizes[permutation[i]]);
        }
        int[] columns = new int[stride];
        int[] place = new int[sizes.length];
        for (int i = 0; i < columns.length; i++) {
            for (int axis = outer; axis < sizes.length; axis++) {
                columns[i] += place[axis] * transposedStride[axis];
            }
            for (int axis = sizes.length - 1; axis >= outer && ++place[axis] == sizes[axis]; axis--) {
                place[axis] = 0;
            }
        }
        return columns;
    }
}
