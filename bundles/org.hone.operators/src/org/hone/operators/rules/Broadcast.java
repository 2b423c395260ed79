package org.hone.operators.rules;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisMap;
import org.hone.core.operator.AxisMap.Axis;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/** ONNX's multidirectional broadcasting: axes are matched from the last one, and an axis of size 1 repeats. */
public final class Broadcast {

    private Broadcast() {
    }

    /**
     * The shape that all of {@code shapes} broadcast to.
     *
     * @throws ShapeConflict when two sizes differ and neither is 1
     */
    public static Shape of(List<Shape> shapes) {
        Shape result = Shape.SCALAR;
        for (Shape shape : shapes) {
            result = of(result, shape);
        }
        return result;
    }

    public static Shape of(Shape a, Shape b) {
        if (!a.isRankKnown() || !b.isRankKnown()) {
            return Shape.UNKNOWN;
        }
        int rank = Math.max(a.rank(), b.rank());
        List<Dimension> dimensions = new ArrayList<>(rank);
        for (int i = 0; i < rank; i++) {
            dimensions.add(of(a, b, i - rank + a.rank(), i - rank + b.rank()));
        }
        return Shape.of(dimensions);
    }

    private static Dimension of(Shape a, Shape b, int axisOfA, int axisOfB) {
        if (axisOfA < 0) {
            return Dimensions.plain(b.get(axisOfB));
        }
        if (axisOfB < 0) {
            return Dimensions.plain(a.get(axisOfA));
        }
        return of(a.get(axisOfA), b.get(axisOfB));
    }

    /** The size that two sizes broadcast to; unknown where it hangs on which of them is 1. */
    public static Dimension of(Dimension a, Dimension b) {
        if (Dimensions.isOne(a) || a.surelyEquals(b)) {
            return Dimensions.plain(b);
        }
        if (Dimensions.isOne(b)) {
            return Dimensions.plain(a);
        }
        if (a.isFixed() && b.isFixed()) {
            throw new ShapeConflict("sizes " + a + " and " + b + " do not broadcast: they must be equal or one of them 1");
        }
        return a.isFixed() ? a : b.isFixed() ? b : Dimension.UNKNOWN;
    }

    /**
     * The axes of a node all of whose inputs broadcast to all of its outputs, element by element. An axis along which it is
     * not sure which operand repeats is opaque in all of them.
     */
    public static AxisMap axes(NodeTypes node) {
        int rank = node.outputCount() == 0 ? -1 : node.outputShape(0).rank();
        if (rank < 0) {
            return AxisMap.opaque(node);
        }
        List<List<Axis>> inputs = new ArrayList<>();
        List<Axis> result = Axes.labels(0, rank);
        for (int i = 0; i < node.inputCount(); i++) {
            if (node.hasInput(i) && !node.shape(i).isRankKnown() || node.shape(i).rank() > rank) {
                return AxisMap.opaque(node);
            }
            inputs.add(node.hasInput(i) ? operand(node.shape(i), node.outputShape(0)) : null);
        }
        for (int axis = 0; axis < rank; axis++) {
            if (!isSure(node, axis)) {
                makeOpaque(inputs, result, axis);
            }
        }
        List<List<Axis>> outputs = new ArrayList<>();
        for (int i = 0; i < node.outputCount(); i++) {
            outputs.add(node.outputShape(i).rank() == rank ? result : Axes.opaque(node.outputShape(i)));
        }
        return new AxisMap(inputs, outputs);
    }

    /** True when each operand surely has either size 1 or the size of all others along {@code axis} of the result. */
    private static boolean isSure(NodeTypes node, int axis) {
        Dimension common = null;
        int operands = 0;
        for (int i = 0; i < node.inputCount(); i++) {
            int own = axis - node.outputShape(0).rank() + node.shape(i).rank();
            if (!node.hasInput(i) || own < 0) {
                continue;
            }
            Dimension size = node.shape(i).get(own);
            if (!Dimensions.isOne(size)) {
                if (operands > 0 && !size.surelyEquals(common)) {
                    return false;
                }
                common = size;
                operands++;
            }
        }
        return true;
    }

    private static void makeOpaque(List<List<Axis>> inputs, List<Axis> result, int axis) {
        result.set(axis, AxisMap.OPAQUE);
        for (List<Axis> operand : inputs) {
            int own = operand == null ? -1 : axis - result.size() + operand.size();
            if (own >= 0 && operand.get(own) != AxisMap.BROADCAST) {
                operand.set(own, AxisMap.OPAQUE);
            }
        }
    }

    /** The axes of an operand that broadcasts to {@code result}, whose axis {@code i} has label {@code i}. */
    public static List<Axis> operand(Shape operand, Shape result) {
        if (!operand.isRankKnown()) {
            return null;
        }
        int skipped = result.rank() - operand.rank();
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < operand.rank(); i++) {
            Dimension wide = result.get(skipped + i);
            boolean repeated = Dimensions.isOne(operand.get(i)) && !Dimensions.isOne(wide);
            axes.add(repeated ? AxisMap.BROADCAST : Axes.label(skipped + i));
        }
        return axes;
    }
}
