// Sixteen int8 of NEON, and what they are as int32 and float. See bytes.h for the interface.
#pragma once

#include <arm_neon.h>

#include <cstdint>

namespace hone::simd {
namespace {

struct BytesNeon {
  using Bytes = int8x16_t;
  struct Floats { float32x4_t at[4]; };
  struct Ints { int32x4_t at[4]; };

  static Bytes load(const int8_t* p) { return vld1q_s8(p); }
  static void store(int8_t* p, Bytes v) { vst1q_s8(p, v); }
  static Bytes load_partial(const int8_t* p, int n) {
    int8_t all[16] = {};
    for (int i = 0; i < n; i++) all[i] = p[i];
    return vld1q_s8(all);
  }
  static void store_partial(int8_t* p, Bytes v, int n) {
    int8_t all[16];
    vst1q_s8(all, v);
    for (int i = 0; i < n; i++) p[i] = all[i];
  }
  static Bytes set(int8_t v) { return vdupq_n_s8(v); }
  static Bytes max(Bytes a, Bytes b) { return vmaxq_s8(a, b); }
  static Bytes min(Bytes a, Bytes b) { return vminq_s8(a, b); }

  /// Puts each byte on top of a word of its own, a fixed-point number with 24 bits behind the point; the places stay in
  /// registers as long as this lives.
  struct Reader {
    uint8x16_t places[4];
    Reader() {
      static const uint8_t all[4][16] = {{255, 255, 255, 0, 255, 255, 255, 1, 255, 255, 255, 2, 255, 255, 255, 3},
                                         {255, 255, 255, 4, 255, 255, 255, 5, 255, 255, 255, 6, 255, 255, 255, 7},
                                         {255, 255, 255, 8, 255, 255, 255, 9, 255, 255, 255, 10, 255, 255, 255, 11},
                                         {255, 255, 255, 12, 255, 255, 255, 13, 255, 255, 255, 14, 255, 255, 255, 15}};
      for (int i = 0; i < 4; i++) places[i] = vld1q_u8(all[i]);
    }
    uint8x16_t on_top(Bytes v, int i) const { return vqtbl1q_u8(vreinterpretq_u8_s8(v), places[i]); }
    Floats to_float(Bytes v) const {
      return each([&](int i) { return vcvtq_n_f32_s32(vreinterpretq_s32_u8(on_top(v, i)), 24); });
    }
    Floats to_float_moved(Bytes v) const {
      v = veorq_s8(v, vdupq_n_s8(-128));
      return each([&](int i) { return vcvtq_n_f32_u32(vreinterpretq_u32_u8(on_top(v, i)), 24); });
    }
  };

  template <class Function>
  static inline __attribute__((always_inline)) Floats each(Function f) {
    return {{f(0), f(1), f(2), f(3)}};
  }
  static Floats set_floats(float v) { return {{vdupq_n_f32(v), vdupq_n_f32(v), vdupq_n_f32(v), vdupq_n_f32(v)}}; }
  static Floats load_floats(const float* p) { return {{vld1q_f32(p), vld1q_f32(p + 4), vld1q_f32(p + 8), vld1q_f32(p + 12)}}; }
  static void store_floats(float* p, const Floats& v) {
#pragma GCC unroll 4
    for (int i = 0; i < 4; i++) vst1q_f32(p + 4 * i, v.at[i]);
  }
  static Floats add(const Floats& a, const Floats& b) { return each([&](int i) { return vaddq_f32(a.at[i], b.at[i]); }); }
  static Floats sub(const Floats& a, const Floats& b) { return each([&](int i) { return vsubq_f32(a.at[i], b.at[i]); }); }
  static Floats mul(const Floats& a, const Floats& b) { return each([&](int i) { return vmulq_f32(a.at[i], b.at[i]); }); }
  static Floats div(const Floats& a, const Floats& b) { return each([&](int i) { return vdivq_f32(a.at[i], b.at[i]); }); }
  static Floats fma(const Floats& a, const Floats& b, const Floats& c) {
    return each([&](int i) { return vfmaq_f32(c.at[i], a.at[i], b.at[i]); });
  }

  static Floats or_least(const Floats& v) { return each([&](int i) { return vmaxnmq_f32(v.at[i], vdupq_n_f32(-65536)); }); }

  static Ints zero_ints() { return {{vdupq_n_s32(0), vdupq_n_s32(0), vdupq_n_s32(0), vdupq_n_s32(0)}}; }
  static Ints add(const Ints& a, Bytes b) {
    const int16x8_t low = vmovl_s8(vget_low_s8(b)), high = vmovl_high_s8(b);
    return {{vaddw_s16(a.at[0], vget_low_s16(low)), vaddw_high_s16(a.at[1], low), vaddw_s16(a.at[2], vget_low_s16(high)),
             vaddw_high_s16(a.at[3], high)}};
  }
  static Floats to_float(const Ints& v, int32_t less) {
    return each([&](int i) { return vcvtq_f32_s32(vsubq_s32(v.at[i], vdupq_n_s32(less))); });
  }

  /// Rounds half to even, adds `zero`, clamps.
  struct Output {
    int16x8_t zero;
    Bytes low, high;
    Output(int32_t zero, int32_t low, int32_t high)
        : zero(vdupq_n_s16(static_cast<int16_t>(zero))), low(vdupq_n_s8(static_cast<int8_t>(low))),
          high(vdupq_n_s8(static_cast<int8_t>(high))) {}
    Bytes narrow(const Floats& v) const {
      const int16x8_t a = vqmovn_high_s32(vqmovn_s32(vcvtnq_s32_f32(v.at[0])), vcvtnq_s32_f32(v.at[1]));
      const int16x8_t b = vqmovn_high_s32(vqmovn_s32(vcvtnq_s32_f32(v.at[2])), vcvtnq_s32_f32(v.at[3]));
      return vminq_s8(vmaxq_s8(vqmovn_high_s16(vqmovn_s16(vqaddq_s16(a, zero)), vqaddq_s16(b, zero)), low), high);
    }
  };
};

}  // namespace
}  // namespace hone::simd
