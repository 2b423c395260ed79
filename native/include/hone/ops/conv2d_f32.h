// Convolution of float32 in NHWC; fully connected layers too (batch 1, in_h 1, in_w = rows, kernel 1x1).
#pragma once

#include "hone/kernel.h"

namespace hone {

/// output[n, y, x, o] = act(bias[o] + sum over kernel and input channels of input * weight [+ residual[n, y, x, o]])
///
/// Operands: input `[N, in_h, in_w, in_c]`, packed, [residual `[N, out_h, out_w, out_c]`], [slopes `[out_c]`, for prelu],
/// output `[N, out_h, out_w, out_c]`. A pixel's channels are contiguous; pixels lie `*_stride` elements apart, so that a
/// tensor may be a slice of channels of a wider one.
///
/// Packed, for each group, for each block of 16 output channels of the group (the last one filled up with zeros):
/// `float bias[16]; float weight[K][16]` with K = kernel_h * kernel_w * (in_c / groups), in that order. 64-byte aligned.
struct Conv2dF32 {
  Window window;
  int32_t in_c, out_c, groups = 1;
  int32_t in_stride, out_stride, residual_stride = 0;  ///< elements; residual_stride 0: there is no residual
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

}  // namespace hone
