package org.hone.compress.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.hone.core.step.NetworkTypes;
import org.hone.core.step.StepContext;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphOutput;
import org.hone.model.network.Input;
import org.hone.model.network.Network;
import org.hone.model.network.NetworkFactory;
import org.hone.model.network.Node;
import org.hone.model.network.QuantizationAnnotation;
import org.hone.model.network.Slot;
import org.hone.model.network.TensorAttribute;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/**
 * A network at work. Rewrites change it through these moves only: each keeps the graph valid, the names of its inputs and
 * outputs, and tells the driver which nodes are worth another look. Removed nodes leave the list of nodes with
 * {@link #sweep()}, all at once, so that a move costs time in its own size only.
 */
public final class Canvas {

    private final Network network;
    private final Graph graph;
    private final StepContext context;
    private final Set<String> names = new HashSet<>();
    private final Set<String> annotated = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final Set<Node> removed = new HashSet<>();
    private final Set<Node> touched = new LinkedHashSet<>();
    private final Origins origins = new Origins();
    private NetworkTypes types;

    /** @param network a copy that belongs to the step */
    public Canvas(Network network, StepContext context) {
        this.network = network;
        this.graph = network.getGraph();
        this.context = context;
        for (Iterator<EObject> contents = graph.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Value value && value.getName() != null) {
                names.add(value.getName());
            }
        }
        for (QuantizationAnnotation annotation : graph.getQuantizationAnnotations()) {
            annotated.add(annotation.getValueName());
            annotation.getParameters().forEach(parameter -> annotated.add(parameter.getValue()));
        }
        refresh();
    }

    public Network network() {
        return network;
    }

    public Graph graph() {
        return graph;
    }

    public StepContext context() {
        return context;
    }

    /** Infers types anew. Until then those of values that rewrites made or changed are as they were declared. */
    public void refresh() {
        types = context.types(network);
    }

    /** What hands on where nodes came from; it is written to the nodes with the next sweep. */
    public Origins origins() {
        return origins;
    }

    // ---- what is there ----

    /** True when {@code node} uses {@code operator} of ONNX's own domain. */
    public static boolean is(Node node, String operator) {
        return node != null && operator.equals(node.getOperator()) && isOnnx(node);
    }

    /** True for operators of ONNX's own domain. */
    public static boolean isOnnx(Node node) {
        return node.getDomain() == null || node.getDomain().isEmpty() || node.getDomain().equals("ai.onnx");
    }

    /** The value in input slot {@code slot}; null when there is none. */
    public static Value input(Node node, int slot) {
        return slot < node.getInputs().size() ? node.getInputs().get(slot).getValue() : null;
    }

    public static Value output(Node node) {
        return node.getOutputs().getFirst();
    }

    /** The node of the main graph that makes {@code value}, or null. */
    public Node producer(Value value) {
        Node node = value == null ? null : value.getProducer();
        return node != null && node.getGraph() == graph ? node : null;
    }

    /** The node that makes {@code value} if it uses {@code operator} of ONNX's own domain, else null. */
    public Node producer(Value value, String operator) {
        Node node = producer(value);
        return is(node, operator) ? node : null;
    }

    public boolean isRemoved(Node node) {
        return removed.contains(node);
    }

    /** The tensor of a constant that nothing can replace, or of a Constant node; else null. */
    public Tensor constant(Value value) {
        if (value == null) {
            return null;
        }
        if (value.eContainer() == graph && !isGraphInput(value)) {
            return value.getTensor();
        }
        return is(value.getProducer(), "Constant")
                && NodeAttributes.find(value.getProducer(), "value") instanceof TensorAttribute attribute ? attribute.getValue() : null;
    }

    private static boolean isGraphInput(Value value) {
        return value.eContainmentFeature() == org.hone.model.network.NetworkPackage.Literals.GRAPH__INPUTS;
    }

    public Shape shape(Value value) {
        if (value == null) {
            return Shape.UNKNOWN;
        }
        return value.getTensor() != null && value.getProducer() == null ? value.getTensor().shape() : types.shape(value);
    }

    /** The element type, or null when it is not known. */
    public ElementType elementType(Value value) {
        if (value.getTensor() != null && value.getProducer() == null) {
            return value.getTensor().elementType();
        }
        return types.type(value) instanceof TensorType tensor ? tensor.elementType() : null;
    }

    /** True when both shapes are known to be equal, be it by symbols. */
    public static boolean surelyEqual(Shape a, Shape b) {
        if (!a.isRankKnown() || a.rank() != b.rank()) {
            return false;
        }
        for (int axis = 0; axis < a.rank(); axis++) {
            if (!a.get(axis).surelyEquals(b.get(axis))) {
                return false;
            }
        }
        return true;
    }

    public static boolean isGraphOutput(Value value) {
        return value.getUses().stream().anyMatch(GraphOutput.class::isInstance);
    }

    /** The one node of the main graph that uses {@code value}, once; null when there is none or any other use. */
    public Node onlyUser(Value value) {
        if (value.getUses().size() != 1 || !(value.getUses().getFirst() instanceof Input input)) {
            return null;
        }
        return input.getNode().getGraph() == graph ? input.getNode() : null;
    }

    /** True when outputs of {@code node} besides the first are used. */
    public static boolean usesFurtherOutputs(Node node) {
        return node.getOutputs().stream().skip(1).anyMatch(output -> !output.getUses().isEmpty());
    }

    // ---- moves ----

    /**
     * Makes all that uses {@code from} use {@code to}, which holds the same elements. The graph's outputs keep their names:
     * {@code to} takes over the name of an output.
     *
     * @return false, and nothing is changed, when an output would lose its name
     */
    public boolean replace(Value from, Value to) {
        if (isGraphOutput(from)) {
            if (!canRename(from, to)) {
                return false;
            }
            Origins.keep(producer(to));
            if (producer(from) != null) {
                Origins.keep(producer(from));
            }
            String name = from.getName();
            from.setName(to.getName());
            to.setName(name);
        }
        List<Slot> uses = List.copyOf(from.getUses());
        from.getUses().clear();
        for (Slot slot : uses) {
            slot.setValue(to);
            touch(slot);
        }
        released(to);
        return true;
    }

    /** True when {@code to}, made by a node and no output of the graph, can take over the name of the output {@code from}. */
    public boolean canRename(Value from, Value to) {
        return producer(to) != null && !isGraphOutput(to) && !annotated.contains(from.getName())
                && !annotated.contains(to.getName());
    }

    /** Takes out a node, none of whose outputs is used. */
    public void remove(Node node) {
        for (Iterator<EObject> contents = node.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Slot slot && slot.getValue() != null) {
                Value value = slot.getValue();
                slot.setValue(null);
                released(value);
            }
        }
        removed.add(node);
    }

    /**
     * Takes out {@code node} with what only it needs, if nothing uses its outputs.
     *
     * @return the nodes that are gone, {@code node} first
     */
    public List<Node> removeUnused(Node node) {
        List<Node> gone = new ArrayList<>();
        List<Node> open = new ArrayList<>(List.of(node));
        while (!open.isEmpty()) {
            Node next = open.removeLast();
            if (removed.contains(next) || next.getOutputs().stream().anyMatch(output -> !output.getUses().isEmpty())) {
                continue;
            }
            List<Node> producers = new ArrayList<>();
            next.getInputs().forEach(slot -> {
                if (producer(slot.getValue()) != null) {
                    producers.add(producer(slot.getValue()));
                }
            });
            remove(next);
            gone.add(next);
            open.addAll(producers);
        }
        return gone;
    }

    /**
     * Makes {@code value}, which is no output of the graph, a constant. The nodes that made it go if nothing else needs
     * them; those that use it get their origins.
     */
    public void resolve(Value value, Tensor tensor) {
        Node node = value.getProducer();
        Origins.keep(node);
        Value constant = NetworkFactory.eINSTANCE.createValue();
        constant.setName(value.getName());
        constant.setTensor(tensor);
        value.setName(freeName(value.getName() + "_computed"));
        graph.getConstants().add(constant);
        Set<Node> users = new LinkedHashSet<>();
        for (Slot slot : value.getUses()) {
            if (slot instanceof Input input) {
                users.add(input.getNode());
            }
        }
        replace(value, constant);
        for (Node gone : removeUnused(node).reversed()) {
            if (!is(gone, "Constant")) {
                users.forEach(user -> origins.handOn(gone, user, false));
            }
        }
    }

    /**
     * Takes {@code node} out if nothing uses it, with what only it needs, handing their origins to {@code heir}; the
     * constants that fed it need no heir.
     */
    public void absorb(Node node, Node heir) {
        removeUnused(node).forEach(gone -> origins.handOn(gone, heir, true));
    }

    /** Removes a node whose first output has the elements of {@code value}, handing its origins to a neighbour. */
    public boolean bypass(Node node, Value value) {
        List<Slot> uses = List.copyOf(output(node).getUses());
        if (!replace(output(node), value)) {
            return false;
        }
        Node heir = producer(value);
        if (heir != null) {
            origins.handOn(node, heir, false);
        } else if (!uses.isEmpty() && uses.getFirst() instanceof Input input) {
            origins.handOn(node, input.getNode(), true);
        }
        remove(node);
        return true;
    }

    /** Makes input slot {@code slot} of {@code node} use {@code value}; slots before it that are missing stay empty. */
    public void setInput(Node node, int slot, Value value) {
        while (node.getInputs().size() <= slot) {
            node.getInputs().add(NetworkFactory.eINSTANCE.createInput());
        }
        Value old = node.getInputs().get(slot).getValue();
        node.getInputs().get(slot).setValue(value);
        if (old != null) {
            released(old);
        }
        touch(node);
    }

    /** Removes the input slots from {@code count} on. */
    public void truncateInputs(Node node, int count) {
        while (node.getInputs().size() > count) {
            Input last = node.getInputs().getLast();
            Value old = last.getValue();
            last.setValue(null);
            if (old != null) {
                released(old);
            }
            node.getInputs().remove(node.getInputs().size() - 1);
        }
    }

    /** A new constant; its name is {@code name}, or with a number behind where that is taken. */
    public Value addConstant(String name, Tensor tensor) {
        Value value = NetworkFactory.eINSTANCE.createValue();
        value.setName(freeName(name));
        value.setTensor(tensor);
        graph.getConstants().add(value);
        return value;
    }

    private String freeName(String wish) {
        String name = wish;
        while (!names.add(name)) {
            name = wish + "_" + counters.merge(wish, 1, Integer::sum);
        }
        return name;
    }

    /** Says that {@code node} and those that use its outputs are worth another look. */
    public void touch(Node node) {
        if (node != null) {
            touched.add(node);
            node.getOutputs().forEach(output -> output.getUses().forEach(this::touch));
        }
    }

    /** A value lost a use: its producer, and the one user that it may still have, are worth another look. */
    private void released(Value value) {
        if (producer(value) != null) {
            touched.add(producer(value));
        }
        if (value.getUses().size() == 1) {
            touch(value.getUses().getFirst());
        }
    }

    private void touch(Slot slot) {
        if (slot instanceof Input input && input.getNode().getGraph() == graph) {
            touched.add(input.getNode());
        }
    }

    /** The nodes that were touched since the last call. */
    List<Node> takeTouched() {
        List<Node> nodes = touched.stream().filter(node -> !removed.contains(node)).toList();
        touched.clear();
        return nodes;
    }

    /** Takes removed nodes out of the list of nodes and unused constants out of the list of constants. */
    public void sweep() {
        if (!removed.isEmpty()) {
            List<Node> kept = graph.getNodes().stream().filter(node -> !removed.contains(node)).toList();
            for (Node node : removed) {
                node.setFusionGroup(null);
                node.getOutputs().forEach(output -> names.remove(output.getName()));
            }
            graph.getNodes().clear();
            graph.getNodes().addAll(kept);
            graph.getFusionGroups().removeIf(group -> group.getNodes().isEmpty());
            removed.clear();
        }
        origins.write();
        dropAnnotations();
        List<Value> used = graph.getConstants().stream()
                .filter(value -> !value.getUses().isEmpty() || annotated.contains(value.getName())).toList();
        if (used.size() < graph.getConstants().size()) {
            graph.getConstants().clear();
            graph.getConstants().addAll(used);
        }
    }

    private void dropAnnotations() {
        if (graph.getQuantizationAnnotations().isEmpty()) {
            return;
        }
        Set<String> present = new HashSet<>();
        graph.getInputs().forEach(value -> present.add(value.getName()));
        graph.getConstants().forEach(value -> present.add(value.getName()));
        graph.getNodes().forEach(node -> node.getOutputs().forEach(value -> present.add(value.getName())));
        graph.getQuantizationAnnotations().removeIf(annotation -> !present.contains(annotation.getValueName()));
        annotated.clear();
        for (QuantizationAnnotation annotation : graph.getQuantizationAnnotations()) {
            annotated.add(annotation.getValueName());
            annotation.getParameters().forEach(parameter -> annotated.add(parameter.getValue()));
        }
    }
}
