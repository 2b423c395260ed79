// Depthwise convolution of int8 in NHWC, channel multiplier 1.
#pragma once

#include "hone/ops/conv2d_s8.h"

namespace hone {

/// As `Conv2dS8`, each channel by itself. Operands: input, packed, output.
/// Packed, for each block of 16 channels (filled up with zeros): `int32 bias[16]; float scale[16] (or int32 multiplier[16]);
/// int32 shift[16]; int8 weight[kernel_h * kernel_w][16]`, 64-byte aligned blocks.
struct Depthwise2dS8 {
  Window window;
  int32_t channels;
  int32_t in_stride, out_stride;
  int32_t in_zero = 0, out_zero = 0, out_min = -128, out_max = 127;
  Requantization requantization = Requantization::float_scale;
};

}  // namespace hone
