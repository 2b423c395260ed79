package org.hone.operators.audio;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** A window function of as many elements as its input says. */
final class SignalWindow extends DeclaredOperator {

    SignalWindow(String type, String schemas) {
        super(type, schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, Types.attribute(node, "output_datatype", ElementType.FLOAT32), Shape.of(Scalars.size(node, 0)));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return false;
    }
}
