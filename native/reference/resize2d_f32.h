// Resizing of float32 images as `hone/ops/resize2d_f32.h` defines it.
#pragma once

#include <cstddef>

#include "hone/ops/resize2d_f32.h"

namespace hone::reference {

inline void resize2d_f32(const Resize2dF32& p, void* const* operands) {
  const auto* input = static_cast<const float*>(operands[0]);
  const auto* taps = static_cast<const ResizeTap*>(operands[1]);
  auto* output = static_cast<float*>(operands[2]);
  for (int n = 0; n < p.batch; n++)
    for (int y = 0; y < p.out_h; y++)
      for (int x = 0; x < p.out_w; x++)
        for (int c = 0; c < p.channels; c++) {
          const auto at = [&](int in_y, int in_x) {
            return double(input[((size_t(n) * p.in_h + in_y) * p.in_w + in_x) * p.in_stride + c]);
          };
          const ResizeTap &row = taps[y], &column = taps[p.out_h + x];
          double value = at(row.low, column.low);
          if (p.linear) {
            const double above = (1.0 - column.weight) * value + column.weight * at(row.low, column.high);
            const double below = (1.0 - column.weight) * at(row.high, column.low) + column.weight * at(row.high, column.high);
            value = (1.0 - row.weight) * above + row.weight * below;
          }
          output[((size_t(n) * p.out_h + y) * p.out_w + x) * p.out_stride + c] = float(value);
        }
}

}  // namespace hone::reference
