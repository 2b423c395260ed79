package org.hone.operators.sequence;

import java.util.function.Consumer;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.operators.declare.DeclaredOperator;

/** An operator on sequences or optional values that has nothing but a type rule. What it moves is not counted. */
final class SequenceOperator extends DeclaredOperator {

    private final Consumer<InferenceContext> rule;

    SequenceOperator(String type, String schemas, Consumer<InferenceContext> rule) {
        super(type, schemas);
        this.rule = rule;
    }

    @Override
    public void infer(InferenceContext node) {
        rule.accept(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public OperatorCost cost(NodeTypes node) {
        return OperatorCost.FREE;
    }
}
