package org.hone.operators.quantization;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;

/** To real numbers, of the scale's type. */
final class DequantizeLinear extends DeclaredOperator {

    DequantizeLinear(String domain, String schemas) {
        super(domain, "DequantizeLinear", schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType element = node.elementType(1) == null && node.opset() < 19 && domain().isEmpty() ? ElementType.FLOAT32
                : node.elementType(1);
        node.output(0, element, node.shape(0));
        QuantizationAxes.check(node);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return QuantizationAxes.axes(node);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0;
    }
}
