// Convolution of int8 in NHWC with int32 sums; fully connected layers too (batch 1, in_h 1, in_w = rows, kernel 1x1).
#pragma once

#include "hone/kernel.h"

namespace hone {

/// How int32 sums become int8.
enum class Requantization : int32_t {
  float_scale,  ///< round_half_even(float(sum) * scale) + zero point, clamped: ONNX Runtime's arithmetic
  fixed_point   ///< round(sum * multiplier * 2^(shift - 31)), one rounding (half up), + zero point, clamped
};

/// output[n, y, x, o] = requantize(bias[o] + sum of input * weight)
///
/// Activations are int8 always: lowering moves uint8 ones by 128. The bias holds the input's zero point already
/// (bias - in_zero * sum of weights); windows are padded with `in_zero`.
///
/// Operands: input `[N, in_h, in_w, in_c]`, packed, output. A pixel's channels are contiguous; pixels lie `*_stride` apart.
///
/// Packed, for each group, for each block of 16 output channels of the group (filled up with zeros), 64-byte aligned:
/// `int32 bias[16]; float scale[16] (or int32 multiplier[16]); int32 shift[16] (0 with float scales);
/// int32 sum128[16] (128 * sum of weights, for kernels that take uint8 = input + 128); int8 weight[K4 / 4][16][4]`
/// with K4 = kernel_h * kernel_w * (in_c / groups), in that order, rounded up to a multiple of 4 with zeros.
struct Conv2dS8 {
  Window window;
  int32_t in_c, out_c, groups = 1;
  int32_t in_stride, out_stride;
  int32_t in_zero = 0, out_zero = 0, out_min = -128, out_max = 127;
  Requantization requantization = Requantization::float_scale;
};

}  // namespace hone
