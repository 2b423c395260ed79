// Elementwise operations of two int8 tensors as `hone/ops/elementwise.h` defines them.
#pragma once

#include <algorithm>

#include "hone/ops/elementwise.h"
#include "reference/quantize_s8.h"

namespace hone::reference {

inline int8_t binary_s8(const BinaryS8& p, int8_t a, int8_t b) {
  if (p.op == Binary::add) {
    const float ratio_a = p.a_scale / p.out_scale, ratio_b = p.b_scale / p.out_scale;
    const auto za = static_cast<float>(p.a_zero + p.moved), zb = static_cast<float>(p.b_zero + p.moved);
    const float fixed = static_cast<float>(p.out_zero + p.moved) - std::fma(ratio_a, za, ratio_b * zb);
    const float value = std::fma(static_cast<float>(a + p.moved), ratio_a, std::fma(static_cast<float>(b + p.moved), ratio_b, fixed));
    return quantize_rounded(value, -p.moved, p.out_min, p.out_max);
  }
  if (p.op == Binary::mul) {
    const float scale = p.a_scale * p.b_scale / p.out_scale;
    const float value = static_cast<float>((a - p.a_zero) * (b - p.b_zero)) * scale + static_cast<float>(p.out_zero + p.moved);
    return quantize_rounded(value, -p.moved, p.out_min, p.out_max);
  }
  const float x = dequantize(a, p.a_scale, p.a_zero), y = dequantize(b, p.b_scale, p.b_zero);
  float value = 0;
  switch (p.op) {
    case Binary::sub: value = x - y; break;
    case Binary::div: value = x / y; break;
    case Binary::max: value = std::max(x, y); break;
    case Binary::min: value = std::min(x, y); break;
    case Binary::pow: value = std::pow(x, y); break;
    default: break;
  }
  return quantize(value, p.out_scale, p.out_zero, p.out_min, p.out_max);
}

inline void binary_s8(const BinaryS8& p, void* const* operands) {
  int32_t index[6] = {};
  for (;;) {
    int64_t a = 0, b = 0, out = 0;
    for (int d = 0; d < p.rank; d++) {
      a += int64_t(index[d]) * p.a_strides[d];
      b += int64_t(index[d]) * p.b_strides[d];
      out += int64_t(index[d]) * p.out_strides[d];
    }
    static_cast<int8_t*>(operands[2])[out] =
        binary_s8(p, static_cast<const int8_t*>(operands[0])[a], static_cast<const int8_t*>(operands[1])[b]);
    int d = p.rank - 1;
    while (d >= 0 && ++index[d] == p.dims[d]) index[d--] = 0;
    if (d < 0) return;
  }
}

}  // namespace hone::reference
