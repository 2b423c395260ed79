package org.hone.operators.elementwise;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

/** An operator on any number of operands of one type that broadcast to one shape, folded pair by pair. */
final class ElementwiseVariadic extends DeclaredOperator {

    private final Arithmetic.Binary function;

    ElementwiseVariadic(String type, String schemas, Arithmetic.Binary function) {
        super(type, schemas);
        this.function = function;
    }

    @Override
    public void infer(InferenceContext node) {
        List<Shape> shapes = new ArrayList<>();
        List<KnownValue> values = new ArrayList<>();
        ElementType type = null;
        for (int i = 0; i < node.inputCount(); i++) {
            shapes.add(node.shape(i));
            values.add(node.value(i));
            type = type == null ? node.elementType(i) : type;
        }
        node.output(0, type, shapes.isEmpty() ? Shape.UNKNOWN : Broadcast.of(shapes));
        if (!values.isEmpty()) {
            ElementType common = type;
            node.value(0, Elementwise.combine(values, elements -> fold(elements, common)));
        }
    }

    private Element fold(List<Element> elements, ElementType type) {
        Element folded = elements.getFirst();
        for (Element element : elements.subList(1, elements.size())) {
            folded = function.apply(folded, element, type);
        }
        return folded;
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return Broadcast.axes(node);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        if (from < 6 && to >= 6) {
            node.take("consumed_inputs");
        }
    }
}
