// int8 depthwise convolution with SDOT: two pixels times eight channels, four weights of a channel an instruction.
#include "hone/rows.h"
#include "depthwise2d_s8/walk.h"
#include "simd/requantize_s8_neon.h"

namespace hone {
namespace {

struct Variant {

template <Requantization mode>
struct Lanes {
  static constexpr int channels = 8;
  static constexpr bool partial = false;
  static constexpr bool columns = true;

  struct Column { int8x16_t a, b; };  // channels 0 to 3, 4 to 7; of each four pixels
  using Group = Column;
  struct Sum { int32x4_t a, b; };

  static inline __attribute__((always_inline)) Column interleave(int8x16_t r0, int8x16_t r1, int8x16_t r2, int8x16_t r3) {
    const int16x8_t top = vreinterpretq_s16_s8(vzip1q_s8(r0, r1)), bottom = vreinterpretq_s16_s8(vzip1q_s8(r2, r3));
    return {vreinterpretq_s8_s16(vzip1q_s16(top, bottom)), vreinterpretq_s8_s16(vzip2q_s16(top, bottom))};
  }
  // In the low half of a register.
  static inline __attribute__((always_inline)) int8x16_t eight(const int8_t* from) { return vcombine_s8(vld1_s8(from), vdup_n_s8(0)); }
  static int8x16_t weights(const int8_t* from) { return from == nullptr ? vdupq_n_s8(0) : eight(from); }
  template <int rows>
  static inline __attribute__((always_inline)) Column load(const int8_t* const* from, int32_t) {
    const int8x16_t r2 = eight(from[2]);
    return interleave(eight(from[0]), eight(from[1]), r2, rows > 3 ? eight(from[3]) : r2);
  }
  static Column splat(int8_t value) { return {vdupq_n_s8(value), vdupq_n_s8(value)}; }
  static Group group(const int8_t* const* w) { return interleave(weights(w[0]), weights(w[1]), weights(w[2]), weights(w[3])); }
  static Sum bias(const int32_t* bias) { return {vld1q_s32(bias), vld1q_s32(bias + 4)}; }
  static Sum less(Sum sum, const Group&) { return sum; }
  template <int first, int count>
  static inline __attribute__((always_inline)) Sum dot(Sum sum, const Column& c, const Group& g) {
    return {vdotq_s32(sum.a, c.a, g.a), vdotq_s32(sum.b, c.b, g.b)};
  }

  struct Output {
    OutputRange range;
    explicit Output(const Depthwise2dS8& p) : range(p) {}
    inline __attribute__((always_inline)) void store(const depthwise2d_s8_walk::Block& block, int first, Sum s0, Sum s1, int8_t* out0,
                                                     int8_t* out1, int32_t) const {
      int8x16_t bytes;
      if constexpr (mode == Requantization::fixed_point) {
        const int32_t *m = block.multiplier + first, *s = block.shift + first;
        bytes = range.narrow(multiply_fixed_neon(s0.a, m, s), multiply_fixed_neon(s0.b, m + 4, s + 4), multiply_fixed_neon(s1.a, m, s),
                             multiply_fixed_neon(s1.b, m + 4, s + 4));
      } else {
        const float* m = block.scale + first;
        bytes = range.narrow(multiply_float_neon(s0.a, m), multiply_float_neon(s0.b, m + 4), multiply_float_neon(s1.a, m),
                             multiply_float_neon(s1.b, m + 4));
      }
      vst1_s8(out0, vget_low_s8(bytes));
      vst1q_lane_s64(reinterpret_cast<int64_t*>(out1), vreinterpretq_s64_s8(bytes), 1);
    }
  };
};

};

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_s8_neon_dot_2x8, Depthwise2dS8, depthwise2d_s8_walk::tiles<Variant>,
                   depthwise2d_s8_walk::scratch<Variant>, depthwise2d_s8_walk::run<Variant>);

}  // namespace hone
