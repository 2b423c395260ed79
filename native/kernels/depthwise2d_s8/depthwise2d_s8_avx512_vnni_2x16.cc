// int8 depthwise convolution with VPDPBUSD: two pixels times 16 channels, four weights of a channel an instruction.
#include "hone/rows.h"
#include "depthwise2d_s8/walk.h"
#include "simd/requantize_s8_avx512.h"

namespace hone {
namespace {

struct Variant {

template <Requantization mode>
struct Lanes {
  static constexpr int channels = 16;
  static constexpr bool partial = true;
  static constexpr bool columns = true;

  using Column = __m512i;  // of each channel four pixels, as input + 128
  using Group = __m512i;   // of each channel four weights
  using Sum = __m512i;

  static inline __attribute__((always_inline)) __m512i interleave(__m128i r0, __m128i r1, __m128i r2, __m128i r3) {
    const __m256i low = _mm256_inserti128_si256(_mm256_castsi128_si256(r0), r1, 1);
    const __m256i high = _mm256_inserti128_si256(_mm256_castsi128_si256(r2), r3, 1);
    const __m512i rows = _mm512_inserti64x4(_mm512_castsi256_si512(low), high, 1);
    const __m512i words = _mm512_permutexvar_epi32(_mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15), rows);
    return _mm512_shuffle_epi8(words, _mm512_broadcast_i32x4(_mm_setr_epi8(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15)));
  }
  template <int rows>
  static inline __attribute__((always_inline)) Column load(const int8_t* const* from, int32_t n) {
    __m512i c;
    if (n == 16) {
      const auto r = [&](int i) __attribute__((always_inline)) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(from[i])); };
      c = interleave(r(0), r(1), r(2), r(rows > 3 ? 3 : 2));
    } else {
      const auto mask = static_cast<__mmask16>((1u << n) - 1);
      const auto r = [&](int i) __attribute__((always_inline)) { return _mm_maskz_loadu_epi8(mask, from[i]); };
      c = interleave(r(0), r(1), r(2), r(rows > 3 ? 3 : 2));
    }
    return _mm512_xor_si512(c, _mm512_set1_epi8(-128));
  }
  static Column splat(int8_t value) { return _mm512_set1_epi8(static_cast<char>(value ^ -128)); }
  static __m128i weights(const int8_t* from) {
    return from == nullptr ? _mm_setzero_si128() : _mm_loadu_si128(reinterpret_cast<const __m128i*>(from));
  }
  static Group group(const int8_t* const* w) { return interleave(weights(w[0]), weights(w[1]), weights(w[2]), weights(w[3])); }
  static Sum bias(const int32_t* bias) { return _mm512_loadu_si512(bias); }
  static Sum less(Sum sum, Group g) {
    return _mm512_sub_epi32(sum, _mm512_dpbusd_epi32(_mm512_setzero_si512(), _mm512_set1_epi8(-128), g));
  }
  template <int first, int count>
  static inline __attribute__((always_inline)) Sum dot(Sum sum, Column c, Group g) {
    return _mm512_dpbusd_epi32(sum, c, g);
  }

  struct Output {
    const Depthwise2dS8& p;
    OutputRangeAvx512 range;
    explicit Output(const Depthwise2dS8& params) : p(params), range(p) {}
    inline __attribute__((always_inline)) void store(const depthwise2d_s8_walk::Block& block, int, Sum s0, Sum s1, int8_t* out0,
                                                     int8_t* out1, int32_t n) const {
      requantize_avx512<mode>(p, block, range, s0, n, out0);
      requantize_avx512<mode>(p, block, range, s1, n, out1);
    }
  };
};

};

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_s8_avx512_vnni_2x16, Depthwise2dS8, depthwise2d_s8_walk::tiles<Variant>,
                   depthwise2d_s8_walk::scratch<Variant>, depthwise2d_s8_walk::run<Variant>);

}  // namespace hone
