// Depthwise convolution of float32 in NHWC, channel multiplier 1.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// output[n, y, x, c] = act(bias[c] + sum over the kernel of input[.., c] * weight[.., c] [+ residual])
///
/// Operands: input, packed, [residual], [slopes], output, as for `Conv2dF32`.
/// Packed, for each block of 16 channels (filled up with zeros): `float bias[16]; float weight[kernel_h * kernel_w][16]`.
struct Depthwise2dF32 {
  Window window;
  int32_t channels;
  int32_t in_stride, out_stride, residual_stride = 0;
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

}  // namespace hone
