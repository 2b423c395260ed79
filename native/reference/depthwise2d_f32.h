// Depthwise convolution of float32 as `hone/ops/depthwise2d_f32.h` defines it, with sums in double.
#pragma once

#include "hone/ops/depthwise2d_f32.h"
#include "reference/activation.h"

namespace hone::reference {

inline void depthwise2d_f32(const Depthwise2dF32& p, void* const* operands) {
  const Window& w = p.window;
  const bool has_residual = p.residual_stride != 0, has_slopes = p.activation == Activation::prelu;
  int next = 0;
  const auto* input = static_cast<const float*>(operands[next++]);
  const auto* packed = static_cast<const float*>(operands[next++]);
  const auto* residual = has_residual ? static_cast<const float*>(operands[next++]) : nullptr;
  const auto* slopes = has_slopes ? static_cast<const float*>(operands[next++]) : nullptr;
  auto* output = static_cast<float*>(operands[next]);

  const int taps = w.kernel_h * w.kernel_w;
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.out_h; y++)
      for (int x = 0; x < w.out_w; x++)
        for (int c = 0; c < p.channels; c++) {
          const float* block = packed + size_t(c / 16) * 16 * (1 + taps) + c % 16;
          double sum = block[0];
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++) {
              const int in_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
              const int in_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
              if (in_y < 0 || in_y >= w.in_h || in_x < 0 || in_x >= w.in_w) continue;
              sum += double(input[((size_t(n) * w.in_h + in_y) * w.in_w + in_x) * p.in_stride + c]) *
                     block[16 * (1 + ky * w.kernel_w + kx)];
            }
          const size_t pixel = (size_t(n) * w.out_h + y) * w.out_w + x;
          if (has_residual) sum += residual[pixel * p.residual_stride + c];
          output[pixel * p.out_stride + c] =
              float(activate(sum, p.activation, p.a, p.b, has_slopes ? slopes[c] : 0));
        }
}

}  // namespace hone::reference
