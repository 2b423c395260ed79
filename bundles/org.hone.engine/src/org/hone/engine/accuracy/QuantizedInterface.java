package org.hone.engine.accuracy;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.network.Graph;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/**
 * Speaks floats with a network whose inputs or outputs are 8-bit integers: by the scale and zero point of the
 * DequantizeLinear that an input goes into, and of the QuantizeLinear that an output comes from. A network with float inputs
 * and outputs is left alone.
 */
public final class QuantizedInterface {

    /** {@code real = (integer - zeroPoint) * scale} */
    private record Scale(ElementType type, double scale, long zeroPoint) {
    }

    /** What moves integers about and keeps their scale, as between the layouts of two formats. */
    private static final Set<String> MOVES = Set.of("Transpose", "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity");

    private final Map<String, Scale> inputs = new HashMap<>();
    /** In the order of the network's outputs; null where one is left alone. */
    private final List<Scale> outputs = new ArrayList<>();

    public QuantizedInterface(Network network) {
        Graph graph = network.getGraph();
        for (Value input : graph.getInputs()) {
            Node first = reader(input);
            if (first != null) {
                inputs.put(input.getName(), scale(first));
            }
        }
        graph.getOutputs().forEach(result -> {
            Node last = writer(result.getValue());
            outputs.add(last == null ? null : scale(last));
        });
    }

    /** The DequantizeLinear that an input goes into, at once or moved about; null when there is none. */
    private static Node reader(Value input) {
        Set<Value> seen = new LinkedHashSet<>(List.of(input));
        for (Deque<Value> waiting = new ArrayDeque<>(seen); !waiting.isEmpty();) {
            for (Slot use : waiting.remove().getUses()) {
                Node node = use instanceof Input slot && slot.getNode().getInputs().getFirst() == slot ? slot.getNode() : null;
                if (node != null && node.getOperator().equals("DequantizeLinear")) {
                    return node;
                }
                if (node != null && isMove(node) && seen.add(node.getOutputs().getFirst())) {
                    waiting.add(node.getOutputs().getFirst());
                }
            }
        }
        return null;
    }

    /** The QuantizeLinear that an output comes from, at once or moved about; null when there is none. */
    private static Node writer(Value output) {
        Set<Node> seen = new HashSet<>();
        Node node = output == null ? null : output.getProducer();
        while (node != null && isMove(node) && seen.add(node)) {
            Value moved = node.getInputs().getFirst().getValue();
            node = moved == null ? null : moved.getProducer();
        }
        return node != null && node.getOperator().equals("QuantizeLinear") ? node : null;
    }

    private static boolean isMove(Node node) {
        return MOVES.contains(node.getOperator()) && !node.getInputs().isEmpty() && !node.getOutputs().isEmpty();
    }

    /** Null when scale and zero point are no single constants. */
    private static Scale scale(Node node) {
        Tensor scale = constant(node, 1);
        Tensor zeroPoint = constant(node, 2);
        if (scale == null || scale.elementCount() != 1 || zeroPoint == null || zeroPoint.elementCount() != 1) {
            return null;
        }
        return new Scale(zeroPoint.elementType(), scale.doubleAt(0), zeroPoint.longAt(0));
    }

    private static Tensor constant(Node node, int slot) {
        return node.getInputs().size() <= slot || node.getInputs().get(slot).getValue() == null ? null
                : node.getInputs().get(slot).getValue().getTensor();
    }

    /** The sample as the network's inputs take it: float tensors are quantized where an input is of 8-bit integers. */
    public Map<String, Tensor> encode(Map<String, Tensor> sample) {
        Map<String, Tensor> encoded = new LinkedHashMap<>();
        sample.forEach((name, tensor) -> {
            Scale scale = inputs.get(name);
            encoded.put(name, scale == null || tensor.elementType() != ElementType.FLOAT32 ? tensor : quantize(tensor, scale));
        });
        return encoded;
    }

    private static Tensor quantize(Tensor tensor, Scale scale) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(tensor.elementCount()));
        boolean signed = scale.type() == ElementType.INT8;
        for (int i = 0; i < bytes.limit(); i++) {
            double level = Math.rint((float) tensor.doubleAt(i) / (float) scale.scale()) + scale.zeroPoint();
            bytes.put(i, (byte) Math.clamp(level, signed ? -128 : 0, signed ? 127 : 255));
        }
        return Tensor.of(scale.type(), tensor.sizes(), new BufferData(bytes));
    }

    /** What a run gave, as floats where an output is quantized, under the names in the order of the network's outputs. */
    public Map<String, Tensor> decode(Map<String, Tensor> given, List<String> names) {
        Map<String, Tensor> decoded = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Tensor output = given.get(names.get(i));
            Scale scale = i < outputs.size() ? outputs.get(i) : null;
            decoded.put(names.get(i), scale == null || scale.type() != output.elementType() ? output : dequantize(output, scale));
        }
        return decoded;
    }

    private static Tensor dequantize(Tensor output, Scale scale) {
        float[] values = new float[Math.toIntExact(output.elementCount())];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((output.longAt(i) - scale.zeroPoint()) * scale.scale());
        }
        return Tensor.ofFloats(output.sizes(), values);
    }
}
