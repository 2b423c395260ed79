/**
 * TensorFlow Lite files, read as networks of ONNX operators (opset 21).
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
 * Files cannot be written in this format.
 */
package org.hone.formats.tflite;
