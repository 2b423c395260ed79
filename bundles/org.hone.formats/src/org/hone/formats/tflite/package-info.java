/**
 * TensorFlow Lite files, read as networks of ONNX operators (opset 21) and written from them.
 *
 * <ul>
 * <li><b>Names.</b> Inputs and outputs have the names, element types and axis order (NHWC) of the file. A value that holds a
 * tensor of the file has the tensor's name; where that is taken or empty, a name like it. A node is named after the tensor that
 * its operator gives out.
 * <li><b>Origins.</b> Each node's {@code origins} are the operators of the file it came from, written {@code #INDEX NAME}:
 * {@code #12 CONV_2D}, for a custom operator {@code #12 TFLite_Detection_PostProcess}. A conversion between axis orders or to
 * real numbers belongs to the operator that needed it first.
 * <li><b>Axis order.</b> Spatial operators work channels first; weights are turned when they are read, not when the file is
 * opened. Operators that do not care take the order of what they read, so that a Transpose stands only where the order must
 * change; it is a Reshape where no element moves.
 * <li><b>Quantization.</b> A quantized tensor keeps its integers, its scales and its zero points exactly. Every operator on such
 * tensors stands between DequantizeLinear and QuantizeLinear; weights and int32 biases are integer constants behind
 * DequantizeLinear. ONNX's DequantizeLinear takes no int64: the int64 bias of a network with int16 activations stays an int64
 * constant, followed by {@code Cast(float64), Mul(scale as float64), Cast(float32)}. Weights of dynamic-range networks are
 * int8 behind DequantizeLinear with float operators; TensorFlow Lite itself quantizes the activations of such networks as it
 * runs, which no node says.
 * <li><b>Shapes.</b> An input whose batch the file leaves open is opened with the file's own default batch, as TensorFlow Lite
 * runs it; its metadata {@code shape_signature} has the file's open sizes. Other open sizes of inputs are symbols
 * ({@code NAME.axisN}), those of other tensors are not declared.
 * <li><b>What is not supported</b> (LSTM, control flow, resources, …) is kept for viewing as a node of the domain {@code tflite},
 * with a warning that names the operator with its index. Of several subgraphs the first is read.
 * </ul>
 *
 * <p>
 * Networks are written in TFLite's operators:
 * <ul>
 * <li><b>Axis order.</b> Spatial operators work channels last, weights are turned as they are written. A Transpose of the network
 * is no operator of the file but another look at a tensor; TRANSPOSE stands only where an operator, or the order of axes of the
 * network's inputs and outputs, needs it. Where a flattened image is multiplied by constant weights, their columns change places.
 * <li><b>Activations.</b> Relu and Clip to [0, 6] or [-1, 1] become part of the operator before them when nothing else uses its
 * result.
 * <li><b>Quantization.</b> An operator between DequantizeLinear and QuantizeLinear becomes one integer operator with the same
 * scales and zero points; uint8 becomes int8 less by 128. Convolutions and fully connected layers need symmetric int8 weights, with
 * a scale for each output or for all; their bias becomes int32 with the scale of input times weights. What cannot be an integer
 * operator computes with floats between DEQUANTIZE and QUANTIZE; so do operators with quantized weights alone, which gives what the
 * network says and not TensorFlow Lite's own dynamic-range arithmetic. LOGISTIC, SOFTMAX and TANH have scales of their own, from
 * which a QUANTIZE leads to the wanted ones. Inputs and outputs are quantized where the network's are.
 * <li><b>Shapes.</b> All sizes but the batch must be given; an open batch is 1 and stays open to whoever runs the file. Inputs with
 * a default are constants.
 * <li><b>What cannot be said</b> is refused before a byte is written, with the node, its operator and the reason. A file has at
 * most 2 GB.
 * </ul>
 */
package org.hone.formats.tflite;
