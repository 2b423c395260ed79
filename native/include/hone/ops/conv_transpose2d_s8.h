// Transposed convolution of int8 in NHWC with int32 sums.
#pragma once

#include "hone/ops/conv2d_s8.h"

namespace hone {

/// Operation `conv_transpose2d_s8`: each input pixel adds (input - in_zero) * weight to the output pixels
/// (y * stride_h + ky * dilation_h - pad_top, x * stride_w + kx * dilation_w - pad_left) that exist; then bias, requantization.
///
/// Operands: input `[N, in_h, in_w, in_c]`, packed, output `[N, out_h, out_w, out_c]`. Packed as for `Conv2dS8`, with the
/// kernel turned round: what stands at (ky, kx) is the weight of (kernel_h - 1 - ky, kernel_w - 1 - kx); the bias holds the
/// input's zero point for the whole kernel (bias - in_zero * sum of weights), as there.
struct ConvTranspose2dS8 {
  Window window;
  int32_t in_c, out_c, groups = 1;
  int32_t in_stride, out_stride;
  int32_t in_zero = 0, out_zero = 0, out_min = -128, out_max = 127;
  Requantization requantization = Requantization::float_scale;
};

}  // namespace hone
