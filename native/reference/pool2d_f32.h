// Pooling of float32 as `hone/ops/pool2d.h` defines it.
#pragma once

#include "hone/ops/pool2d.h"
#include "reference/activation.h"

namespace hone::reference {

inline void pool2d_f32(const Pool2dF32& p, bool average, void* const* operands) {
  const Window& w = p.window;
  const auto* input = static_cast<const float*>(operands[0]);
  auto* output = static_cast<float*>(operands[1]);
  for (int n = 0; n < w.batch; n++)
    for (int y = 0; y < w.out_h; y++)
      for (int x = 0; x < w.out_w; x++)
        for (int c = 0; c < p.channels; c++) {
          double sum = 0, largest = -INFINITY;
          int inside = 0, padded = 0;
          for (int ky = 0; ky < w.kernel_h; ky++)
            for (int kx = 0; kx < w.kernel_w; kx++) {
              const int in_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
              const int in_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
              padded += in_y < w.in_h + p.pad_bottom && in_x < w.in_w + p.pad_right;
              if (in_y < 0 || in_y >= w.in_h || in_x < 0 || in_x >= w.in_w) continue;
              const double v = input[((size_t(n) * w.in_h + in_y) * w.in_w + in_x) * p.in_stride + c];
              sum += v;
              largest = std::max(largest, v);
              inside++;
            }
          const double result = average ? sum / (p.count_include_pad ? padded : inside) : largest;
          output[((size_t(n) * w.out_h + y) * w.out_w + x) * p.out_stride + c] =
              float(activate(result, p.activation, p.a, p.b, 0));
        }
}

}  // namespace hone::reference
