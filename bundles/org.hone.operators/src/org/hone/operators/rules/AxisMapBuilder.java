package org.hone.operators.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.AxisMap.Label;
import org.hone.core.operator.NodeTypes;

/** Puts an {@link AxisMap} together, operand by operand. What is never said stays opaque. */
public final class AxisMapBuilder {

    private final AxisMap opaque;
    private final List<List<Axis>> inputs;
    private final List<List<Axis>> outputs;
    private int labels;

    public AxisMapBuilder(NodeTypes node) {
        opaque = AxisMap.opaque(node);
        inputs = new ArrayList<>(opaque.inputs());
        outputs = new ArrayList<>(opaque.outputs());
    }

    /** A label that this map does not have yet. */
    public Label label() {
        return new Label(labels++);
    }

    /** {@code count} labels that this map does not have yet. */
    public Axis[] labels(int count) {
        Axis[] fresh = new Axis[count];
        Arrays.setAll(fresh, i -> label());
        return fresh;
    }

    /** Describes the axes of input {@code slot}; ignored when the node does not have it or has another rank there. */
    public AxisMapBuilder input(int slot, Axis... axes) {
        return put(inputs, slot, axes);
    }

    /** Describes the axes of output {@code slot}; ignored when the node does not have it or has another rank there. */
    public AxisMapBuilder output(int slot, Axis... axes) {
        return put(outputs, slot, axes);
    }

    private AxisMapBuilder put(List<List<Axis>> operands, int slot, Axis... axes) {
        if (slot < operands.size() && operands.get(slot) != null && operands.get(slot).size() == axes.length) {
            operands.set(slot, List.of(axes));
        }
        return this;
    }

    public AxisMap build() {
        return new AxisMap(Collections.unmodifiableList(inputs), Collections.unmodifiableList(outputs));
    }

    /** An array of {@code count} opaque axes. */
    public static Axis[] opaque(int count) {
        Axis[] axes = new Axis[count];
        Arrays.fill(axes, AxisMap.OPAQUE);
        return axes;
    }

}
