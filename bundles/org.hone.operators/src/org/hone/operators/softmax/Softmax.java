package org.hone.operators.softmax;

import java.util.stream.IntStream;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Axes;
import org.hone.operators.rules.Types;

/** Along one axis; before version 13 over all axes from {@code axis} on, taken together. */
final class Softmax extends DeclaredOperator {

    private static final int ONE_AXIS_SINCE = 13;

    Softmax(String type, String schemas) {
        super(type, schemas);
    }

    private static long axis(NodeTypes node) {
        return node.attributes().integer("axis", node.opset() < ONE_AXIS_SINCE ? 1 : -1);
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (data.isRankKnown() && !(node.opset() < ONE_AXIS_SINCE && axis(node) == data.rank())) {
            Axes.normalize(axis(node), Math.max(1, data.rank()));
        }
        Types.same(node);
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        int rank = node.shape(0).rank();
        if (rank < 1) {
            return AxisMap.opaque(node);
        }
        int from = axis(node) == rank ? rank : Axes.normalize(axis(node), rank);
        int to = node.opset() < ONE_AXIS_SINCE ? rank : from + 1;
        return Axes.along(node, IntStream.range(from, to).toArray());
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.AXIS_NUMBERS;
    }

    /** Where several axes were taken together, they are flattened before and unfolded after. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from >= ONE_AXIS_SINCE || to < ONE_AXIS_SINCE) {
            return;
        }
        long axis = node.attribute("axis") == null ? 1 : (Long) node.take("axis");
        Shape data = node.shape(0);
        if (!data.isRankKnown()) {
            throw node.refused(to, "the rank of its input must be known");
        }
        int first = axis == data.rank() ? data.rank() : Axes.normalize(axis, data.rank());
        boolean othersAreOne = IntStream.range(first + 1, data.rank()).allMatch(i -> data.get(i).size() == 1);
        if (first < data.rank() && othersAreOne) {
            node.set("axis", first);
            return;
        }
        Value input = node.node().getInputs().getFirst().getValue();
        Node shape = node.insertBefore("Shape", input);
        Node flat = node.insertBefore("Flatten", input);
        set(flat, "axis", first);
        node.input(0, flat.getOutputs().getFirst());
        node.set("axis", 1);
        Node unfold = node.insertAfter(0, "Reshape");
        org.hone.model.network.Input sizes = org.hone.model.network.NetworkFactory.eINSTANCE.createInput();
        unfold.getInputs().add(sizes);
        sizes.setValue(shape.getOutputs().getFirst());
    }

    private static void set(Node node, String name, long value) {
        org.hone.model.network.IntAttribute attribute = org.hone.model.network.NetworkFactory.eINSTANCE.createIntAttribute();
        attribute.setName(name);
        attribute.setValue(value);
        node.getAttributes().add(attribute);
    }
}
