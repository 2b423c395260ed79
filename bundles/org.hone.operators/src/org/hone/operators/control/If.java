package org.hone.operators.control;

import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.ValueType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.TypeUnion;

/** Runs one of two subgraphs without inputs; its outputs are that subgraph's. */
final class If extends DeclaredOperator {

    private static final String THEN = "then_branch";
    private static final String ELSE = "else_branch";
    private static final String SCHEMAS = """
            since 1
              in cond:B
              out outputs...:V
              type V = all
              type B = bool
              attr else_branch!:graph, then_branch!:graph
            since 11
            since 13
              type V = any
            since 16
            since 19
            since 21
            """;

    If() {
        super("If", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        List<ValueType> whenTrue = node.subgraph(THEN, List.of());
        List<ValueType> whenFalse = node.subgraph(ELSE, List.of());
        Boolean condition = condition(node);
        for (int i = 0; i < node.outputCount(); i++) {
            ValueType a = i < whenTrue.size() ? whenTrue.get(i) : null;
            ValueType b = i < whenFalse.size() ? whenFalse.get(i) : null;
            node.output(i, condition == null ? TypeUnion.of(a, b) : condition ? a : b);
        }
    }

    /** The condition where it is a constant, else null. */
    private static Boolean condition(NodeTypes node) {
        KnownValue value = node.value(0);
        return value == null || value.size() != 1 || !value.isComplete() ? null : value.get(0).number() != 0;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** The cost of the branch that has more MACs, or that is known to be taken. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        OperatorCost whenTrue = node.subgraphCost(THEN);
        OperatorCost whenFalse = node.subgraphCost(ELSE);
        Boolean condition = condition(node);
        if (condition != null) {
            return condition ? whenTrue : whenFalse;
        }
        if (!whenTrue.isKnown() || !whenFalse.isKnown()) {
            return OperatorCost.UNKNOWN;
        }
        return whenTrue.macs() >= whenFalse.macs() ? whenTrue : whenFalse;
    }
}
