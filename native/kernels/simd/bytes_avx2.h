// Sixteen int8 of AVX2, and what they are as int32 and float. See bytes.h for the interface.
#pragma once

#include <immintrin.h>

#include <cstdint>

namespace hone::simd {
namespace {

struct BytesAvx2 {
  using Bytes = __m128i;
  struct Floats { __m256 at[2]; };
  struct Ints { __m256i at[2]; };

  static Bytes load(const int8_t* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
  static void store(int8_t* p, Bytes v) { _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v); }
  static Bytes load_partial(const int8_t* p, int n) {
    int8_t all[16] = {};
    for (int i = 0; i < n; i++) all[i] = p[i];
    return load(all);
  }
  static void store_partial(int8_t* p, Bytes v, int n) {
    int8_t all[16];
    store(all, v);
    for (int i = 0; i < n; i++) p[i] = all[i];
  }
  static Bytes set(int8_t v) { return _mm_set1_epi8(v); }
  static Bytes max(Bytes a, Bytes b) { return _mm_max_epi8(a, b); }
  static Bytes min(Bytes a, Bytes b) { return _mm_min_epi8(a, b); }

  struct Reader {
    Floats to_float(Bytes v) const {
      return {{_mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(v)), _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_srli_si128(v, 8)))}};
    }
    Floats to_float_moved(Bytes v) const {
      v = _mm_xor_si128(v, _mm_set1_epi8(-128));
      return {{_mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(v)), _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_srli_si128(v, 8)))}};
    }
  };
  static Floats set_floats(float v) { return {{_mm256_set1_ps(v), _mm256_set1_ps(v)}}; }
  static Floats load_floats(const float* p) { return {{_mm256_loadu_ps(p), _mm256_loadu_ps(p + 8)}}; }
  static void store_floats(float* p, const Floats& v) {
    _mm256_storeu_ps(p, v.at[0]);
    _mm256_storeu_ps(p + 8, v.at[1]);
  }
  static Floats add(const Floats& a, const Floats& b) { return {{_mm256_add_ps(a.at[0], b.at[0]), _mm256_add_ps(a.at[1], b.at[1])}}; }
  static Floats sub(const Floats& a, const Floats& b) { return {{_mm256_sub_ps(a.at[0], b.at[0]), _mm256_sub_ps(a.at[1], b.at[1])}}; }
  static Floats mul(const Floats& a, const Floats& b) { return {{_mm256_mul_ps(a.at[0], b.at[0]), _mm256_mul_ps(a.at[1], b.at[1])}}; }
  static Floats div(const Floats& a, const Floats& b) { return {{_mm256_div_ps(a.at[0], b.at[0]), _mm256_div_ps(a.at[1], b.at[1])}}; }
  static Floats fma(const Floats& a, const Floats& b, const Floats& c) {
    return {{_mm256_fmadd_ps(a.at[0], b.at[0], c.at[0]), _mm256_fmadd_ps(a.at[1], b.at[1], c.at[1])}};
  }

  static Floats or_least(const Floats& v) { return v; }  // narrow does it

  static Ints zero_ints() { return {{_mm256_setzero_si256(), _mm256_setzero_si256()}}; }
  static Ints add(const Ints& a, Bytes b) {
    return {{_mm256_add_epi32(a.at[0], _mm256_cvtepi8_epi32(b)), _mm256_add_epi32(a.at[1], _mm256_cvtepi8_epi32(_mm_srli_si128(b, 8)))}};
  }
  static Floats to_float(const Ints& v, int32_t less) {
    const __m256i by = _mm256_set1_epi32(less);
    return {{_mm256_cvtepi32_ps(_mm256_sub_epi32(v.at[0], by)), _mm256_cvtepi32_ps(_mm256_sub_epi32(v.at[1], by))}};
  }

  /// Rounds half to even, adds `zero`, clamps: before, in float, as the bounds are whole numbers and all else may not fit.
  struct Output {
    __m256 low, high;
    __m256i zero;
    Output(int32_t zero, int32_t low, int32_t high)
        : low(_mm256_set1_ps(static_cast<float>(low - zero))), high(_mm256_set1_ps(static_cast<float>(high - zero))),
          zero(_mm256_set1_epi32(zero)) {}
    __m256i round(__m256 v) const {
      return _mm256_add_epi32(_mm256_cvtps_epi32(_mm256_min_ps(_mm256_max_ps(v, low), high)), zero);
    }
    Bytes narrow(const Floats& v) const {
      const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(round(v.at[0]), round(v.at[1])), 0xD8);
      return _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
    }
  };
};

}  // namespace
}  // namespace hone::simd
