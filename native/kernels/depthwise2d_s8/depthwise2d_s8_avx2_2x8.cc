// int8 depthwise convolution with AVX2: two pixels times eight channels, pairs of int16 products by VPMADDWD.
#include "hone/rows.h"
#include "depthwise2d_s8/walk.h"
#include "simd/requantize_s8_avx2.h"

namespace hone {
namespace {

struct Variant {

template <Requantization mode>
struct Lanes {
  static constexpr int channels = 8;
  static constexpr bool partial = false;
  static constexpr bool columns = true;

  struct Column { __m256i top, bottom; };  // of each channel rows 0 and 1, rows 2 and 3
  using Group = Column;
  using Sum = __m256i;

  static __m256i pairs(__m128i r0, __m128i r1) {
    return _mm256_cvtepi8_epi16(_mm_unpacklo_epi8(r0, r1));
  }
  static __m128i eight(const int8_t* from) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(from)); }
  template <int rows>
  static inline __attribute__((always_inline)) Column load(const int8_t* const* from, int32_t) {
    const __m128i r2 = eight(from[2]);
    return {pairs(eight(from[0]), eight(from[1])), pairs(r2, rows > 3 ? eight(from[3]) : r2)};
  }
  static Column splat(int8_t value) { return {_mm256_set1_epi16(value), _mm256_set1_epi16(value)}; }
  static __m128i weights(const int8_t* from) { return from == nullptr ? _mm_setzero_si128() : eight(from); }
  static Group group(const int8_t* const* w) { return {pairs(weights(w[0]), weights(w[1])), pairs(weights(w[2]), weights(w[3]))}; }
  static Sum bias(const int32_t* bias) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bias)); }
  static Sum less(Sum sum, const Group&) { return sum; }
  template <int first, int count>
  static inline __attribute__((always_inline)) Sum dot(Sum sum, const Column& c, const Group& g) {
    return _mm256_add_epi32(_mm256_add_epi32(sum, _mm256_madd_epi16(c.top, g.top)), _mm256_madd_epi16(c.bottom, g.bottom));
  }

  struct Output {
    const Depthwise2dS8& p;
    OutputRangeAvx2 range;
    explicit Output(const Depthwise2dS8& params) : p(params), range(p) {}
    inline __attribute__((always_inline)) void store(const depthwise2d_s8_walk::Block& block, int first, Sum s0, Sum s1, int8_t* out0,
                                                     int8_t* out1, int32_t) const {
      requantize_avx2<mode>(p, block, range, s0, first, 8, out0);
      requantize_avx2<mode>(p, block, range, s1, first, 8, out1);
    }
  };
};

};

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_s8_avx2_2x8, Depthwise2dS8, depthwise2d_s8_walk::tiles<Variant>, depthwise2d_s8_walk::scratch<Variant>,
                   depthwise2d_s8_walk::run<Variant>);

}  // namespace hone
