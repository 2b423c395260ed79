package org.hone.engine.shape;

import java.util.List;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.SparseTensor;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;

/** What is known of a graph's values before any node is looked at: its inputs, its constants, what it captures. */
final class GraphSeed {

    private final InferenceRun run;
    private final GraphTypes types;
    private final GraphSnapshot graph;

    private GraphSeed(InferenceRun run, GraphTypes types) {
        this.run = run;
        this.types = types;
        this.graph = types.graph();
    }

    static void plant(InferenceRun run, GraphTypes types, List<ValueType> inputTypes) {
        GraphSeed seed = new GraphSeed(run, types);
        for (int value = 0; value < seed.graph.valueCount(); value++) {
            seed.value(value);
        }
        for (int i = 0; i < seed.graph.inputCount(); i++) {
            seed.input(seed.graph.graphInput(i), i < inputTypes.size() ? inputTypes.get(i) : null);
        }
    }

    private void value(int value) {
        Tensor tensor = graph.tensor(value);
        SparseTensor sparse = graph.sparseTensor(value);
        if (tensor != null) {
            types.setType(value, tensor.type());
            if (graph.isConstant(value) || run.defaultsAreConstant()) {
                types.setConstant(value, tensor);
            }
        } else if (sparse != null) {
            types.setType(value, ValueType.tensor(sparse.values().elementType(), Shape.of(sparse.sizes().toArray())));
        } else if (graph.outerValue(value) != GraphSnapshot.NONE && types.outer() != null) {
            capture(value, graph.outerValue(value));
        } else if (graph.producer(value) == GraphSnapshot.NONE) {
            types.setType(value, run.refinement().bind(graph.declaredType(value)));
        }
    }

    private void capture(int value, int outside) {
        GraphTypes outer = types.outer();
        types.setType(value, outer.type(outside));
        types.setKnown(value, outer.known(outside));
        types.setConstant(value, outer.constant(outside));
    }

    /** A graph input: what the file declares, made more precise by what whoever runs the graph puts in. */
    private void input(int value, ValueType given) {
        ValueType declared = run.refinement().bind(graph.declaredType(value));
        if (graph.tensor(value) != null) {
            declared = types.constant(value) != null || declared == null ? types.type(value) : declared;
        }
        types.setType(value, run.refinement().refine(given, declared, new java.util.ArrayList<>()));
    }
}
