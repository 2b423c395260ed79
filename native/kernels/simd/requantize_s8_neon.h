// Requantization of int32 sums in NEON registers; both modes.
#pragma once

#include <arm_neon.h>

#include "hone/ops/conv2d_s8.h"

namespace hone {

namespace {

/// round_half_even(float(sum) * scale), saturated.
static inline int32x4_t multiply_float_neon(int32x4_t sum, const float* scale) {
  return vcvtnq_s32_f32(vmulq_f32(vcvtq_f32_s32(sum), vld1q_f32(scale)));
}

/// round(sum * multiplier * 2^(shift - 31)), halves up, saturated.
static inline int32x4_t multiply_fixed_neon(int32x4_t sum, const int32_t* multiplier, const int32_t* shift) {
  const int32x4_t m = vld1q_s32(multiplier), right = vsubq_s32(vld1q_s32(shift), vdupq_n_s32(31));
  const int64x2_t low = vrshlq_s64(vmull_s32(vget_low_s32(sum), vget_low_s32(m)), vmovl_s32(vget_low_s32(right)));
  const int64x2_t high = vrshlq_s64(vmull_high_s32(sum, m), vmovl_high_s32(right));
  return vqmovn_high_s64(vqmovn_s64(low), high);
}

/// The same for all vectors of a tile, `vectors` of them a pixel. Out of line: its code would double that of a kernel.
__attribute__((noinline, unused)) static void multiply_fixed_neon(int32x4_t* sums, int count, int vectors, const int32_t* multiplier, const int32_t* shift) {
  for (int i = 0; i < count; i++) sums[i] = multiply_fixed_neon(sums[i], multiplier + 4 * (i % vectors), shift + 4 * (i % vectors));
}

/// What follows the multiplication, for eight and sixteen channels: zero point and clamp.
struct OutputRange {
  int16x8_t zero;
  int8x16_t low, high;
  bool clamps;  ///< whether less than all of int8 is allowed

  template <class Params>
  explicit OutputRange(const Params& p)
      : zero(vdupq_n_s16(static_cast<int16_t>(p.out_zero))), low(vdupq_n_s8(static_cast<int8_t>(p.out_min))),
        high(vdupq_n_s8(static_cast<int8_t>(p.out_max))), clamps(p.out_min > -128 || p.out_max < 127) {}

  int8x16_t saturate(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) const {
    const int16x8_t ab = vqaddq_s16(vqmovn_high_s32(vqmovn_s32(a), b), zero);
    const int16x8_t cd = vqaddq_s16(vqmovn_high_s32(vqmovn_s32(c), d), zero);
    return vqmovn_high_s16(vqmovn_s16(ab), cd);
  }
  int8x16_t clamp(int8x16_t value) const { return vminq_s8(vmaxq_s8(value, low), high); }
  int8x16_t narrow(int32x4_t a, int32x4_t b, int32x4_t c, int32x4_t d) const {
    const int8x16_t value = saturate(a, b, c, d);
    return clamps ? clamp(value) : value;
  }
};

}  // namespace

}  // namespace hone
