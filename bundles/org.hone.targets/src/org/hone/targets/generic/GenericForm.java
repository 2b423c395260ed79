package org.hone.targets.generic;

import org.hone.targets.lowering.LoweredNode;

/** How one operator becomes a call of a generic native operation. */
@FunctionalInterface
interface GenericForm {

    /**
     * The node as a call.
     *
     * @throws Refusal when the node is beyond what the native operation does
     */
    Draft draft(LoweredNode node) throws Refusal;
}
