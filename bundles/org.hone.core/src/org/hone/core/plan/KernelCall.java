package org.hone.core.plan;

import java.util.List;

/**
 * One call of a kernel.
 *
 * @param id its number in the plan, from 0, in the order of the calls
 * @param operation the native operation, such as {@code conv2d_s8}; its header gives parameters and operands
 * @param header the header below {@code hone/ops/} that declares the parameters, such as {@code conv2d_s8.h}
 * @param struct the parameter struct, such as {@code Conv2dS8}
 * @param params its fields
 * @param inputs tensors and constants in the order of the header
 * @param outputs tensors in the order of the header
 * @param inPlace inputs (positions in {@code inputs}) whose memory the first output may take, element for element
 * @param nodes the names of the network's nodes that this call computes, at least one where it stands for any; layout
 *        changes that lowering adds name the node they serve
 * @param macs multiply-accumulates, as the network's cost has them
 * @param what for people: {@code Conv_12 + Relu_13, int8 [1, 32, 32, 16] -> [1, 32, 32, 16]}
 */
public record KernelCall(int id, String operation, String header, String struct, Params params, List<Operand> inputs, List<Operand> outputs,
        List<Integer> inPlace, List<String> nodes, long macs, String what) {

    public KernelCall {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        inPlace = List.copyOf(inPlace);
        nodes = List.copyOf(nodes);
    }
}
