package org.hone.targets.lowering;

import java.util.List;
import java.util.Set;

/** How a Transpose moves through the node that reads it. */
interface TransposeRule {

    /** The operators of nodes that Transposes move through by this rule. */
    Set<String> operators();

    /**
     * Lets {@code user} compute on what {@code transpose} reads, and transposes its results instead.
     *
     * @return the Transposes that are new or changed, none where they undo each other; null where it does not work, and the graph
     *         is as it was
     */
    List<LoweredNode> move(LoweredGraph graph, LoweredNode transpose, LoweredNode user, LoweringContext context);
}
