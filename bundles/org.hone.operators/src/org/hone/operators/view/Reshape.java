package org.hone.operators.view;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Ranks;

/**
 * Reshape: the target has a size for each new axis; 0 copies the size of the old axis of that number (unless
 * {@code allowzero}), and -1, at most once, is what the number of elements leaves. The target is an attribute in version 1
 * and an input since version 5.
 */
final class Reshape extends SameElements {

    Reshape() {
        super("Reshape", """
                since 1
                  in data:T
                  out reshaped:T
                  type T = floats
                  attr consumed_inputs:ints, shape:ints
                since 5
                  in data:T, shape:int64
                  type T += integers complex bool string
                  drop consumed_inputs, shape
                since 13
                  type T += bfloat16
                since 14
                  attr allowzero=0
                since 19
                  type T += float8
                since 21
                  type T += int4s
                since 23
                  type T += float4e2m1
                since 24
                  type T += float8e8m0
                since 25
                  type T += uint2 int2
                """);
    }

    @Override
    Shape shape(NodeTypes node) {
        Shape data = node.shape(0);
        KnownValue target = target(node);
        if (target == null) {
            Shape unknown = Ranks.ofElements(node.shape(1));
            return unknown.rank() == 1 ? Shape.of(product(data)) : unknown;
        }
        List<Dimension> sizes = new ArrayList<>();
        int rest = -1;
        boolean copiesZero = node.attributes().integer("allowzero", 0) != 1;
        for (int i = 0; i < target.size(); i++) {
            Element element = target.get(i);
            boolean isRest = element.isNumber() && element.number() == -1;
            if (isRest && rest >= 0) {
                throw new ShapeConflict("the target " + target + " must have -1 at most once");
            }
            rest = isRest ? i : rest;
            sizes.add(isRest ? Dimension.UNKNOWN : size(data, i, element, copiesZero));
        }
        return RemainingSize.complete(data, Shape.of(sizes), rest);
    }

    private static KnownValue target(NodeTypes node) {
        if (node.opset() < 5) {
            Longs sizes = node.attributes().integers("shape");
            return sizes == null ? null : KnownValue.vector(sizes.toArray());
        }
        return node.value(1);
    }

    private static Dimension size(Shape data, int axis, Element element, boolean copiesZero) {
        if (element.isNumber() && element.number() < 0) {
            throw new ShapeConflict("size " + element.number() + " of the target must be -1 or more");
        }
        if (!element.isNumber() || element.number() != 0 || !copiesZero) {
            return element.toDimension();
        }
        if (!data.isRankKnown()) {
            return Dimension.UNKNOWN;
        }
        if (axis >= data.rank()) {
            throw new ShapeConflict("size 0 of the target copies axis " + axis + ", which the data " + data + " does not have");
        }
        return Dimensions.plain(data.get(axis));
    }

    static Dimension product(Shape shape) {
        if (!shape.isRankKnown()) {
            return Dimension.UNKNOWN;
        }
        Dimension product = Dimension.of(1);
        for (Dimension size : shape.dimensions()) {
            product = Dimensions.times(product, size);
        }
        return product;
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= 5 || to < 5) {
            return;
        }
        node.take("consumed_inputs");
        if (node.take("shape") instanceof Longs sizes) {
            node.input(1, Tensor.ofLongs(Longs.of(sizes.size()), sizes.toArray()));
        }
    }
}
