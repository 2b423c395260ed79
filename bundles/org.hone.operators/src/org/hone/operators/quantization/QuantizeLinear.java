package org.hone.operators.quantization;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;

/** To quantized numbers, of the zero point's type; without one, what {@code output_dtype} says or uint8. */
final class QuantizeLinear extends DeclaredOperator {

    QuantizeLinear(String domain, String schemas) {
        super(domain, "QuantizeLinear", schemas);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType element = node.hasInput(2) ? node.elementType(2) : ElementType.UINT8;
        if (node.attributes().integer("output_dtype", 0) != 0 && !node.hasInput(2)) {
            element = Types.attribute(node, "output_dtype", element);
        }
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
