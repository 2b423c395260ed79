// Quantization of single values, as ONNX's QuantizeLinear and DequantizeLinear say.
#pragma once

#include <cmath>
#include <cstdint>

namespace hone::reference {

/// round_half_even(value) + zero, clamped; `value` may be anything, not a number gives `low`.
inline int8_t quantize_rounded(float value, int zero, int low, int high) {
  const double rounded = std::nearbyint(static_cast<double>(value)) + zero;
  return static_cast<int8_t>(rounded > low ? rounded < high ? rounded : high : low);
}

inline float dequantize(int8_t value, float scale, int zero) { return static_cast<float>(value - zero) * scale; }

inline int8_t quantize(float value, float scale, int zero, int low = -128, int high = 127) {
  return quantize_rounded(value / scale, zero, low, high);
}

}  // namespace hone::reference
