package org.hone.operators.generate;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Ranks;
import org.hone.operators.value.Rearranged;

/** ConstantOfShape: one value, by default 0 as a float32, repeated to the shape that its input holds. */
final class ConstantOfShape extends DeclaredOperator {

    ConstantOfShape() {
        super("ConstantOfShape", """
                since 9
                  in input:T1
                  out output:T2
                  type T1 = int64
                  type T2 = numbers bool
                  attr value:tensor
                since 20
                  type T2 += float8 bfloat16
                since 21
                  type T2 += int4s
                since 23
                  type T2 += float4e2m1
                since 24
                  type T2 += float8e8m0
                since 25
                  type T2 += uint2 int2
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Tensor value = node.attributes().tensor("value");
        if (value != null && value.elementCount() != 1) {
            throw node.conflict("the value must have one element, not " + value.elementCount());
        }
        Shape shape = shape(node);
        node.output(0, value == null ? ElementType.FLOAT32 : value.elementType(), shape);
        if (shape.isFixed()) {
            Element element = element(value);
            node.value(0, Rearranged.build(shape.sizes(), place -> element));
        }
    }

    private static Shape shape(InferenceContext node) {
        KnownValue sizes = node.value(0);
        if (sizes == null) {
            return Ranks.ofElements(node.shape(0));
        }
        return Shape.of(sizes.elements().stream().map(ConstantOfShape::size).toList());
    }

    private static Dimension size(Element element) {
        if (element.isNumber() && element.number() < 0) {
            throw new ShapeConflict("size " + element.number() + " must be 0 or more");
        }
        return element.toDimension();
    }

    private static Element element(Tensor value) {
        if (value == null) {
            return Element.of(0);
        }
        ElementType type = value.elementType();
        return type.isInteger() || type == ElementType.BOOL ? Element.of(value.longAt(0))
                : type.isFloat() ? Element.ofReal(value.doubleAt(0)) : Element.UNKNOWN;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
