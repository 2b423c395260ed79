package org.hone.targets.generic;

import org.hone.model.type.ElementType;
import org.hone.targets.lowering.LoweredNode;

/** Reductions and what runs along an axis. */
final class ReductionForms {

    private ReductionForms() {
    }

    static void addTo(GenericRules rules) {
        for (String operator : new String[] { "ReduceSum", "ReduceMean", "ReduceProd", "ReduceMax", "ReduceMin", "ReduceL1", "ReduceL2",
                "ReduceSumSquare", "ReduceLogSum", "ReduceLogSumExp" }) {
            rules.add(operator, node -> reduction(operator, node));
        }
        for (String operator : new String[] { "Softmax", "LogSoftmax", "Hardmax" }) {
            rules.add(operator, node -> new Draft(Names.operation(operator), node).only(ElementType.FLOAT32, 0).inputs(0).outputs(1).inPlace(0)
                    .axis(node.integer("axis", -1), node.input(0).rank()));
        }
        for (String operator : new String[] { "CumSum", "CumProd" }) {
            rules.add(operator, node -> new Draft(Names.operation(operator), node).inputs(0).outputs(1)
                    .axis(Draft.integers(node, 1, "axis")[0], node.input(0).rank()).integer("exclusive", 0).integer("reverse", 0));
        }
    }

    private static Draft reduction(String operator, LoweredNode node) throws Refusal {
        int rank = node.input(0).rank();
        long[] axes = Axes.of(node, 1);
        if (axes == null || axes.length == 0) {
            if (node.integer("noop_with_empty_axes", 0) != 0) {
                return new Draft("copy", node).inputs(0).outputs(1).inPlace(0);
            }
            axes = Axes.all(rank);
        }
        return new Draft(Names.operation(operator.replace("L1", "_l1").replace("L2", "_l2")), node).inputs(0).outputs(1)
                .ints(Axes.mask(axes, rank));
    }
}
