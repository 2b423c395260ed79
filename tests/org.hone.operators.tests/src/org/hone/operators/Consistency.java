package org.hone.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Broadcast;
import org.hone.core.operator.AxisMap.Concatenated;
import org.hone.core.operator.AxisMap.Label;
import org.hone.core.operator.AxisMap.Merged;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType.TensorType;

/** Whether what rules and axis maps say fits together. */
final class Consistency {

    /** A symbol of this name and a number stands for that number in random uses. */
    static final String SYMBOL = "s";

    private Consistency() {
    }

    /** Fails when {@code vague}, the same use with less known, has an output that contradicts that of {@code known}. */
    static void requireAgreement(TestNode known, TestNode vague) {
        for (int slot = 0; slot < known.outputCount(); slot++) {
            if (vague.outputType(slot) instanceof TensorType claimed && known.outputType(slot) instanceof TensorType actual) {
                if (claimed.elementType() != null && actual.elementType() != null) {
                    assertEquals(actual.elementType(), claimed.elementType());
                }
                requireAgreement(actual.shape(), claimed.shape());
            }
            requireAgreement(known.outputValue(slot), vague.outputValue(slot));
        }
    }

    private static void requireAgreement(Shape actual, Shape claimed) {
        if (!actual.isRankKnown() || !claimed.isRankKnown()) {
            return;
        }
        assertEquals(actual.rank(), claimed.rank(), () -> claimed + " for " + actual);
        for (int i = 0; i < actual.rank(); i++) {
            long size = size(claimed.get(i));
            if (size >= 0 && actual.get(i).isFixed()) {
                assertEquals(actual.get(i).size(), size, () -> claimed + " for " + actual);
            }
        }
    }

    private static void requireAgreement(KnownValue actual, KnownValue claimed) {
        if (actual == null || claimed == null) {
            return;
        }
        assertEquals(actual.sizes(), claimed.sizes());
        for (int i = 0; i < actual.size(); i++) {
            Element element = claimed.get(i);
            double number = element.isReal() ? element.toReal() : size(element.dimension());
            if (actual.get(i).isReal() && (element.isReal() || number >= 0)) {
                assertEquals(actual.get(i).toReal(), number, () -> claimed + " for " + actual);
            }
        }
    }

    private static long size(Dimension dimension) {
        return dimension.isSymbolic() && dimension.symbol().startsWith(SYMBOL) ? Long.parseLong(dimension.symbol().substring(SYMBOL.length()))
                : dimension.size();
    }

    /** Fails when the map does not have the operands' axes, or gives a label to axes of different sizes. */
    static void requireAxes(TestNode node, AxisMap map) {
        Map<Label, Long> sizes = new HashMap<>();
        for (boolean learning : new boolean[] { true, false }) {
            for (int i = 0; i < node.inputCount(); i++) {
                require(node.shape(i), map.inputs().get(i), sizes, learning);
            }
            for (int i = 0; i < node.outputCount(); i++) {
                require(node.outputShape(i), map.outputs().get(i), sizes, learning);
            }
        }
    }

    private static void require(Shape shape, List<Axis> axes, Map<Label, Long> sizes, boolean learning) {
        if (axes == null) {
            return;
        }
        assertEquals(shape.rank(), axes.size(), () -> axes + " for " + shape);
        for (int i = 0; i < axes.size(); i++) {
            long size = size(shape.get(i));
            if (size < 0) {
                continue;
            }
            if (axes.get(i) instanceof Label label && learning) {
                Long before = sizes.putIfAbsent(label, size);
                assertTrue(before == null || before == size, () -> label + " has sizes " + before + " and " + size);
            }
            if (axes.get(i) instanceof Broadcast) {
                assertEquals(1, size, "only an axis of size 1 is repeated");
            }
            if (!learning) {
                requireParts(axes.get(i), size, sizes);
            }
        }
    }

    private static void requireParts(Axis axis, long size, Map<Label, Long> sizes) {
        List<Axis> parts = axis instanceof Merged merged ? merged.parts() : axis instanceof Concatenated joined ? joined.parts() : List.of();
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part instanceof Label label && sizes.containsKey(label))) {
            return;
        }
        long whole = axis instanceof Merged ? 1 : 0;
        for (Axis part : parts) {
            whole = axis instanceof Merged ? whole * sizes.get((Label) part) : whole + sizes.get((Label) part);
        }
        assertEquals(size, whole, () -> "the parts of " + axis);
    }
}
