// Transposed convolution of float32 as `hone/ops/conv_transpose2d_f32.h` defines it: scattered, with sums in double.
#pragma once

#include <vector>

#include "hone/ops/conv_transpose2d_f32.h"
#include "reference/activation.h"

namespace hone::reference {

inline void conv_transpose2d_f32(const ConvTranspose2dF32& p, void* const* operands) {
  const Window& w = p.window;
  const bool has_slopes = p.activation == Activation::prelu;
  const auto* input = static_cast<const float*>(operands[0]);
  const auto* packed = static_cast<const float*>(operands[1]);
  const auto* slopes = has_slopes ? static_cast<const float*>(operands[2]) : nullptr;
  auto* output = static_cast<float*>(operands[has_slopes ? 3 : 2]);
  const int in_group = p.in_c / p.groups, out_group = p.out_c / p.groups, blocks = (out_group + 15) / 16;
  const size_t block_size = size_t(16) * (1 + w.kernel_h * w.kernel_w * in_group);
  const auto block = [&](int o) {
    return packed + (size_t(o / out_group) * blocks + o % out_group / 16) * block_size + o % out_group % 16;
  };
  const size_t out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::vector<double> sums(out_pixels * p.out_c);
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.in_h; y++)
      for (int x = 0; x < w.in_w; x++)
        for (int ky = 0; ky < w.kernel_h; ky++)
          for (int kx = 0; kx < w.kernel_w; kx++) {
            const int out_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
            const int out_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
            if (out_y < 0 || out_y >= w.out_h || out_x < 0 || out_x >= w.out_w) continue;
            const float* pixel = input + ((size_t(n) * w.in_h + y) * w.in_w + x) * p.in_stride;
            for (int o = 0; o < p.out_c; o++)
              for (int c = 0; c < in_group; c++)
                sums[((size_t(n) * w.out_h + out_y) * w.out_w + out_x) * p.out_c + o] +=
                    double(pixel[o / out_group * in_group + c]) * block(o)[16 * (1 + (ky * w.kernel_w + kx) * in_group + c)];
          }
  for (size_t i = 0; i < out_pixels; i++)
    for (int o = 0; o < p.out_c; o++)
      output[i * p.out_stride + o] =
          float(activate(sums[i * p.out_c + o] + block(o)[0], p.activation, p.a, p.b, has_slopes ? slopes[o] : 0));
}

}  // namespace hone::reference
