package org.hone.operators.elementwise;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.ElementType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.ScalarTensor;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

/** Clip: elements bounded by a minimum and a maximum, attributes before version 11 and optional scalar inputs since. */
final class Clip extends DeclaredOperator {

    private static final int MIN = 1;
    private static final int MAX = 2;

    Clip() {
        super("Clip", """
                since 1
                  in input:T
                  out output:T
                  type T = floats
                  attr consumed_inputs:ints, max:float, min:float
                since 6
                  attr max=3.4028235E38, min=-3.4028235E38
                  drop consumed_inputs
                since 11
                  in input:T, min?:T, max?:T
                  drop max, min
                since 12
                  type T += integers
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = node.elementType(0);
        for (int bound = MIN; bound <= MAX; bound++) {
            if (node.hasInput(bound) && node.shape(bound).isFixed() && node.shape(bound).elementCount() != 1) {
                throw node.conflict("a bound must be a scalar, not of shape " + node.shape(bound));
            }
        }
        node.output(0, type, node.shape(0));
        if (node.opset() >= 11) {
            Element least = bound(node, MIN);
            Element most = bound(node, MAX);
            node.value(0, Elementwise.map(node.value(0), element -> clip(element, least, most, type)));
        }
    }

    /** The bound; null when there is none. */
    private static Element bound(NodeTypes node, int slot) {
        KnownValue value = node.value(slot);
        return !node.hasInput(slot) ? null : value == null || value.size() != 1 ? Element.UNKNOWN : value.get(0);
    }

    private static Element clip(Element element, Element least, Element most, ElementType type) {
        Element raised = least == null ? element : Arithmetic.maximum(element, least, type);
        return most == null ? raised : Arithmetic.minimum(raised, most, type);
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 && super.isWeight(node, slot);
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
        if (from < 11 && to >= 11) {
            move(node, "min", MIN);
            move(node, "max", MAX);
        }
    }

    private static void move(NodeUpgrade node, String attribute, int slot) {
        if (node.take(attribute) instanceof Float bound) {
            node.input(slot, ScalarTensor.of(bound, node.elementType(0)));
        }
    }
}
