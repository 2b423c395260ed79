package org.hone.model;

import org.hone.model.network.Attribute;
import org.hone.model.network.Graph;
import org.hone.model.network.GraphAttribute;
import org.hone.model.network.Node;
import org.hone.model.network.Slot;
import org.hone.model.network.Value;

/** Writes a graph as lines such as {@code conv: Conv(x, w, b) -> c}. */
final class GraphText {

    private final StringBuilder text;

    GraphText(StringBuilder text) {
        this.text = text;
    }

    void append(Graph graph, String indent) {
        text.append(indent).append("in ").append(graph.getInputs().stream().map(Value::getName).toList());
        text.append(" constants ").append(graph.getConstants().stream().map(Value::getName).toList()).append('\n');
        for (Node node : graph.getNodes()) {
            text.append(indent).append(node.getName()).append(": ").append(node.getOperator())
                    .append(node.getInputs().stream().map(GraphText::name).toList()).append(" -> ")
                    .append(node.getOutputs().stream().map(Value::getName).toList()).append('\n');
            for (Attribute attribute : node.getAttributes()) {
                if (attribute instanceof GraphAttribute inner) {
                    append(inner.getValue(), indent + "  ");
                }
            }
        }
        text.append(indent).append("out ").append(graph.getOutputs().stream().map(GraphText::name).toList()).append('\n');
        graph.getQuantizationAnnotations().forEach(annotation -> text.append(indent).append("quantized ")
                .append(annotation.getValueName()).append('\n'));
        graph.getFusionGroups().forEach(group -> text.append(indent).append("group ").append(group.getName())
                .append(group.getNodes().stream().map(Node::getName).toList()).append('\n'));
    }

    private static String name(Slot slot) {
        return slot.getValue() == null ? "" : slot.getValue().getName();
    }
}
