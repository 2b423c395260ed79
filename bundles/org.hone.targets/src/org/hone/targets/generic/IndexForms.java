package org.hone.targets.generic;

/** Operators that find elements by index, and those that find indices. */
final class IndexForms {

    private static final String[] MEETINGS = { "none", "add", "mul", "max", "min" };

    private IndexForms() {
    }

    static void addTo(GenericRules rules) {
        rules.add("Gather", node -> new Draft("gather", node).inputs(0, 1).outputs(1).axis(node.integer("axis", 0), node.input(0).rank()));
        rules.add("GatherElements", node -> new Draft("gather_elements", node).inputs(0, 1).outputs(1).axis(node.integer("axis", 0),
                node.input(0).rank()));
        rules.add("GatherND", node -> new Draft("gather_nd", node).inputs(0, 1).outputs(1).integer("batch_dims", 0));
        for (String operator : new String[] { "Scatter", "ScatterElements" }) {
            rules.add(operator, node -> new Draft("scatter_elements", node).inputs(0, 1, 2).outputs(1).inPlace(0)
                    .axis(node.integer("axis", 0), node.input(0).rank()).word("reduction", "none", MEETINGS));
        }
        rules.add("ScatterND", node -> new Draft("scatter_nd", node).inputs(0, 1, 2).outputs(1).inPlace(0).word("reduction", "none", MEETINGS));
        rules.add("TopK", node -> new Draft("top_k", node).inputs(0).outputs(2).axis(node.integer("axis", -1), node.input(0).rank())
                .integer("largest", 1));
        for (String operator : new String[] { "ArgMax", "ArgMin" }) {
            rules.add(operator, node -> new Draft(Names.operation(operator), node).inputs(0).outputs(1)
                    .axis(node.integer("axis", 0), node.input(0).rank()).integer("select_last_index", 0));
        }
        rules.add("NonZero", node -> new Draft("non_zero", node).inputs(0).outputs(1));
        rules.add("Compress", node -> {
            Draft draft = new Draft("compress", node).inputs(0, 1).outputs(1);
            return node.has("axis") ? draft.axis(node.integer("axis", 0), node.input(0).rank()) : draft.ints(-1);
        });
        rules.add("Unique", node -> {
            Draft draft = new Draft("unique", node).inputs(0).outputs(4);
            return (node.has("axis") ? draft.axis(node.integer("axis", 0), node.input(0).rank()) : draft.ints(-1)).integer("sorted", 1);
        });
    }
}
