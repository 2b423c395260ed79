package org.hone.operators.control;

import org.hone.core.operator.OperatorCost;
import org.hone.operators.rules.Macs;

/** The cost of running a subgraph several times. */
final class Repeated {

    private Repeated() {
    }

    /** {@code times} negative is unknown. */
    static OperatorCost cost(OperatorCost once, long times) {
        if (!once.isKnown() || times < 0) {
            return OperatorCost.UNKNOWN;
        }
        return new OperatorCost(Macs.times(once.macs(), times), Macs.times(once.bytesRead(), times),
                Macs.times(once.bytesWritten(), times));
    }
}
