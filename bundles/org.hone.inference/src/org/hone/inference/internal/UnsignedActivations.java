package org.hone.inference.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.build.GraphBuilder;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/**
 * Gives quantized activations of int8 the type uint8, with integers and zero points greater by 128: the same reals, and in
 * integer kernels, which take the zero point off first, the same sums. On x86 ONNX Runtime has fast integer kernels for
 * uint8 activations only; int8 ones it leaves to float kernels where a value has several users, and with
 * {@code session.qdqisint8allowed} to plain loops.
 *
 * <p>
 * What changes is each int8 value that a QuantizeLinear or nobody computes and that only DequantizeLinears and the
 * graph's outputs use. Precondition: zero points are constants.
 */
final class UnsignedActivations {

    private static final int SHIFT = 128;

    private final Graph graph;
    private final Set<String> names = new HashSet<>();
    private final Map<Tensor, Value> zeros = new HashMap<>();
    private final Set<String> boundary = new HashSet<>();

    private UnsignedActivations(Graph graph) {
        this.graph = graph;
        graph.getInputs().forEach(value -> names.add(value.getName()));
        graph.getConstants().forEach(value -> names.add(value.getName()));
        graph.getNodes().forEach(node -> node.getOutputs().forEach(value -> names.add(value.getName())));
    }

    /**
     * Changes {@code network}.
     *
     * @return the names of its inputs and outputs that are uint8 now: {@link #turned} brings their tensors there and back
     */
    static Set<String> apply(Network network) {
        UnsignedActivations pass = new UnsignedActivations(network.getGraph());
        for (Value input : List.copyOf(pass.graph.getInputs())) {
            pass.change(input, null);
        }
        for (Node node : List.copyOf(pass.graph.getNodes())) {
            if (isStandard(node, "QuantizeLinear") && node.getAttributes().stream().noneMatch(a -> "output_dtype".equals(a.getName()))) {
                pass.change(node.getOutputs().getFirst(), node);
            }
        }
        return pass.boundary;
    }

    private static boolean isStandard(Node node, String operator) {
        return operator.equals(node.getOperator()) && (node.getDomain() == null || node.getDomain().isEmpty());
    }

    private void change(Value value, Node producer) {
        List<Node> readers = new ArrayList<>();
        boolean given = false;
        for (Slot use : value.getUses()) {
            if (use instanceof GraphOutput && use.eContainer() == graph) {
                given = true;
            } else if (use instanceof Input input && input.getNode().getGraph() == graph && isStandard(input.getNode(), "DequantizeLinear")
                    && input.getNode().getInputs().indexOf(input) == 0) {
                readers.add(input.getNode());
            } else {
                return;
            }
        }
        boolean signed = producer != null ? signedZero(producer) != null
                : value.getType() instanceof TensorType type && type.elementType() == ElementType.INT8;
        if (!signed || readers.isEmpty() && producer == null || readers.stream().anyMatch(reader -> !canShift(reader))) {
            return;
        }
        if (producer != null) {
            shiftZero(producer);
        }
        readers.forEach(this::shiftZero);
        value.setType(unsigned(value.getType()));
        if (value.getTensor() != null) {
            value.setTensor(turned(value.getTensor()));
        }
        value.getUses().stream().filter(GraphOutput.class::isInstance).map(GraphOutput.class::cast)
                .forEach(output -> output.setType(unsigned(output.getType())));
        if (given || producer == null) {
            boundary.add(value.getName());
        }
    }

    /** True for a DequantizeLinear without a zero point, too: its zero is 0. */
    private static boolean canShift(Node reader) {
        return zero(reader) != null ? signedZero(reader) != null : scale(reader) != null;
    }

    /** The node's scale when it is a constant. */
    private static Tensor scale(Node node) {
        return node.getInputs().size() > 1 && node.getInputs().get(1).getValue() != null ? node.getInputs().get(1).getValue().getTensor()
                : null;
    }

    private static Value zero(Node node) {
        return node.getInputs().size() > 2 ? node.getInputs().get(2).getValue() : null;
    }

    /** The node's zero point when it is a constant of int8. */
    private static Tensor signedZero(Node node) {
        Value zero = zero(node);
        boolean constant = zero != null && zero.getProducer() == null && zero.getTensor() != null
                && zero.getTensor().elementType() == ElementType.INT8;
        return constant ? zero.getTensor() : null;
    }

    private void shiftZero(Node node) {
        Tensor zero = signedZero(node);
        Tensor signed = zero != null ? zero
                : Tensor.ofBytes(ElementType.INT8, scale(node).sizes(), new byte[Math.toIntExact(scale(node).elementCount())]);
        Value shifted = zeros.computeIfAbsent(signed, tensor -> new GraphBuilder(graph).constant(fresh(), turned(tensor)));
        while (node.getInputs().size() < 3) {
            node.getInputs().add(NetworkFactory.eINSTANCE.createInput());
        }
        node.getInputs().get(2).setValue(shifted);
    }

    private String fresh() {
        int number = zeros.size();
        while (!names.add("hone_unsigned_zero_" + number)) {
            number++;
        }
        return "hone_unsigned_zero_" + number;
    }

    private static ValueType unsigned(ValueType type) {
        return type instanceof TensorType tensor ? ValueType.tensor(ElementType.UINT8, tensor.shape()) : type;
    }

    /** The uint8 tensor that stands for one of int8, or the other way round. */
    static Tensor turned(Tensor tensor) {
        byte[] bytes = new byte[Math.toIntExact(tensor.elementCount())];
        tensor.data().slice().get(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= (byte) SHIFT;
        }
        return Tensor.ofBytes(tensor.elementType() == ElementType.INT8 ? ElementType.UINT8 : ElementType.INT8, tensor.sizes(), bytes);
    }
}
