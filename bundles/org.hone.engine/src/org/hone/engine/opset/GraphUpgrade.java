package org.hone.engine.opset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.core.HoneException;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorRegistry;
import org.hone.core.operator.OperatorSchema;
import org.hone.core.operator.OperatorSchema.AttributeSchema;
import org.hone.core.operator.ShapeConflict;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.network.Attribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.GraphsAttribute;
import org.hone.model.network.Node;
import org.hone.model.network.Value;

/** Upgrades the nodes of a graph and of the graphs inside it. */
final class GraphUpgrade {

    private static final int TO = Operator.CANONICAL_OPSET;

    private final OperatorRegistry operators;
    private final UniqueNames names;
    private final long from;
    private final Map<Value, KnownOfValue> known = new HashMap<>();

    /** Where the types of a value are found. */
    record KnownOfValue(GraphTypes types, int number) {
    }

    GraphUpgrade(OperatorRegistry operators, UniqueNames names, long from) {
        this.operators = operators;
        this.names = names;
        this.from = from;
    }

    /** Inputs that have a default become constants. */
    static void makeDefaultsConstant(Graph graph) {
        Set<Value> defaults = new LinkedHashSet<>(graph.getInputs());
        defaults.removeIf(value -> value.getTensor() == null && value.getSparseTensor() == null);
        graph.getInputs().removeAll(defaults);
        graph.getConstants().addAll(defaults);
    }

    /** @param types the types as the graph was before; null when they are not known */
    void upgrade(Graph graph, GraphTypes types) throws HoneException {
        if (types != null) {
            number(graph, types);
        }
        List<Node> before = List.copyOf(graph.getNodes());
        List<Node> after = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            Node node = before.get(i);
            upgradeInside(node, types, i);
            NodeRewrite rewrite = new NodeRewrite(graph, node, names, known);
            upgrade(node, rewrite);
            after.addAll(rewrite.before());
            after.add(node);
            after.addAll(rewrite.after());
        }
        if (after.size() != before.size()) {
            graph.getNodes().clear();
            graph.getNodes().addAll(after);
        }
    }

    /** By name: defaults that became constants no longer stand where the snapshot had numbered them. */
    private void number(Graph graph, GraphTypes types) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int value = 0; value < types.graph().valueCount(); value++) {
            numbers.putIfAbsent(types.graph().valueName(value), value);
        }
        List<Value> values = new ArrayList<>(graph.getInputs());
        values.addAll(graph.getConstants());
        graph.getNodes().forEach(node -> values.addAll(node.getOutputs()));
        for (Value value : values) {
            Integer number = numbers.get(value.getName());
            if (number != null) {
                known.put(value, new KnownOfValue(types, number));
            }
        }
    }

    private void upgradeInside(Node node, GraphTypes types, int number) throws HoneException {
        for (Attribute attribute : node.getAttributes()) {
            if (attribute instanceof GraphAttribute inner && inner.getValue() != null) {
                upgrade(inner.getValue(), types == null ? null : types.subgraph(number, attribute.getName()));
            } else if (attribute instanceof GraphsAttribute several) {
                for (Graph graph : several.getValues()) {
                    upgrade(graph, null);
                }
            }
        }
    }

    private void upgrade(Node node, NodeRewrite rewrite) throws HoneException {
        String domain = node.getDomain();
        if (domain != null && !domain.isEmpty() && !domain.equals("ai.onnx")) {
            return;
        }
        Operator operator = operators.find("", node.getOperator());
        if (operator == null) {
            throw refused(node, "the operator is not known, so neither is what changed in it");
        }
        if (from > TO) {
            requireUnchanged(node, operator);
            return;
        }
        OperatorSchema old = operator.schema(from);
        if (old == null) {
            throw refused(node, "the operator came with version " + operator.schemas().getFirst().since());
        }
        boolean refers = node.getAttributes().stream().anyMatch(a -> a.getReference() != null);
        if (refers && !operator.schema(TO).attributes().equals(old.attributes())) {
            throw refused(node, "its attributes changed, and one is an argument of the function around it");
        }
        try {
            operator.upgrade(rewrite, (int) from, TO);
        } catch (ShapeConflict conflict) {
            throw refused(node, conflict.getMessage());
        }
    }

    /** A later use means the same in the canonical set when what came since is not used: wider types alone are no change. */
    private void requireUnchanged(Node node, Operator operator) throws HoneException {
        OperatorSchema canonical = operator.schema(TO);
        OperatorSchema later = operator.schema(from);
        if (canonical == null) {
            throw refused(node, "the operator came with version " + operator.schemas().getFirst().since());
        }
        List<String> known = canonical.attributes().stream().map(AttributeSchema::name).toList();
        boolean attributesFit = node.getAttributes().stream().allMatch(a -> known.contains(a.getName()));
        boolean defaultsStay = canonical.attributes().stream().allMatch(a -> later.attributes().contains(a)
                || node.getAttributes().stream().anyMatch(own -> own.getName().equals(a.name())));
        boolean operandsFit = node.getInputs().size() <= canonical.maximumInputs()
                && later.inputs().size() >= canonical.inputs().size();
        if (!attributesFit || !defaultsStay || !operandsFit) {
            throw refused(node, "version " + later.since() + " changed what it means");
        }
    }

    private HoneException refused(Node node, String rule) {
        String name = node.getName() == null || node.getName().isEmpty() ? "without a name" : "'" + node.getName() + "'";
        return HoneException.unsupported("failed to bring node " + name + " from operator set " + from + " to " + TO + ": "
                + node.getOperator() + ": " + rule);
    }
}
