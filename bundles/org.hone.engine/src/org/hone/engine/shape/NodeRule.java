package org.hone.engine.shape;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot.FunctionSnapshot;
import org.hone.model.type.ValueType;

/** Applies to a node the rule of its operator or the body of its function, and brings the result and the file together. */
final class NodeRule {

    private final InferenceRun run;
    private final GraphTypes types;
    private final GraphSnapshot graph;
    private final ValueType[] declared;

    NodeRule(InferenceRun run, GraphTypes types) {
        this.run = run;
        this.types = types;
        this.graph = types.graph();
        this.declared = declared();
    }

    /** The declared type of each value; one that is also given out may be declared once more as an output. */
    private ValueType[] declared() {
        ValueType[] all = new ValueType[graph.valueCount()];
        for (int value = 0; value < all.length; value++) {
            all[value] = run.refinement().bind(graph.declaredType(value));
        }
        for (int i = 0; i < graph.outputCount(); i++) {
            int value = graph.graphOutput(i);
            if (value != GraphSnapshot.NONE) {
                ValueType output = run.refinement().bind(graph.declaredOutputType(i));
                all[value] = run.refinement().refine(output, all[value], new ArrayList<>());
            }
        }
        return all;
    }

    void apply(int node) {
        FunctionSnapshot function = run.function(graph, node);
        if (function != null) {
            call(node, function);
        } else {
            Operator operator = run.operator(graph, node);
            if (operator != null) {
                types.setOperator(node, operator);
                run.apply(operator, types, node);
            }
        }
        for (int i = 0; i < graph.outputCount(node); i++) {
            settle(node, graph.output(node, i));
        }
    }

    private void call(int node, FunctionSnapshot function) {
        List<ValueType> inputs = new ArrayList<>();
        for (int i = 0; i < graph.inputCount(node); i++) {
            inputs.add(types.type(graph.input(node, i)));
        }
        GraphTypes body = run.inferCall(function, inputs, types.attributes(node));
        if (body == null) {
            return;
        }
        types.setBody(node, body);
        List<ValueType> outputs = InferenceRun.outputTypes(body);
        for (int i = 0; i < Math.min(outputs.size(), graph.outputCount(node)); i++) {
            types.setType(graph.output(node, i), outputs.get(i));
        }
    }

    private void settle(int node, int value) {
        List<String> conflicts = new ArrayList<>();
        types.setType(value, run.refinement().refine(declared[value], types.type(value), conflicts));
        for (String conflict : conflicts) {
            run.warn(InferenceRun.where(graph, node) + ", output '" + graph.valueName(value) + "'", conflict);
        }
    }
}
