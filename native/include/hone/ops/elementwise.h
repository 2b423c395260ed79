// Elementwise operations with broadcasting, and unary functions.
#pragma once

#include "hone/kernel.h"

namespace hone {

enum class Binary : int32_t { add, sub, mul, div, max, min, pow };

/// Operation `binary_f32`: output = act(a op b). Operands: a, b, output.
/// Lowering merges axes before: `rank` is as small as the broadcast allows. Strides are in elements, 0 where an operand is
/// broadcast; the output's strides allow slices of channels.
struct BinaryF32 {
  Binary op;
  int32_t rank;
  int32_t dims[6];
  int32_t a_strides[6], b_strides[6], out_strides[6];
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

/// Operation `binary_s8`: output = quantize(dequantize(a) op dequantize(b)), in ONNX Runtime's order of operations
/// (`docs/arithmetic.md`). Operands: a, b, output. For `add`, b's product is added first: where ONNX Runtime broadcasts a
/// over spans (it is the scalar of its inner loop) pass that operand as b.
struct BinaryS8 {
  Binary op;
  int32_t rank;
  int32_t dims[6];
  int32_t a_strides[6], b_strides[6], out_strides[6];
  float a_scale, b_scale, out_scale;
  int32_t a_zero, b_zero, out_zero, out_min = -128, out_max = 127;
  int32_t moved = 0;  ///< 128 where these are a network's uint8 tensors, moved: what is rounded is then larger by as much
};

/// Operation `activation_f32`: output = act(input). Operands: input, [slopes], output; both `[pixels, channels]`.
struct ActivationF32 {
  int32_t pixels, channels, in_stride, out_stride;
  Activation activation;
  float a = 0, b = 0;
};

/// Operation `lut_s8`: any function of one int8: output = table[input + 128]. Operands: input, table `[256]`, output.
/// (Requantization, int8 sigmoid, tanh, hard swish, leaky ReLU ...)
struct LutS8 {
  int32_t pixels, channels, in_stride, out_stride;
};

/// Operations `quantize_s8` (float32 to int8), `dequantize_s8`. One scale, or one for each channel: operands: input, output,
/// or with `per_channel`: input, scales `float [channels]`, zeros `int32 [channels]`, output.
struct QuantizeS8 {
  int32_t pixels, channels, in_stride, out_stride;
  float scale;
  int32_t zero;
  int32_t per_channel = 0;
};

}  // namespace hone
