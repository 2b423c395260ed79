package org.hone.engine.shape;

import java.util.List;

import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ValueType;

/** A node whose operator is just inferring its outputs. */
final class NodeInference extends NodeView implements InferenceContext {

    private final InferenceRun run;

    NodeInference(InferenceRun run, GraphTypes types, int node) {
        super(types, node);
        this.run = run;
    }

    @Override
    public void output(int slot, ValueType type) {
        if (slot >= 0 && slot < outputCount()) {
            types.setType(graph.output(node, slot), type);
        }
    }

    @Override
    public void value(int slot, KnownValue value) {
        if (slot >= 0 && slot < outputCount() && (value == null || value.size() <= KnownValue.LIMIT)) {
            types.setKnown(graph.output(node, slot), value);
        }
    }

    @Override
    public void constant(int slot, Tensor constant) {
        if (slot >= 0 && slot < outputCount()) {
            types.setConstant(graph.output(node, slot), constant);
        }
    }

    @Override
    public List<ValueType> subgraph(String attribute, List<ValueType> inputTypes) {
        GraphSnapshot inner = attributes().graph(attribute);
        return inner == null ? List.of() : run.inferSubgraph(types, node, attribute, inner, inputTypes);
    }
}
