package org.hone.targets.lowering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.step.NetworkTypes;
import org.hone.model.network.Attribute;
import org.hone.model.network.FloatAttribute;
import org.hone.model.network.FloatsAttribute;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.IntAttribute;
import org.hone.model.network.IntsAttribute;
import org.hone.model.network.Network;
import org.hone.model.network.Node;
import org.hone.model.network.StringAttribute;
import org.hone.model.network.StringsAttribute;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Copies a network's main graph into a {@link LoweredGraph}.
 *
 * <p>
 * All values must be tensors of known, fixed shapes. Values of uint8 stay uint8 here; passes move those that are quantized.
 */
final class GraphImport {

    private final Network network;
    private final NetworkTypes types;
    private final LoweredGraph graph = new LoweredGraph();
    private final Map<Value, LoweredValue> values = new IdentityHashMap<>();

    GraphImport(Network network, NetworkTypes types) {
        this.network = network;
        this.types = types;
    }

    LoweredGraph run() throws HoneException {
        for (Value input : network.getGraph().getInputs()) {
            if (input.getTensor() == null) {
                values.put(input, graph.addInput(input.getName(), elementType(input, "the network"), sizes(input, "the network")));
            }
        }
        Map<Node, String> names = names(network);
        for (Node node : network.getGraph().getNodes()) {
            add(node, names.get(node));
        }
        for (GraphOutput output : network.getGraph().getOutputs()) {
            graph.addOutput(read(output.getValue(), "the network's outputs"));
        }
        graph.sort();
        return graph;
    }

    /** A name for each node that no other has: its own, or that of its first output. */
    static Map<Node, String> names(Network network) {
        Map<Node, String> names = new IdentityHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Node node : network.getGraph().getNodes()) {
            counts.merge(String.valueOf(node.getName()), 1, Integer::sum);
        }
        Set<String> taken = new HashSet<>();
        for (Node node : network.getGraph().getNodes()) {
            String own = node.getName();
            String name = own != null && !own.isEmpty() && counts.get(own) == 1 || node.getOutputs().isEmpty() ? String.valueOf(own)
                    : node.getOutputs().getFirst().getName();
            String unique = name;
            for (int i = 2; !taken.add(unique); i++) {
                unique = name + "_" + i;
            }
            names.put(node, unique);
        }
        return names;
    }

    private void add(Node node, String name) throws HoneException {
        LoweredNode lowered = graph.add(node.getOperator(), node.getDomain() == null ? "" : node.getDomain());
        lowered.addNodes(List.of(name));
        lowered.setGroup(node.getFusionGroup());
        for (Input input : node.getInputs()) {
            lowered.addInput(input.getValue() == null ? null : read(input.getValue(), name));
        }
        for (Attribute attribute : node.getAttributes()) {
            lowered.set(attribute.getName(), content(attribute));
        }
        for (Value output : node.getOutputs()) {
            boolean absent = output.getName() == null || output.getName().isEmpty();
            lowered.addOutput(absent ? null : value(output, name));
        }
    }

    private LoweredValue value(Value output, String node) throws HoneException {
        LoweredValue value = values.get(output);
        if (value == null) {
            value = graph.value(output.getName(), elementType(output, node), sizes(output, node));
            values.put(output, value);
        }
        return value;
    }

    private LoweredValue read(Value value, String where) throws HoneException {
        LoweredValue known = values.get(value);
        if (known == null && value.getTensor() != null) {
            known = graph.constant(value.getName(), value.getTensor());
            values.put(value, known);
        }
        return known == null ? value(value, where) : known;
    }

    private ElementType elementType(Value value, String where) throws HoneException {
        return tensorType(value, where).elementType();
    }

    private long[] sizes(Value value, String where) throws HoneException {
        TensorType type = tensorType(value, where);
        if (!type.shape().isFixed()) {
            throw HoneException.unsupported("failed to lower value '" + value.getName() + "' with type " + type
                    + ": kernels need fixed sizes (bind symbolic ones, and simplify), at " + where);
        }
        return type.shape().sizes();
    }

    private TensorType tensorType(Value value, String where) throws HoneException {
        ValueType type = types.type(value);
        if (type instanceof TensorType tensor && tensor.elementType() != null) {
            return tensor;
        }
        throw HoneException.unsupported("failed to lower value '" + value.getName() + "' with type "
                + (type == null ? "unknown" : type) + ": kernels compute tensors of known type only, at " + where);
    }

    private static Object content(Attribute attribute) {
        return switch (attribute) {
        case IntAttribute integer -> integer.getValue();
        case FloatAttribute real -> real.getValue();
        case StringAttribute text -> text.getValue().toString();
        case IntsAttribute integers -> integers.getValues().toArray();
        case FloatsAttribute reals -> reals.getValues().toArray();
        case TensorAttribute tensor -> tensor.getValue();
        case StringsAttribute texts -> texts.getValues().stream().map(Object::toString).toList();
        case GraphAttribute inner -> inner.getValue();
        default -> attribute;
        };
    }
}
