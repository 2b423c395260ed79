// Four floats of NEON. See vector.h for the interface.
#pragma once

#include <arm_neon.h>

#include <cstddef>
#include <cstdint>

namespace hone::simd {
namespace {

struct Neon {
  using T = float32x4_t;
  using I = int32x4_t;
  static constexpr int width = 4;
  static constexpr bool by_lane = true;  ///< multiplies by a lane of a register: `fma_lane`

  static T load(const float* p) { return vld1q_f32(p); }
  static void store(float* p, T v) { vst1q_f32(p, v); }
  /// Loads two neighbouring registers by one instruction, where the compiler would take two. The memory must not change.
  template <int offset>
  static void load_pair(const float* p, T& a, T& b) {
    __asm__("ldp %q0, %q1, [%2, %3]" : "=w"(a), "=w"(b) : "r"(p), "i"(offset * 4));
  }
  static T load_partial(const float* p, int n) {
    T v = vdupq_n_f32(0);
    v = vld1q_lane_f32(p, v, 0);
    if (n > 1) v = vld1q_lane_f32(p + 1, v, 1);
    if (n > 2) v = vld1q_lane_f32(p + 2, v, 2);
    return v;
  }
  static void store_partial(float* p, T v, int n) {
    if (n >= 2) {
      vst1_f32(p, vget_low_f32(v));
      if (n > 2) vst1q_lane_f32(p + 2, v, 2);
    } else {
      vst1q_lane_f32(p, v, 0);
    }
  }
  static T set(float x) { return vdupq_n_f32(x); }
  static T add(T a, T b) { return vaddq_f32(a, b); }
  static T sub(T a, T b) { return vsubq_f32(a, b); }
  static T mul(T a, T b) { return vmulq_f32(a, b); }
  static T div(T a, T b) { return vdivq_f32(a, b); }
  static T max(T a, T b) { return vmaxq_f32(a, b); }
  static T min(T a, T b) { return vminq_f32(a, b); }
  static T abs(T a) { return vabsq_f32(a); }
  static T sqrt(T a) { return vsqrtq_f32(a); }
  static T round(T a) { return vrndnq_f32(a); }
  static T fma(T a, T b, T c) { return vfmaq_f32(c, a, b); }
  template <int lane>
  static T fma_lane(T a, T b, T c) {
    return vfmaq_laneq_f32(c, a, b, lane);
  }
  static T select_negative(T x, T negative, T other) {
    return vbslq_f32(vcltzq_f32(x), negative, other);
  }
  static I to_int(T a) { return vcvtnq_s32_f32(a); }
  static T power_of_two(I n) { return vreinterpretq_f32_s32(vshlq_n_s32(vaddq_s32(n, vdupq_n_s32(127)), 23)); }
  static T copy_sign(T magnitude, T sign) { return vbslq_f32(vdupq_n_u32(0x80000000u), sign, magnitude); }
  static float sum(T a) { return vaddvq_f32(a); }
  static float largest(T a) { return vmaxvq_f32(a); }
};

}  // namespace
}  // namespace hone::simd
