package org.hone.operators.sequence;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.SequenceType;
import org.hone.operators.declare.DeclaredOperator;

/** Runs its body for each element of a sequence. */
final class SequenceMap extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 17
              in input_sequence:S, additional_inputs...:V
              out out_sequence...:S
              type S = any
              type V = any
              attr body!:graph
            """;

    SequenceMap() {
        super("SequenceMap", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        List<ValueType> inputs = new ArrayList<>();
        for (int slot = 0; slot < node.inputCount(); slot++) {
            inputs.add(node.inputType(slot) instanceof SequenceType type ? type.element() : node.inputType(slot));
        }
        List<ValueType> results = node.subgraph("body", inputs);
        for (int i = 0; i < node.outputCount(); i++) {
            node.output(i, new SequenceType(i < results.size() ? results.get(i) : null));
        }
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** How many elements a sequence has is not known. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        return OperatorCost.UNKNOWN;
    }
}
