package org.hone.operators.view;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.value.Rearranged;

/** An operator whose output has the elements of its first input, in the same order, in another shape: a view of it. */
abstract class SameElements extends DeclaredOperator {

    SameElements(String type, String schemas) {
        super(type, schemas);
    }

    /** The shape of the output as far as it is known. */
    abstract Shape shape(NodeTypes node);

    @Override
    public final void infer(InferenceContext node) {
        Shape shape = shape(node);
        node.output(0, node.elementType(0), shape);
        node.value(0, Rearranged.reshaped(node.value(0), shape));
        Tensor constant = node.constant(0);
        if (constant != null && shape.elementCount() == constant.elementCount()) {
            node.constant(0, constant.reshaped(shape.sizes()));
        }
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return ReshapedAxes.of(node);
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
