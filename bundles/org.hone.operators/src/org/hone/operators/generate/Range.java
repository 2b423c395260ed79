package org.hone.operators.generate;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Types;
import org.hone.operators.value.Arithmetic;

/** Range: the numbers from start, by delta, to before limit: {@code max(0, ceil((limit - start) / delta))} of them. */
final class Range extends DeclaredOperator {

    Range() {
        super("Range", """
                since 11
                  in start:T, limit:T, delta:T
                  out output:T
                  type T = indices int16 float32 float64
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = Types.first(node, 0, 1, 2);
        Element start = scalar(node, 0);
        Element limit = scalar(node, 1);
        Element delta = scalar(node, 2);
        Dimension count = count(start, limit, delta);
        node.output(0, type, Shape.of(count));
        if (count.isFixed() && count.size() <= KnownValue.LIMIT) {
            node.value(0, numbers(start, delta, (int) count.size(), type));
        }
    }

    private static Element scalar(NodeTypes node, int slot) {
        KnownValue value = node.value(slot);
        return value == null || value.size() != 1 ? Element.UNKNOWN : value.get(0);
    }

    private static Dimension count(Element start, Element limit, Element delta) {
        if (delta.isReal() && delta.toReal() == 0) {
            throw new ShapeConflict("delta must not be 0");
        }
        if (start.equals(Element.of(0)) && delta.equals(Element.of(1)) && !limit.isReal()) {
            return limit.toDimension();
        }
        if (!start.isReal() || !limit.isReal() || !delta.isReal()) {
            return Dimension.UNKNOWN;
        }
        if (start.isNumber() && limit.isNumber() && delta.isNumber()) {
            return count(start.number(), limit.number(), delta.number());
        }
        double count = Math.ceil((limit.toReal() - start.toReal()) / delta.toReal());
        return count < Long.MAX_VALUE ? Dimension.of((long) Math.max(0, count)) : Dimension.UNKNOWN;
    }

    private static Dimension count(long start, long limit, long delta) {
        try {
            return Dimension.of(Math.max(0, Math.ceilDivExact(Math.subtractExact(limit, start), delta)));
        } catch (ArithmeticException overflow) {
            return Dimension.UNKNOWN; // more numbers than 63 bits can count
        }
    }

    private static KnownValue numbers(Element start, Element delta, int count, ElementType type) {
        List<Element> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(Arithmetic.add(start, Arithmetic.multiply(Element.of(i), delta, type), type));
        }
        return KnownValue.vector(numbers);
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return false;
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }
}
