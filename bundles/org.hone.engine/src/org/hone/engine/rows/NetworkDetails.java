package org.hone.engine.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** The properties of each node and value of a graph, for the Properties view. Immutable; any thread may read it. */
public final class NetworkDetails {

    private static final String GENERAL = "General";
    private static final String ATTRIBUTES = "Attributes";
    private static final String INPUTS = "Inputs";
    private static final String OUTPUTS = "Outputs";
    private static final String COST = "Cost";
    /** Users of a value that are named one by one. */
    private static final int NAMED_USERS = 20;

    private final GraphSnapshot graph;
    private final IntFunction<ValueType> types;
    private final List<LayerRow> rows;

    /**
     * @param types the type of each value of the graph, null where it is not known
     * @param rows the row of each node
     */
    public NetworkDetails(GraphSnapshot graph, IntFunction<ValueType> types, List<LayerRow> rows) {
        this.graph = graph;
        this.types = types;
        this.rows = rows;
    }

    /** The type of a value, or null when it is not known. */
    public ValueType type(int value) {
        return types.apply(value);
    }

    /** The properties of node {@code node}. */
    public List<Detail> node(int node) {
        List<Detail> details = new ArrayList<>();
        LayerRow row = rows.get(node);
        details.add(new Detail(GENERAL, "Name", graph.nodeName(node)));
        details.add(new Detail(GENERAL, "Operator", row.operator()));
        details.add(new Detail(GENERAL, "Index", Integer.toString(node)));
        if (!graph.origins(node).isEmpty()) {
            details.add(new Detail(GENERAL, "Origins", String.join(", ", graph.origins(node))));
        }
        for (String name : graph.attributes(node).names()) {
            details.add(new Detail(ATTRIBUTES, name, AttributeTexts.text(graph.attributes(node).get(name))));
        }
        for (int slot = 0; slot < graph.inputCount(node); slot++) {
            details.add(new Detail(INPUTS, Integer.toString(slot), valueText(graph.input(node, slot))));
        }
        for (int slot = 0; slot < graph.outputCount(node); slot++) {
            details.add(new Detail(OUTPUTS, Integer.toString(slot), valueText(graph.output(node, slot))));
        }
        details.add(new Detail(COST, "MACs", Figures.exact(row.macs())));
        details.add(new Detail(COST, "Parameters", Figures.exact(row.parameters())));
        details.add(new Detail(COST, "Weight bytes", Figures.exact(row.weightBytes())));
        details.add(new Detail(COST, "Activation bytes", Figures.exact(row.activationBytes())));
        return List.copyOf(details);
    }

    /** The properties of value {@code value}. */
    public List<Detail> value(int value) {
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(GENERAL, "Name", graph.valueName(value)));
        details.add(new Detail(GENERAL, "Element type", ValueTexts.elementType(type(value))));
        details.add(new Detail(GENERAL, "Shape", ValueTexts.shape(type(value))));
        Tensor tensor = graph.tensor(value);
        if (tensor != null) {
            details.add(new Detail(GENERAL, graph.isConstant(value) ? "Constant" : "Default", AttributeTexts.text(tensor)));
            details.add(new Detail(GENERAL, "Bytes", Figures.exact(tensor.byteSize())));
        }
        if (graph.producer(value) != GraphSnapshot.NONE) {
            details.add(new Detail(GENERAL, "Produced by", graph.nodeLabel(graph.producer(value))));
        }
        int users = graph.userCount(value);
        for (int i = 0; i < Math.min(users, NAMED_USERS); i++) {
            details.add(new Detail("Used by", Integer.toString(i), graph.nodeLabel(graph.user(value, i))));
        }
        if (users > NAMED_USERS) {
            details.add(new Detail("Used by", "…", (users - NAMED_USERS) + " more"));
        }
        return List.copyOf(details);
    }

    private String valueText(int value) {
        if (value == GraphSnapshot.NONE || graph.valueName(value).isEmpty() && graph.tensor(value) == null
                && graph.userCount(value) == 0) {
            return "(none)";
        }
        String text = graph.valueName(value) + ": " + ValueTexts.elementType(type(value)) + " " + ValueTexts.shape(type(value));
        return graph.isConstant(value) ? text + " (constant)" : text;
    }
}
