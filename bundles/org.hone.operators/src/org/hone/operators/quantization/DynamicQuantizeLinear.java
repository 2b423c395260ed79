package org.hone.operators.quantization;

import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.AxisMap;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;

/** To uint8 with a scale and a zero point that are found from the data: outputs 1 and 2. */
final class DynamicQuantizeLinear extends DeclaredOperator {

    private static final String SCHEMAS = """
            since 11
              in x:T1
              out y:T2, y_scale:float32, y_zero_point:T2
              type T1 = float32
              type T2 = uint8
            """;

    DynamicQuantizeLinear() {
        super("DynamicQuantizeLinear", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        node.output(0, ElementType.UINT8, node.shape(0));
        node.output(1, ElementType.FLOAT32, Shape.SCALAR);
        node.output(2, ElementType.UINT8, Shape.SCALAR);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }
}
