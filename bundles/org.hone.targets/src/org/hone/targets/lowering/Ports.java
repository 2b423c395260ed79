package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.plan.Port;
import org.hone.core.step.NetworkTypes;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.type.ValueType.TensorType;

/** The network's inputs and outputs as its user sees them, and the tensors that hold them. */
final class Ports {

    /** What the network says of an input or output. */
    private record Seen(String name, TensorType type) {
    }

    private final List<Seen> inputs = new ArrayList<>();
    private final List<Seen> outputs = new ArrayList<>();

    static Ports of(Network network, NetworkTypes types) throws HoneException {
        Ports ports = new Ports();
        for (Value input : network.getGraph().getInputs()) {
            if (input.getTensor() == null) {
                ports.inputs.add(seen(input, types));
            }
        }
        for (GraphOutput output : network.getGraph().getOutputs()) {
            ports.outputs.add(seen(output.getValue(), types));
        }
        return ports;
    }

    private static Seen seen(Value value, NetworkTypes types) throws HoneException {
        TensorType type = value.getTensor() != null ? value.getTensor().type()
                : types.type(value) instanceof TensorType tensor && tensor.shape().isFixed() ? tensor : null;
        if (type == null) {
            throw HoneException.unsupported("failed to lower value '" + value.getName() + "' with type " + types.type(value)
                    + ": inputs and outputs are tensors of fixed sizes");
        }
        return new Seen(value.getName(), type);
    }

    List<Port> inputs(LoweredGraph graph, PlanBuilder builder) {
        return ports(inputs, graph.inputs(), builder);
    }

    List<Port> outputs(LoweredGraph graph, PlanBuilder builder) {
        return ports(outputs, graph.outputs(), builder);
    }

    private static List<Port> ports(List<Seen> seen, List<LoweredValue> values, PlanBuilder builder) {
        List<Port> ports = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Quantization quantization = values.get(i).quantization();
            ports.add(new Port(seen.get(i).name(), builder.tensor(values.get(i)), seen.get(i).type().elementType(),
                    Arrays.stream(seen.get(i).type().shape().sizes()).mapToObj(Math::toIntExact).toList(),
                    quantization == null ? 0 : quantization.scale(), quantization == null ? 0 : quantization.zero()));
        }
        return ports;
    }
}
