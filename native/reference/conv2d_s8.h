// Convolution of int8 as `hone/ops/conv2d_s8.h` defines it, one output at a time.
#pragma once

#include <cmath>
#include <cstdint>

#include "hone/ops/conv2d_s8.h"

namespace hone::reference {

/// int8 of a sum: `scale` is the float one, or `multiplier` and `shift` count.
inline int8_t requantize(int32_t sum, Requantization mode, float scale, int32_t multiplier, int32_t shift, int32_t zero,
                         int32_t low, int32_t high) {
  double rounded;
  if (mode == Requantization::float_scale) {
    rounded = std::nearbyint(static_cast<double>(static_cast<float>(sum) * scale));
  } else {
    const double product = static_cast<double>(sum) * multiplier;  // below 2^62: the tests keep it below 2^53
    rounded = std::floor(std::ldexp(product, shift - 31) + 0.5);
  }
  const double value = rounded + zero;
  return static_cast<int8_t>(value < low ? low : value > high ? high : value);
}

inline void conv2d_s8(const Conv2dS8& p, void* const* operands) {
  const Window& w = p.window;
  const auto* input = static_cast<const int8_t*>(operands[0]);
  const auto* packed = static_cast<const char*>(operands[1]);
  auto* output = static_cast<int8_t*>(operands[2]);
  const int in_group = p.in_c / p.groups, out_group = p.out_c / p.groups;
  const int k4 = (w.kernel_h * w.kernel_w * in_group + 3) / 4 * 4, blocks = (out_group + 15) / 16;
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.out_h; y++)
      for (int x = 0; x < w.out_w; x++)
        for (int o = 0; o < p.out_c; o++) {
          const int group = o / out_group, channel = o % out_group, c16 = channel % 16;
          const char* block = packed + size_t(group * blocks + channel / 16) * (256 + 16 * k4);
          const auto* words = reinterpret_cast<const int32_t*>(block);
          const auto* weights = reinterpret_cast<const int8_t*>(block + 256);
          int32_t sum = words[c16];
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++)
              for (int c = 0; c < in_group; c++) {
                const int in_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
                const int in_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
                const bool inside = in_y >= 0 && in_y < w.in_h && in_x >= 0 && in_x < w.in_w;
                const int in = inside ? input[((size_t(n) * w.in_h + in_y) * w.in_w + in_x) * p.in_stride + group * in_group + c]
                                      : p.in_zero;
                const int k = (ky * w.kernel_w + kx) * in_group + c;
                sum += in * weights[k / 4 * 64 + c16 * 4 + k % 4];
              }
          float scale;
          __builtin_memcpy(&scale, words + 16 + c16, 4);
          const size_t pixel = (size_t(n) * w.out_h + y) * w.out_w + x;
          output[pixel * p.out_stride + o] = requantize(sum, p.requantization, scale, words[16 + c16], words[32 + c16],
                                                        p.out_zero, p.out_min, p.out_max);
        }
}

}  // namespace hone::reference
