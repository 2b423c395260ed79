package org.hone.compress.simplify;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.GraphRewrite;
import org.hone.model.network.Node;

/**
 * Removes what nothing needs.
 *
 * <p>
 * Precondition: no output of the node is used, by a node, a subgraph or as an output of the graph. Postcondition: the node is
 * gone, and so are nodes and constants that only it needed.
 */
final class RemoveDead implements GraphRewrite {

    @Override
    public String id() {
        return "dead";
    }

    @Override
    public String documentation() {
        return "nodes and constants that nothing uses go";
    }

    @Override
    public int apply(Canvas canvas) {
        int count = 0;
        for (Node node : canvas.graph().getNodes().reversed()) {
            if (node.getOutputs().stream().allMatch(output -> output.getUses().isEmpty())) {
                canvas.remove(node);
                count++;
            }
        }
        return count;
    }
}
