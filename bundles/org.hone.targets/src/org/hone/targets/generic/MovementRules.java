package org.hone.targets.generic;

/** Operators that move elements and compute nothing. */
final class MovementRules {

    private MovementRules() {
    }

    static void addTo(GenericRules rules) {
        for (String operator : new String[] { "Reshape", "Flatten", "Squeeze", "Unsqueeze" }) {
            rules.add(operator, node -> new Draft("copy", node).inputs(0).outputs(1).inPlace(0).call());
        }
        rules.add("Transpose", node -> {
            int rank = node.shape(0).rank();
            long[] order = Draft.integers(node, "perm");
            if (order == null) {
                order = new long[rank];
                for (int i = 0; i < rank; i++) {
                    order[i] = rank - 1 - i;
                }
            }
            return new Draft("transpose", node).inputs(0).outputs(1).ints(order).call();
        });
        rules.add("Concat", node -> new Draft("concat", node).allInputs().outputs(1)
                .axis(node.attributes().integer("axis", 0), node.outputShape(0).rank()).call());
    }
}
