package org.hone.operators.index;

import java.util.Arrays;

import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Axes;

/** The ranges that a Slice takes along each axis, from its attributes or inputs. */
final class SliceRanges {

    private static final int INPUTS_SINCE = 10;
    private static final String[] ATTRIBUTES = { null, "starts", "ends", "axes", null };

    private final Shape data;
    private final KnownValue[] lists = new KnownValue[ATTRIBUTES.length];
    private final boolean[] given = new boolean[ATTRIBUTES.length];
    private final long count;

    private SliceRanges(NodeTypes node) {
        data = node.shape(0);
        long length = -1;
        for (int slot = 1; slot < ATTRIBUTES.length; slot++) {
            read(node, slot);
            long own = lists[slot] != null ? lists[slot].size() : node.opset() >= INPUTS_SINCE ? length(node.shape(slot)) : -1;
            if (own >= 0 && length >= 0 && own != length) {
                throw new ShapeConflict("starts, ends, axes and steps must have the same length, not " + length + " and " + own);
            }
            length = own >= 0 ? own : length;
        }
        count = length;
        if (data.isRankKnown() && count > data.rank()) {
            throw new ShapeConflict("data " + data + " does not have " + count + " axes to slice");
        }
    }

    static SliceRanges of(NodeTypes node) {
        return new SliceRanges(node);
    }

    private void read(NodeTypes node, int slot) {
        if (node.opset() >= INPUTS_SINCE) {
            given[slot] = node.hasInput(slot);
            lists[slot] = node.value(slot);
            return;
        }
        Longs numbers = ATTRIBUTES[slot] == null ? null : node.attributes().integers(ATTRIBUTES[slot]);
        given[slot] = numbers != null;
        lists[slot] = numbers == null ? null : KnownValue.vector(numbers.toArray());
    }

    private static long length(Shape list) {
        return list.rank() == 1 ? list.get(0).size() : -1;
    }

    /** The range of each axis of the data, whose rank must be known; null for an axis that is taken whole. */
    SliceRange[] byAxis() {
        SliceRange[] ranges = new SliceRange[data.rank()];
        int[] axes = axes();
        if (axes == null) {
            Arrays.fill(ranges, SliceRange.UNKNOWN);
            return ranges;
        }
        for (int i = 0; i < axes.length; i++) {
            ranges[axes[i]] = new SliceRange(element(1, i), element(2, i), given[4] ? element(4, i) : Element.of(1));
        }
        return ranges;
    }

    /** The axes that are sliced; null when they are not known. */
    private int[] axes() {
        if (given[3]) {
            long[] named = lists[3] == null ? null : lists[3].numbers();
            return named == null ? null : Axes.normalize(named, data.rank());
        }
        if (count < 0) {
            return null;
        }
        int[] first = new int[(int) count];
        Arrays.setAll(first, i -> i);
        return first;
    }

    private Element element(int slot, int index) {
        return lists[slot] == null ? Element.UNKNOWN : lists[slot].get(index);
    }
}
