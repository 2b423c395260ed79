// Depthwise convolution of int8 as `hone/ops/depthwise2d_s8.h` defines it, one output at a time.
#pragma once

#include "hone/ops/depthwise2d_s8.h"
#include "reference/conv2d_s8.h"

namespace hone::reference {

inline void depthwise2d_s8(const Depthwise2dS8& p, void* const* operands) {
  const Window& w = p.window;
  const auto* input = static_cast<const int8_t*>(operands[0]);
  const auto* packed = static_cast<const char*>(operands[1]);
  auto* output = static_cast<int8_t*>(operands[2]);
  const size_t block_bytes = (192 + 16 * size_t(w.kernel_h * w.kernel_w) + 63) / 64 * 64;
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.out_h; y++)
      for (int x = 0; x < w.out_w; x++)
        for (int c = 0; c < p.channels; c++) {
          const char* block = packed + c / 16 * block_bytes;
          const auto* words = reinterpret_cast<const int32_t*>(block) + c % 16;
          const auto* weights = reinterpret_cast<const int8_t*>(block + 192) + c % 16;
          int32_t sum = words[0];
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++) {
              const int in_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
              const int in_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
              const bool inside = in_y >= 0 && in_y < w.in_h && in_x >= 0 && in_x < w.in_w;
              sum += (inside ? input[((size_t(n) * w.in_h + in_y) * w.in_w + in_x) * p.in_stride + c] : p.in_zero) *
                     weights[16 * (ky * w.kernel_w + kx)];
            }
          float scale;
          __builtin_memcpy(&scale, words + 16, 4);
          output[((size_t(n) * w.out_h + y) * w.out_w + x) * p.out_stride + c] =
              requantize(sum, p.requantization, scale, words[16], words[32], p.out_zero, p.out_min, p.out_max);
        }
}

}  // namespace hone::reference
