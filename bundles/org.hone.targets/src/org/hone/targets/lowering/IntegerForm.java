package org.hone.targets.lowering;

import java.util.Set;

/** How DequantizeLinear, an operator and QuantizeLinear become one node on integers. */
interface IntegerForm {

    Set<String> operators();

    /** Makes {@code node} compute on integers where its neighbours allow it; true when it was changed. */
    boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context);
}
