package org.hone.engine.cost;

import java.util.BitSet;

import org.hone.core.operator.KnownValue;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.GraphSnapshot;

/** Which values of a graph do not depend on what the network is fed with. */
final class StaticValues {

    private final BitSet values = new BitSet();
    private final GraphTypes types;

    /** @param outer the static values around this graph when it is a subgraph; else null */
    StaticValues(GraphTypes types, StaticValues outer) {
        this.types = types;
        GraphSnapshot graph = types.graph();
        for (int value = 0; value < graph.valueCount(); value++) {
            boolean captured = graph.outerValue(value) != GraphSnapshot.NONE;
            boolean constant = types.constant(value) != null || graph.isConstant(value);
            if (constant || captured && outer != null && outer.contains(graph.outerValue(value))) {
                values.set(value);
            }
        }
        for (int node : types.order()) {
            settle(node);
        }
    }

    private void settle(int node) {
        GraphSnapshot graph = types.graph();
        boolean allStatic = types.operator(node) != null && types.subgraphs(node).isEmpty();
        for (int i = 0; allStatic && i < graph.inputCount(node); i++) {
            int value = graph.input(node, i);
            allStatic = value == GraphSnapshot.NONE || values.get(value);
        }
        for (int i = 0; i < graph.outputCount(node); i++) {
            int value = graph.output(node, i);
            KnownValue known = types.known(value);
            if (allStatic || known != null && known.isComplete()) {
                values.set(value);
            }
        }
    }

    boolean contains(int value) {
        return value >= 0 && values.get(value);
    }

    /** True for a node all of whose outputs are static. */
    boolean isStatic(int node) {
        GraphSnapshot graph = types.graph();
        for (int i = 0; i < graph.outputCount(node); i++) {
            if (!values.get(graph.output(node, i))) {
                return false;
            }
        }
        return graph.outputCount(node) > 0;
    }
}
