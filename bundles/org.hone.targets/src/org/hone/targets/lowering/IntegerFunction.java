package org.hone.targets.lowering;

import java.util.List;

/**
 * A function of one int8: dequantize, compute with float32, quantize.
 *
 * @param from how the input is quantized
 * @param to how the output is
 * @param start the float value that the nodes begin with; null where there are none
 * @param nodes what is computed between, each after those that it reads from; they read {@code start}, each other's results and
 *        constants
 * @param result the float value that is quantized; null where there are no nodes
 */
public record IntegerFunction(Quantization from, Quantization to, LoweredValue start, List<LoweredNode> nodes, LoweredValue result) {

    public IntegerFunction {
        nodes = List.copyOf(nodes);
    }
}
