package org.hone.compress.quantize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.step.LayerSelector;
import org.hone.model.build.GraphBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Puts QuantizeLinear and DequantizeLinear into a graph. Postcondition: every user of a quantized activation reads it
 * through one DequantizeLinear; the graph's inputs and outputs keep their names and order.
 */
final class QdqWriter {

    private final Graph graph;
    private final Set<String> names = new HashSet<>();
    /** The new nodes that follow a node; those under null come first. */
    private final Map<Node, List<Node>> following = new HashMap<>();
    private final GraphBuilder constants;

    QdqWriter(Graph graph) {
        this.graph = graph;
        this.constants = new GraphBuilder(graph);
        graph.getInputs().forEach(value -> names.add(value.getName()));
        graph.getConstants().forEach(value -> names.add(value.getName()));
        graph.getNodes().forEach(node -> {
            names.add(node.getName());
            node.getOutputs().forEach(value -> names.add(value.getName()));
        });
    }

    /** Quantizes an activation for all its users; what they read then, or null when it has none. */
    Value activation(Value value, IntegerScale scale, boolean integerInputs, boolean integerOutputs) {
        List<Slot> uses = List.copyOf(value.getUses());
        if (uses.isEmpty()) {
            return null;
        }
        String base = value.getName();
        Value[] operands = {constants.constant(unique(base + "_scale"), Tensor.ofFloats(Longs.EMPTY, scale.scale())),
                constants.constant(unique(base + "_zero_point"), Tensor.ofBytes(scale.type(), Longs.EMPTY, (byte) scale.zeroPoint()))};
        boolean integerInput = integerInputs && value.getProducer() == null;
        Value integers = integerInput ? value : after(value.getProducer(), "QuantizeLinear", unique(base + "_quantized"), value, operands);
        Value reals = after(value.getProducer(), "DequantizeLinear", unique(base + "_dequantized"), integers, operands);
        boolean isOutput = false;
        for (Slot use : uses) {
            if (use instanceof GraphOutput output) {
                isOutput = true;
                output.setValue(integerOutputs ? integers : reals);
                if (integerOutputs) {
                    output.setType(ofType(output.getType(), scale.type()));
                }
            } else {
                use.setValue(reals);
            }
        }
        if (integerInput) {
            value.setType(ofType(value.getType(), scale.type()));
        } else if (isOutput && value.getProducer() != null) {
            value.setName(unique(base + "_float"));
            (integerOutputs ? integers : reals).setName(base);
        }
        return reals;
    }

    private static ValueType ofType(ValueType type, ElementType elementType) {
        return type instanceof TensorType tensor ? new TensorType(elementType, tensor.shape(), tensor.denotation(), tensor.uninterpreted())
                : type;
    }

    /** Replaces a constant operand of {@code users} by integers with {@code scale}. */
    void constant(Value value, IntegerScale scale, Set<Node> users) {
        Tensor tensor = Constants.floats(value);
        String base = value.getName();
        Value quantized = constants.constant(unique(base + "_quantized"), scale.quantize(tensor));
        Value real = after(null, "DequantizeLinear", unique(base + "_dequantized"), quantized,
                constants.constant(unique(base + "_scale"), Tensor.ofFloats(Longs.EMPTY, scale.scale())),
                constants.constant(unique(base + "_zero_point"), Tensor.ofBytes(scale.type(), Longs.EMPTY, (byte) scale.zeroPoint())));
        for (Slot use : List.copyOf(value.getUses())) {
            if (use instanceof Input input && users.contains(input.getNode())) {
                use.setValue(real);
            }
        }
    }

    /** Replaces the weights of {@code layer}. */
    void weight(WeightLayer layer, QuantizedWeight weight) {
        Input slot = layer.node().getInputs().get(WeightLayer.WEIGHT);
        String base = slot.getValue().getName();
        Tensor integers = Tensor.ofBytes(ElementType.INT8, layer.weight().sizes(), weight.integers());
        boolean perChannel = weight.scales().length > 1;
        Longs sizes = perChannel ? Longs.of(weight.scales().length) : Longs.EMPTY;
        slot.setValue(dequantized(base, integers, Tensor.ofFloats(sizes, weight.scales()),
                Tensor.ofBytes(ElementType.INT8, sizes, new byte[weight.scales().length]), perChannel ? layer.channelAxis() : -1));
    }

    /** Gives {@code layer} a bias of integers. */
    void integerBias(WeightLayer layer, int[] integers, float[] scales) {
        boolean perChannel = scales.length > 1;
        Longs sizes = perChannel ? Longs.of(scales.length) : Longs.EMPTY;
        String base = biasName(layer);
        biasSlot(layer).setValue(dequantized(base, Tensor.ofInts(Longs.of(integers.length), integers), Tensor.ofFloats(sizes, scales),
                Tensor.ofInts(sizes, new int[scales.length]), perChannel ? 0 : -1));
    }

    /** Gives {@code layer} a bias of floats. */
    void floatBias(WeightLayer layer, float[] bias) {
        String name = unique(biasName(layer) + "_corrected");
        biasSlot(layer).setValue(constants.constant(name, Tensor.ofFloats(Longs.of(bias.length), bias)));
    }

    private static String biasName(WeightLayer layer) {
        return layer.biasValue() != null ? layer.biasValue().getName() : LayerSelector.nameOf(layer.node()) + "_bias";
    }

    private static Slot biasSlot(WeightLayer layer) {
        List<Input> inputs = layer.node().getInputs();
        while (inputs.size() <= WeightLayer.BIAS) {
            inputs.add(NetworkFactory.eINSTANCE.createInput());
        }
        return inputs.get(WeightLayer.BIAS);
    }

    private Value dequantized(String base, Tensor integers, Tensor scales, Tensor zeroPoints, int axis) {
        Value quantized = constants.constant(unique(base + "_quantized"), integers);
        Value real = after(null, "DequantizeLinear", unique(base + "_dequantized"), quantized,
                constants.constant(unique(base + "_scale"), scales), constants.constant(unique(base + "_zero_point"), zeroPoints));
        if (axis >= 0) {
            new NodeBuilder(real.getProducer()).attribute("axis", axis);
        }
        return real;
    }

    private Value after(Node place, String operator, String output, Value input, Value... more) {
        NodeBuilder builder = NodeBuilder.detached(operator).name(unique(output + "_" + operator));
        List<Value> operands = new ArrayList<>(List.of(input));
        operands.addAll(List.of(more));
        for (Value operand : operands) {
            Input slot = NetworkFactory.eINSTANCE.createInput();
            builder.node().getInputs().add(slot);
            slot.setValue(operand);
        }
        following.computeIfAbsent(place, node -> new ArrayList<>()).add(builder.node());
        return builder.output(output);
    }

    /** Puts the new nodes into the graph and takes float constants out that nothing uses any more. */
    void finish() {
        List<Node> ordered = new ArrayList<>(following.getOrDefault(null, List.of()));
        for (Node node : graph.getNodes()) {
            boolean replaced = node.getOperator().equals("Constant") && node.getOutputs().getFirst().getUses().isEmpty();
            if (!replaced) {
                ordered.add(node);
                ordered.addAll(following.getOrDefault(node, List.of()));
            }
        }
        graph.getNodes().clear();
        graph.getNodes().addAll(ordered);
        graph.getConstants().removeAll(graph.getConstants().stream().filter(value -> value.getUses().isEmpty()).toList());
    }

    private String unique(String wanted) {
        String name = wanted;
        for (int i = 1; !names.add(name); i++) {
            name = wanted + "_" + i;
        }
        return name;
    }
}
