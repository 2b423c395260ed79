// Pooling of int8 as `hone/ops/pool2d.h` defines it.
#pragma once

#include <algorithm>

#include "hone/ops/pool2d.h"
#include "reference/quantize_s8.h"

namespace hone::reference {

template <class Output>
inline void pool2d_s8(const Pool2dS8& p, void* const* operands, Output&& output) {
  const Window& w = p.window;
  const auto* input = static_cast<const int8_t*>(operands[0]);
  auto* out = static_cast<int8_t*>(operands[1]);
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.out_h; y++)
      for (int x = 0; x < w.out_w; x++)
        for (int c = 0; c < p.channels; c++) {
          // The window's part inside the input, and inside the padded one.
          int largest = -128, count = 0, padded = 0, whole = 0;
          float sum = 0;
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++) {
              const int iy = y * w.stride_h + ky * w.dilation_h - w.pad_top, ix = x * w.stride_w + kx * w.dilation_w - w.pad_left;
              padded += iy < w.in_h + p.pad_bottom && ix < w.in_w + p.pad_right;
              if (iy < 0 || iy >= w.in_h || ix < 0 || ix >= w.in_w) continue;
              const int8_t value = input[((size_t(n) * w.in_h + iy) * w.in_w + ix) * p.in_stride + c];
              count++;
              largest = std::max<int>(largest, value);
              sum += dequantize(value, p.in_scale, p.in_zero);
              whole += value - p.in_zero;
            }
          out[((size_t(n) * w.out_h + y) * w.out_w + x) * p.out_stride + c] =
              output(largest, sum, whole, p.count_include_pad != 0 ? padded : count);
        }
}

inline void max_pool2d_s8(const Pool2dS8& p, void* const* operands) {
  pool2d_s8(p, operands, [&](int largest, float, int, int) {
    return static_cast<int8_t>(std::clamp(largest, p.out_min, p.out_max));
  });
}

inline void average_pool2d_s8(const Pool2dS8& p, void* const* operands) {
  pool2d_s8(p, operands, [&](int, float sum, int whole, int count) {
    if (p.exact_sum != 0) {
      const float scale = p.in_scale / (p.out_scale * static_cast<float>(count));
      return quantize_rounded(static_cast<float>(whole) * scale, p.out_zero, p.out_min, p.out_max);
    }
    const float mean = sum / static_cast<float>(count);
    return quantize_rounded(mean / p.out_scale + static_cast<float>(p.out_zero + p.moved), -p.moved, p.out_min, p.out_max);
  });
}

}  // namespace hone::reference
