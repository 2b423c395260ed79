package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/** Makes constants of Constant nodes, so that passes see weights that a file keeps there. */
final class ConstantNodes implements LoweringPass {

    /** The forms of a constant of numbers, by attribute; texts and sparse tensors stay as they are. */
    private static final Map<String, Function<Object, Tensor>> FORMS = Map.of(
            "value", value -> value instanceof Tensor tensor && tensor.strings() == null ? tensor : null,
            "value_float", value -> Tensor.ofFloats(Longs.EMPTY, (Float) value),
            "value_floats", value -> Tensor.ofFloats(Longs.of(((float[]) value).length), (float[]) value),
            "value_int", value -> Tensor.ofLongs(Longs.EMPTY, (Long) value),
            "value_ints", value -> Tensor.ofLongs(Longs.of(((long[]) value).length), (long[]) value));

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            Tensor tensor = node.operator().equals("Constant") && node.domain().isEmpty() ? content(node) : null;
            if (tensor != null) {
                context.vanish(node, "a constant");
                graph.replace(node.output(), graph.constant(node.output().name(), tensor));
                graph.remove(node);
            }
        }
    }

    private static Tensor content(LoweredNode node) {
        for (String attribute : node.attributes()) {
            if (FORMS.containsKey(attribute)) {
                return FORMS.get(attribute).apply(node.attribute(attribute));
            }
        }
        return null;
    }
}
