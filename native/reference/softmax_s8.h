// Softmax of int8 as `hone/ops/softmax_s8.h` defines it.
#pragma once

#include <algorithm>
#include <cfloat>
#include <cmath>
#include <vector>

#include "hone/ops/softmax_s8.h"

namespace hone::reference {

/// The table of exponentials for rows of `width`.
inline std::vector<float> softmax_table(float in_scale, int width) {
  const double shift = std::max(0.0, std::log(static_cast<double>(FLT_MAX / static_cast<float>(width))) - 5) / in_scale;
  std::vector<float> table(256);
  for (int i = 0; i < 256; i++) table[i] = static_cast<float>(std::exp((i - 255 + shift) * in_scale));
  return table;
}

inline void softmax_s8(const SoftmaxS8& p, void* const* operands) {
  const auto* table = static_cast<const float*>(operands[1]);
  for (int r = 0; r < p.rows; r++) {
    const int8_t* in = static_cast<const int8_t*>(operands[0]) + size_t(r) * p.in_stride;
    int8_t* out = static_cast<int8_t*>(operands[2]) + size_t(r) * p.out_stride;
    const int largest = *std::max_element(in, in + p.width);
    float sum = 0;
    for (int i = 0; i < p.width; i++) sum += table[255 - largest + in[i]];
    for (int i = 0; i < p.width; i++) {
      const float rounded = std::nearbyint(table[255 - largest + in[i]] * p.multiplier / sum);  // infinite for rows of one
      const int value = static_cast<int>(std::min(rounded, 256.0f)) + p.out_zero;
      out[i] = static_cast<int8_t>(std::min(value, 127));
    }
  }
}

}  // namespace hone::reference
