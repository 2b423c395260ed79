package org.hone.operators.recurrent;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.core.operator.OperatorCost;
import org.hone.core.operator.ShapeConflict;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Dimensions;
import org.hone.operators.rules.Macs;
import org.hone.operators.rules.Types;

/**
 * A recurrent cell over a sequence: {@code W [directions, gates · hidden, input]}, {@code R [directions, gates · hidden,
 * hidden]}, {@code Y [sequence, directions, batch, hidden]}, {@code Y_h [directions, batch, hidden]}.
 */
final class Recurrent extends DeclaredOperator {

    private final int gates;

    Recurrent(String type, String schemas, int gates) {
        super(type, schemas);
        this.gates = gates;
    }

    @Override
    public void infer(InferenceContext node) {
        Shape data = node.shape(0);
        if (data.isRankKnown() && data.rank() != 3) {
            throw new ShapeConflict("data " + data + " must have rank 3");
        }
        boolean batchFirst = node.attributes().integer("layout", 0) != 0;
        Dimension sequence = data.isRankKnown() ? data.get(batchFirst ? 1 : 0) : Dimension.UNKNOWN;
        Dimension batch = data.isRankKnown() ? data.get(batchFirst ? 0 : 1) : Dimension.UNKNOWN;
        Dimension directions = Dimension.of(node.attributes().text("direction", "forward").equals("bidirectional") ? 2 : 1);
        Dimension hidden = hidden(node);
        Shape all = batchFirst ? Shape.of(batch, sequence, directions, hidden) : Shape.of(sequence, directions, batch, hidden);
        Shape last = batchFirst ? Shape.of(batch, directions, hidden) : Shape.of(directions, batch, hidden);
        node.output(0, Types.first(node, 0, 1, 2), all);
        node.output(1, Types.first(node, 0, 1, 2), last);
        node.output(2, Types.first(node, 0, 1, 2), last);
    }

    private Dimension hidden(NodeTypes node) {
        long size = node.attributes().integer("hidden_size", -1);
        Shape recurrence = node.shape(2);
        Dimension known = recurrence.rank() == 3 ? recurrence.get(2) : Dimension.UNKNOWN;
        return size < 0 ? known
                : Dimensions.merge(Dimension.of(size), known, "hidden_size must be the last axis of R " + recurrence);
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** MACs: {@code sequence · batch · directions · gates · hidden · (input + hidden)}; peepholes and gating add none. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        Shape data = node.shape(0);
        Dimension hidden = hidden(node);
        if (!data.isFixed() || data.rank() != 3 || !hidden.isFixed()) {
            return OperatorCost.UNKNOWN;
        }
        long directions = node.attributes().text("direction", "forward").equals("bidirectional") ? 2 : 1;
        Shape steps = Shape.of(data.get(0), data.get(1), hidden);
        long products = Macs.plus(data.get(2).size(), hidden.size());
        return OperatorCost.moving(node, Macs.times(Macs.times(Macs.of(steps), products), directions * gates));
    }

    /** What was asked of an output of old became the output's presence. */
    @Override
    public void upgrade(NodeUpgrade node, int from, int to) {
        node.take("output_sequence");
    }
}
