package org.hone.operators.elementwise;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

/** An operator whose output has the shape of its first input, each element following from the element at its place. */
class ElementwiseUnary extends DeclaredOperator {

    private final ElementType result;
    private final Arithmetic.Unary function;

    /** An operator that keeps the element type and whose values Hone does not follow. */
    ElementwiseUnary(String type, String schemas) {
        this(type, schemas, null, Arithmetic::unknown);
    }

    /** An operator that keeps the element type. */
    ElementwiseUnary(String type, String schemas, Arithmetic.Unary function) {
        this(type, schemas, null, function);
    }

    /**
     * @param result the element type of the output; null for that of the input
     * @param function what it does to an element that is known
     */
    ElementwiseUnary(String type, String schemas, ElementType result, Arithmetic.Unary function) {
        super(type, schemas);
        this.result = result;
        this.function = function;
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = node.elementType(0);
        node.output(0, result != null ? result : type, node.shape(0));
        node.value(0, Elementwise.map(node.value(0), element -> function.apply(element, type)));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Axes.along(node);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 6 && to >= 6) {
            node.take("consumed_inputs");
        }
    }
}
