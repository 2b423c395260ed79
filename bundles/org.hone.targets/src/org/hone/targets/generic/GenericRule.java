package org.hone.targets.generic;

import org.hone.core.HoneException;
import org.hone.core.operator.NodeTypes;

/** How one operator becomes a call of a generic native operation. */
@FunctionalInterface
public interface GenericRule {

    /**
     * The node as a call.
     *
     * @param node its operator in the canonical operator set, with all types known and all dimensions bound
     * @throws HoneException when the node is beyond what the native operation does; the message says what it would do
     */
    GenericCall lower(NodeTypes node) throws HoneException;
}
