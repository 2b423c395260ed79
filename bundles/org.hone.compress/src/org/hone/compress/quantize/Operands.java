package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.step.NetworkTypes;
import org.hone.model.network.Input;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType.TensorType;

/** Which operands of a node are data to quantize, and which are weights or settings. */
final class Operands {

    /** Operators with float operands that are settings: all slots from the given one on. */
    private static final Map<String, Integer> SETTINGS_FROM = Map.of("Clip", 1, "Pad", 1, "Resize", 1);
    /** Operators that only move elements: their output has the very values of their input. */
    private static final Set<String> MOVES = Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze", "Transpose", "Slice", "Split",
            "Gather", "Expand", "Tile", "DepthToSpace", "SpaceToDepth", "Identity", "MaxPool");

    private final NetworkTypes types;

    Operands(NetworkTypes types) {
        this.types = types;
    }

    static boolean isMove(Node node) {
        return MOVES.contains(node.getOperator());
    }

    /** The input slots that hold data: activations or constants that are operands like them. */
    List<Input> data(Node node) {
        WeightLayer layer = WeightLayer.of(node);
        if (layer != null) {
            return List.of(node.getInputs().get(WeightLayer.ACTIVATION));
        }
        int until = SETTINGS_FROM.getOrDefault(node.getOperator(), node.getInputs().size());
        List<Input> data = new ArrayList<>();
        for (Input input : node.getInputs().subList(0, Math.min(until, node.getInputs().size()))) {
            if (input.getValue() != null && isFloat(input.getValue())) {
                data.add(input);
            }
        }
        return data;
    }

    /** The data inputs that are no constants. */
    List<Value> activations(Node node) {
        return data(node).stream().map(Input::getValue).filter(value -> Constants.of(value) == null).distinct().toList();
    }

    boolean isFloat(Value value) {
        if (Constants.of(value) != null) {
            return Constants.floats(value) != null;
        }
        return types.type(value) instanceof TensorType type && type.elementType() == ElementType.FLOAT32;
    }

    /** The outputs that are used or may be. */
    static List<Value> outputs(Node node) {
        return node.getOutputs().stream().filter(value -> value.getName() != null && !value.getName().isEmpty()).toList();
    }
}
