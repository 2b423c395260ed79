package org.hone.targets.generic;

import java.util.List;

import org.hone.core.plan.Params;

/**
 * A node as a call of a generic native operation.
 *
 * @param operation the native operation, such as {@code generic_top_k}
 * @param params the fields of its {@code Generic}
 * @param inputs the node's input slots in the order of the call's operands; -1 where an operand is absent. Inputs that moved
 *        into the attributes are left out
 * @param outputs the node's output slots in the order of the call's operands; -1 where an operand is absent
 * @param inPlace places in {@code inputs} whose memory the first output may take, element for element
 */
public record GenericCall(String operation, Params params, List<Integer> inputs, List<Integer> outputs, List<Integer> inPlace) {

    /** The header below {@code hone/ops/} that declares the parameters. */
    public static final String HEADER = "generic.h";

    /** The parameters' struct. */
    public static final String STRUCT = "Generic";

    public GenericCall {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        inPlace = List.copyOf(inPlace);
    }
}
