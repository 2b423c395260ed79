package org.hone.operators.normalization;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** A normalization of the sum of two operands {@code [batch, sequence, hidden]} over the last axis. */
final class SkipNormalization extends DeclaredOperator {

    SkipNormalization(String domain, String type, String schemas) {
        super(domain, type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        Types.same(node);
        Shape reduced = data.rank() > 0 ? data.with(-1, Dimension.of(1)) : Shape.UNKNOWN;
        node.output(1, ElementType.FLOAT32, reduced);
        node.output(2, ElementType.FLOAT32, reduced);
        node.output(3, node.elementType(0), data);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
