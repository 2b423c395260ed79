package org.hone.operators.view;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.AxisMapBuilder;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Ranks;
import org.hone.operators.value.Rearranged;

/** Tile: the whole tensor laid side by side along each axis. Version 1 took a number of tiles and one axis. */
final class Tile extends DeclaredOperator {

    Tile() {
        super("Tile", """
                since 1
                  in input:T, tiles:T, axis:T
                  out output:T
                  type T = floats
                since 6
                  in input:T, repeats:T1
                  type T += integers complex bool string
                  type T1 = int64
                since 13
                  type T += bfloat16
                """);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        KnownValue repeats = node.opset() < 6 ? null : node.value(1);
        Shape counted = repeats != null ? Ranks.of(repeats.size()) : node.opset() < 6 ? Shape.UNKNOWN : Ranks.ofElements(node.shape(1));
        if (data.isRankKnown() && counted.isRankKnown() && counted.rank() != data.rank()) {
            throw node.conflict("repeats must have one number for each axis of data " + data + ", not " + counted.rank());
        }
        if (repeats == null) {
            node.output(0, node.elementType(0), data.isRankKnown() ? Shape.ofRank(data.rank()) : counted);
            return;
        }
        Dimension[] sizes = new Dimension[repeats.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Dimensions.times(data.isRankKnown() ? data.get(i) : Dimension.UNKNOWN, count(repeats.get(i)));
        }
        Shape shape = Shape.of(sizes);
        node.output(0, node.elementType(0), shape);
        node.value(0, tiled(node.value(0), shape));
    }

    private static Dimension count(Element repeat) {
        if (repeat.isNumber() && repeat.number() < 0) {
            throw new ShapeConflict("a repeat must be 0 or more, not " + repeat.number());
        }
        return repeat.toDimension();
    }

    private static KnownValue tiled(KnownValue value, Shape shape) {
        if (value == null || !shape.isFixed()) {
            return null;
        }
        return Rearranged.of(value, shape.sizes(), place -> {
            int[] origin = place.clone();
            for (int i = 0; i < origin.length; i++) {
                origin[i] %= Math.max(1, (int) value.sizes().get(i));
            }
            return origin;
        }).build();
    }

    @Override
    public boolean isWeight(NodeTypes node, int slot) {
        return slot == 0 && super.isWeight(node, slot);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        Shape data = node.shape(0);
        Shape result = node.outputShape(0);
        if (!data.isRankKnown() || result.rank() != data.rank()) {
            return AxisMap.opaque(node);
        }
        return ExpandedAxes.of(new AxisMapBuilder(node), data, result);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= 6 || to < 6 || node.node().getInputs().size() < 3) {
            return;
        }
        Tensor tiles = node.constant(1);
        Tensor axis = node.constant(2);
        int rank = node.shape(0).rank();
        if (tiles == null || axis == null || rank < 0) {
            throw HoneException.unsupported("failed to upgrade Tile: tiles and axis must be constants and the rank known, at node "
                    + node.node().getName());
        }
        long[] repeats = new long[rank];
        java.util.Arrays.fill(repeats, 1);
        repeats[Axes.normalize(axis.longAt(0), rank)] = tiles.longAt(0);
        node.node().getInputs().removeLast();
        node.input(1, Tensor.ofLongs(Longs.of(rank), repeats));
    }
}
