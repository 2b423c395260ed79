package org.hone.operators.loss;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;

/**
 * The loss of scores {@code [N, C, …]} against classes {@code [N, …]}: a scalar, or without a reduction {@code [N, …]};
 * output 1 has the logarithms of the probabilities {@code [N, C, …]}.
 */
final class ClassificationLoss extends DeclaredOperator {

    ClassificationLoss(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        boolean reduces = !node.attributes().text("reduction", "mean").equals("none");
        node.output(0, node.elementType(0), reduces ? Shape.SCALAR : node.shape(1));
        node.output(1, node.elementType(0), node.shape(0));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.CHANNELS_FIRST;
    }
}
