// How an int32 sum becomes an int8, one at a time: by a fixed-point multiplier, or by a float one.
#pragma once

#include <cmath>
#include <cstdint>

#include "hone/ops/conv2d_s8.h"

namespace hone {

/// min(max(value + zero, low), high) of an integer that may lie far outside int8.
static inline int8_t clamp_s8(int64_t value, int32_t zero, int32_t low, int32_t high) {
  value += zero;
  return static_cast<int8_t>(value < low ? low : value > high ? high : value);
}

/// round(sum * multiplier * 2^(shift - 31)) with one rounding, halves up; shift is at most 30 and at least -31.
static inline int64_t multiply_fixed(int32_t sum, int32_t multiplier, int32_t shift) {
  const int64_t product = static_cast<int64_t>(sum) * multiplier;
  const int32_t right = 31 - shift;
  return (product + (int64_t{1} << (right - 1))) >> right;
}

/// round_half_even(float(sum) * scale), kept inside [low, high], which are whole numbers.
static inline int32_t multiply_float(int32_t sum, float scale, float low, float high) {
  float value = static_cast<float>(sum) * scale;
  value = value < low ? low : value > high ? high : value;
  return static_cast<int32_t>(std::nearbyintf(value));
}

/// Requantizes sums of up to 16 channels; `scale` or `multiplier` and `shift` as the block says.
template <class Params, class Block>
static inline void requantize_portably(const Params& p, const Block& block, const int32_t* sums, int32_t channels, int8_t* out) {
  if (p.requantization == Requantization::fixed_point) {
    for (int32_t c = 0; c < channels; c++) {
      out[c] = clamp_s8(multiply_fixed(sums[c], block.multiplier[c], block.shift[c]), p.out_zero, p.out_min, p.out_max);
    }
    return;
  }
  const auto low = static_cast<float>(p.out_min - p.out_zero), high = static_cast<float>(p.out_max - p.out_zero);
  for (int32_t c = 0; c < channels; c++) {
    out[c] = static_cast<int8_t>(multiply_float(sums[c], block.scale[c], low, high) + p.out_zero);
  }
}

}  // namespace hone
