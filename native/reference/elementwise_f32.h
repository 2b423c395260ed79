// Elementwise operations of float32 as `hone/ops/elementwise.h` defines them.
#pragma once

#include "hone/ops/elementwise.h"
#include "reference/activation.h"

namespace hone::reference {

inline double binary(Binary op, double a, double b) {
  switch (op) {
    case Binary::add: return a + b;
    case Binary::sub: return a - b;
    case Binary::mul: return a * b;
    case Binary::div: return a / b;
    case Binary::max: return std::max(a, b);
    case Binary::min: return std::min(a, b);
    case Binary::pow: return std::pow(a, b);
  }
  return 0;
}

inline void binary_f32(const BinaryF32& p, void* const* operands) {
  size_t count = 1;
  for (int d = 0; d < p.rank; d++) count *= p.dims[d];
  for (size_t i = 0; i < count; i++) {
    size_t a = 0, b = 0, out = 0, rest = i;
    for (int d = p.rank - 1; d >= 0; d--) {
      const size_t index = rest % p.dims[d];
      a += index * p.a_strides[d];
      b += index * p.b_strides[d];
      out += index * p.out_strides[d];
      rest /= p.dims[d];
    }
    const double x = binary(p.op, static_cast<const float*>(operands[0])[a], static_cast<const float*>(operands[1])[b]);
    static_cast<float*>(operands[2])[out] = float(activate(x, p.activation, p.a, p.b, 0));
  }
}

inline void activation_f32(const ActivationF32& p, void* const* operands) {
  const bool has_slopes = p.activation == Activation::prelu;
  const auto* in = static_cast<const float*>(operands[0]);
  const auto* slopes = has_slopes ? static_cast<const float*>(operands[1]) : nullptr;
  auto* out = static_cast<float*>(operands[has_slopes ? 2 : 1]);
  for (int i = 0; i < p.pixels; i++)
    for (int c = 0; c < p.channels; c++)
      out[size_t(i) * p.out_stride + c] =
          float(activate(in[size_t(i) * p.in_stride + c], p.activation, p.a, p.b, has_slopes ? slopes[c] : 0));
}

}  // namespace hone::reference
