/**
 * What a network costs, from its shapes alone. The figures of {@link org.hone.engine.cost.NetworkCost} and
 * {@link org.hone.engine.cost.NodeCost} mean:
 *
 * <ul>
 * <li><b>Static</b> is a value that does not depend on what the network is fed with: a constant of the file, what is
 * computed from static values alone, and what shape inference already knows, such as the shape of a value of fixed shape.
 * A node with static outputs is computed once, when the network is loaded, and costs nothing per run.
 * <li><b>MACs</b>: multiply-accumulate operations of one run: the products that convolutions, matrix products, recurrent
 * cells and the like sum up. A bias, an activation, a pooling or an elementwise operator adds none. Padding counts as data.
 * A loop counts its body as often as it is known to run, a branch the dearer of both.
 * <li><b>Parameters</b>: the elements of the weights. A weight is a constant of the file that takes part in the
 * computation ({@link org.hone.core.operator.Operator#isWeight}); shapes, axes, and the scales and zero points of
 * quantization are none. It is found through static nodes: an int8 constant behind a DequantizeLinear is a weight of int8
 * elements. A weight that the graph generates (ConstantOfShape) has the elements that it generates.
 * <li><b>Weight bytes</b>: the bytes of the weights in their own element type, sub-byte types packed.
 * <li><b>Stored types</b>: a network in QDQ form (QuantizeLinear and DequantizeLinear around operators) runs as integer
 * kernels. What a DequantizeLinear gives, and what goes to one QuantizeLinear only
 * (through elementwise nodes such as Relu too), is therefore counted with the quantized
 * element type, and these two nodes move nothing.
 * <li><b>Activation bytes</b>: the bytes of all values that nodes write in one run, once each. A view (Reshape, Identity)
 * writes nothing.
 * <li><b>Peak activation bytes</b>: the size of the one arena that holds the network's inputs, outputs and activations
 * when each is given a place for its lifetime: from the node that writes it (inputs: from the start) to the last that
 * reads it (outputs: to the end), in the order of execution. Views share the place of their input; nothing else is done
 * in place; no alignment is added. See {@link org.hone.engine.cost.MemoryPlan}.
 * <li><b>Arithmetic intensity</b>: MACs per byte moved, where each node reads each of its inputs, weights included, and
 * writes each of its outputs once.
 * </ul>
 *
 * A weight that several nodes use counts with each of them but once in the total. What is not known is -1 for a node; totals
 * sum what is known and say how many nodes are missing in them.
 */
package org.hone.engine.cost;
