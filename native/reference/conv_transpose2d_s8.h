// Transposed convolution of int8 as `hone/ops/conv_transpose2d_s8.h` defines it: each input pixel is spread out.
#pragma once

#include <vector>

#include "hone/ops/conv_transpose2d_s8.h"
#include "reference/conv2d_s8.h"

namespace hone::reference {

inline void conv_transpose2d_s8(const ConvTranspose2dS8& p, void* const* operands) {
  const Window& w = p.window;
  const auto* input = static_cast<const int8_t*>(operands[0]);
  const auto* packed = static_cast<const char*>(operands[1]);
  auto* output = static_cast<int8_t*>(operands[2]);
  const int in_group = p.in_c / p.groups, out_group = p.out_c / p.groups;
  const int k4 = (w.kernel_h * w.kernel_w * in_group + 3) / 4 * 4, blocks = (out_group + 15) / 16;
  for (int n = 0; n < w.batch; n++)
    for (int o = 0; o < p.out_c; o++) {
      const int group = o / out_group, channel = o % out_group, c16 = channel % 16;
      const char* block = packed + size_t(group * blocks + channel / 16) * (256 + 16 * k4);
      const auto* words = reinterpret_cast<const int32_t*>(block);
      const auto* weights = reinterpret_cast<const int8_t*>(block + 256);
      const auto weight = [&](int ky, int kx, int c) {
        const int k = ((w.kernel_h - 1 - ky) * w.kernel_w + w.kernel_w - 1 - kx) * in_group + c;
        return weights[k / 4 * 64 + c16 * 4 + k % 4];
      };
      int all = 0;  // what the bias has taken off for the zero point
      for (int ky = 0; ky < w.kernel_h; ky++)
        for (int kx = 0; kx < w.kernel_w; kx++)
          for (int c = 0; c < in_group; c++) all += weight(ky, kx, c);
      std::vector<int32_t> sums(size_t(w.out_h) * w.out_w, words[c16] + p.in_zero * all);
      for (int y = 0; y < w.in_h; y++)
        for (int x = 0; x < w.in_w; x++)
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++) {
              const int out_y = y * w.stride_h + ky * w.dilation_h - w.pad_top, out_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
              if (out_y < 0 || out_y >= w.out_h || out_x < 0 || out_x >= w.out_w) continue;
              const int8_t* pixel = input + ((size_t(n) * w.in_h + y) * w.in_w + x) * p.in_stride + group * in_group;
              for (int c = 0; c < in_group; c++) sums[size_t(out_y) * w.out_w + out_x] += (pixel[c] - p.in_zero) * weight(ky, kx, c);
            }
      float scale;
      __builtin_memcpy(&scale, words + 16 + c16, 4);
      for (size_t i = 0; i < sums.size(); i++)
        output[(n * sums.size() + i) * p.out_stride + o] = requantize(sums[i], p.requantization, scale, words[16 + c16], words[32 + c16],
                                                                      p.out_zero, p.out_min, p.out_max);
    }
}

}  // namespace hone::reference
