package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.Set;

/** Takes out nodes that give their first input on unchanged: Identity, Dropout of a finished network, a Sum or Concat of one. */
final class RemoveIdentities implements LoweringPass {

    private static final Set<String> ALWAYS = Set.of("Identity", "Dropout");
    private static final Set<String> OF_ONE = Set.of("Sum", "Max", "Min", "Mean", "Concat");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            if (isIdentity(node)) {
                context.vanish(node, "gives its input on unchanged");
                graph.replace(node.output(), node.input(0));
                graph.remove(node);
            }
        }
    }

    private static boolean isIdentity(LoweredNode node) {
        if (!node.domain().isEmpty() || node.input(0) == null) {
            return false;
        }
        boolean maskUsed = node.outputs().size() > 1 && node.outputs().get(1) != null
                && (node.outputs().get(1).isOutput() || !node.outputs().get(1).users().isEmpty());
        boolean trains = node.constant(2) != null && node.constant(2).longAt(0) != 0;
        return ALWAYS.contains(node.operator()) && !maskUsed && !trains || OF_ONE.contains(node.operator()) && node.inputs().size() == 1;
    }
}
