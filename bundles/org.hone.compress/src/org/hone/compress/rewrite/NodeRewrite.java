package org.hone.compress.rewrite;

import java.util.Set;

import org.hone.model.network.Node;

/** A rewrite of one node and what stands next to it. */
public interface NodeRewrite extends Rewrite {

    /** The operators of ONNX's own domain at which the rewrite starts. */
    Set<String> operators();

    /**
     * Rewrites at {@code node} if the rule's precondition holds.
     *
     * @return true when something was changed; then the same rewrite may be asked again for the same node
     */
    boolean apply(Node node, Canvas canvas);
}
