package org.hone.targets.generic;

import java.util.stream.IntStream;

import org.hone.model.tensor.Tensor;
import org.hone.targets.lowering.LoweredNode;

/** Operators that make tensors from little. */
final class MakingForms {

    private static final int MOST_CONSTANTS = 1 << 16;

    private MakingForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("Shape", node -> {
            int rank = node.input(0).rank();
            int start = clamped(node.integer("start", 0), rank);
            int end = Math.max(start, clamped(node.integer("end", rank), rank));
            return new Draft("constants", node).outputs(1).ints(IntStream.range(start, end).mapToLong(node.input(0)::size).toArray());
        });
        rules.add("Size", node -> new Draft("constants", node).outputs(1).ints(node.input(0).elements()));
        rules.add("Constant", MakingForms::constant);
        rules.add("ConstantOfShape", node -> {
            Draft draft = new Draft("fill", node).outputs(1);
            return node.attribute("value") instanceof Tensor value ? element(draft, value, 0) : draft.floats(0);
        });
        rules.add("Range", node -> new Draft("range", node).inputs(0, 2).outputs(1));
        rules.add("EyeLike", node -> new Draft("eye_like", node).outputs(1).integer("k", 0));
        rules.add("OneHot", node -> new Draft("one_hot", node).inputs(0, 2).outputs(1).axis(node.integer("axis", -1), node.output().rank()));
    }

    private static int clamped(long place, int rank) {
        return Math.toIntExact(Math.clamp(place < 0 ? place + rank : place, 0, rank));
    }

    private static Draft element(Draft draft, Tensor tensor, int index) {
        return tensor.elementType().isFloat() ? draft.floats((float) tensor.doubleAt(index)) : draft.ints(tensor.longAt(index));
    }

    private static Draft constant(LoweredNode node) throws Refusal {
        Draft draft = new Draft("constants", node).outputs(1);
        if (node.has("value_int")) {
            return draft.integer("value_int", 0);
        }
        if (node.has("value_float")) {
            return draft.real("value_float", 0);
        }
        if (node.integers("value_ints") != null) {
            return draft.ints(node.integers("value_ints"));
        }
        if (node.reals("value_floats") != null) {
            return draft.floats(node.reals("value_floats"));
        }
        if (node.attribute("value") instanceof Tensor tensor && tensor.strings() == null && tensor.elementCount() <= MOST_CONSTANTS) {
            for (int i = 0; i < tensor.elementCount(); i++) {
                element(draft, tensor, i);
            }
            return draft;
        }
        throw new Refusal("constants of numbers, at most " + MOST_CONSTANTS);
    }
}
