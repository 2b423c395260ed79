// int8 depthwise convolution with NEON of Armv8.0: two pixels times eight channels, in int16 products added to int32.
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

  struct Column { int16x8_t at[4]; };  // a row each
  using Group = Column;
  struct Sum { int32x4_t a, b; };

  template <int rows>
  static inline __attribute__((always_inline)) Column load(const int8_t* const* from, int32_t) {
    const int16x8_t r2 = vmovl_s8(vld1_s8(from[2]));
    return {{vmovl_s8(vld1_s8(from[0])), vmovl_s8(vld1_s8(from[1])), r2, rows > 3 ? vmovl_s8(vld1_s8(from[3])) : r2}};
  }
  static Column splat(int8_t value) {
    const int16x8_t v = vdupq_n_s16(value);
    return {{v, v, v, v}};
  }
  static int16x8_t eight(const int8_t* from) { return from == nullptr ? vdupq_n_s16(0) : vmovl_s8(vld1_s8(from)); }
  static Group group(const int8_t* const* w) { return {{eight(w[0]), eight(w[1]), eight(w[2]), eight(w[3])}}; }
  static Sum bias(const int32_t* bias) { return {vld1q_s32(bias), vld1q_s32(bias + 4)}; }
  static Sum less(Sum sum, const Group&) { return sum; }
  template <int first, int count>
  static inline __attribute__((always_inline)) Sum dot(Sum sum, const Column& c, const Group& g) {
#pragma GCC unroll 4
    for (int r = first; r < first + count; r++) {
      sum.a = vmlal_s16(sum.a, vget_low_s16(c.at[r]), vget_low_s16(g.at[r]));
      sum.b = vmlal_high_s16(sum.b, c.at[r], g.at[r]);
    }
    return sum;
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

HONE_DEFINE_KERNEL(depthwise2d_s8_neon_2x8, Depthwise2dS8, depthwise2d_s8_walk::tiles<Variant>, depthwise2d_s8_walk::scratch<Variant>,
                   depthwise2d_s8_walk::run<Variant>);

}  // namespace hone
