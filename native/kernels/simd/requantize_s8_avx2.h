// Requantization of int32 sums in AVX2 registers, with float scales.
#pragma once

#include <immintrin.h>

#include "simd/requantize_s8.h"

namespace hone {

namespace {

/// What follows the sums of eight channels.
struct OutputRangeAvx2 {
  __m256 low, high;
  __m256i zero;

  template <class Params>
  explicit OutputRangeAvx2(const Params& p)
      : low(_mm256_set1_ps(static_cast<float>(p.out_min - p.out_zero))),
        high(_mm256_set1_ps(static_cast<float>(p.out_max - p.out_zero))), zero(_mm256_set1_epi32(p.out_zero)) {}

  /// Eight int8 in the low half. Clamped before it is rounded: the bounds are whole numbers, and what is rounded then fits.
  __m128i narrow(__m256i sum, __m256 scale) const {
    const __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(sum), scale);
    const __m256i rounded = _mm256_add_epi32(_mm256_cvtps_epi32(_mm256_min_ps(_mm256_max_ps(value, low), high)), zero);
    const __m128i words = _mm_packs_epi32(_mm256_castsi256_si128(rounded), _mm256_extracti128_si256(rounded, 1));
    return _mm_packs_epi16(words, words);
  }
};

/// Requantizes the sums of eight channels, from channel `first` of the block on, and stores up to `channels` of them.
template <Requantization mode, class Params, class Block>
static inline __attribute__((always_inline)) void requantize_avx2(const Params& p, const Block& block, const OutputRangeAvx2& range,
                                                                  __m256i sum, int first, int32_t channels, int8_t* out) {
  if constexpr (mode == Requantization::fixed_point) {
    int32_t sums[8];
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums), sum);
    for (int32_t c = 0; c < 8 && c < channels; c++) {
      out[c] = clamp_s8(multiply_fixed(sums[c], block.multiplier[first + c], block.shift[first + c]), p.out_zero, p.out_min, p.out_max);
    }
  } else {
    const int64_t value = _mm_cvtsi128_si64(range.narrow(sum, _mm256_loadu_ps(block.scale + first)));
    if (channels >= 8) __builtin_memcpy(out, &value, 8);
    else for (int32_t c = 0; c < channels; c++) out[c] = static_cast<int8_t>(value >> (8 * c));
  }
}

}  // namespace

}  // namespace hone
