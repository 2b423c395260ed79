// Requantization of int32 sums in AVX-512 registers.
#pragma once

#include <immintrin.h>

#include "hone/ops/conv2d_s8.h"
#include "simd/requantize_s8.h"

namespace hone {

namespace {

/// What follows the sums of 16 channels, with float scales.
struct OutputRangeAvx512 {
  __m512 low, high;
  __m512i zero;

  template <class Params>
  explicit OutputRangeAvx512(const Params& p)
      : low(_mm512_set1_ps(static_cast<float>(p.out_min - p.out_zero))),
        high(_mm512_set1_ps(static_cast<float>(p.out_max - p.out_zero))), zero(_mm512_set1_epi32(p.out_zero)) {}

  /// Clamped before it is rounded: the bounds are whole numbers, and what is rounded then always fits.
  __m128i narrow(__m512i sum, __m512 scale) const {
    const __m512 value = _mm512_mul_ps(_mm512_cvtepi32_ps(sum), scale);
    const __m512i rounded = _mm512_cvtps_epi32(_mm512_min_ps(_mm512_max_ps(value, low), high));
    return _mm512_cvtepi32_epi8(_mm512_add_epi32(rounded, zero));
  }
};

/// Requantizes the sums of a block's first `channels` (up to 16) channels and stores them.
template <Requantization mode, class Params, class Block>
static inline __attribute__((always_inline)) void requantize_avx512(const Params& p, const Block& block, const OutputRangeAvx512& range,
                                                                    __m512i sum, int32_t channels, int8_t* out) {
  if constexpr (mode == Requantization::fixed_point) {
    alignas(64) int32_t sums[16];
    _mm512_store_si512(sums, sum);
    requantize_portably(p, block, sums, channels < 16 ? channels : 16, out);
  } else {
    const __m128i value = range.narrow(sum, _mm512_loadu_ps(block.scale));
    if (channels >= 16) _mm_storeu_si128(reinterpret_cast<__m128i*>(out), value);
    else _mm_mask_storeu_epi8(out, static_cast<__mmask16>((1u << channels) - 1), value);
  }
}

}  // namespace

}  // namespace hone
