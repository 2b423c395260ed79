// Transposed convolution of float32 in NHWC.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operation `conv_transpose2d_f32`: each input pixel adds input * weight to the output pixels
/// (y * stride_h + ky * dilation_h - pad_top, x * stride_w + kx * dilation_w - pad_left) that exist; then bias and activation.
///
/// Operands: input `[N, in_h, in_w, in_c]`, packed, [slopes `[out_c]`, for prelu], output `[N, out_h, out_w, out_c]`.
/// Packed as for `Conv2dF32`: for each group, for each block of 16 of its output channels (filled up with zeros):
/// `float bias[16]; float weight[kernel_h * kernel_w * (in_c / groups)][16]`, in the order ky, kx, input channel.
struct ConvTranspose2dF32 {
  Window window;
  int32_t in_c, out_c, groups = 1;
  int32_t in_stride, out_stride;
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

}  // namespace hone
