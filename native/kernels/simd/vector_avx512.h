// Sixteen floats of AVX-512. See vector.h for the interface.
#pragma once

#include <immintrin.h>

#include <cstddef>
#include <cstdint>

namespace hone::simd {
namespace {

struct Avx512 {
  using T = __m512;
  using I = __m512i;
  static constexpr int width = 16;
  static constexpr bool by_lane = false;

  // The first n lanes.
  static __mmask16 mask(int n) { return static_cast<__mmask16>((1u << n) - 1); }

  static T load(const float* p) { return _mm512_loadu_ps(p); }
  static void store(float* p, T v) { _mm512_storeu_ps(p, v); }
  static T load_partial(const float* p, int n) { return _mm512_maskz_loadu_ps(mask(n), p); }
  static void store_partial(float* p, T v, int n) { _mm512_mask_storeu_ps(p, mask(n), v); }
  static T set(float x) { return _mm512_set1_ps(x); }
  static T add(T a, T b) { return _mm512_add_ps(a, b); }
  static T sub(T a, T b) { return _mm512_sub_ps(a, b); }
  static T mul(T a, T b) { return _mm512_mul_ps(a, b); }
  static T div(T a, T b) { return _mm512_div_ps(a, b); }
  // The second operand wins where one is not a number.
  static T max(T a, T b) { return _mm512_max_ps(a, b); }
  static T min(T a, T b) { return _mm512_min_ps(a, b); }
  static T abs(T a) { return _mm512_abs_ps(a); }
  static T sqrt(T a) { return _mm512_sqrt_ps(a); }
  static T round(T a) { return _mm512_roundscale_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
  static T fma(T a, T b, T c) { return _mm512_fmadd_ps(a, b, c); }
  static T select_negative(T x, T negative, T other) {
    return _mm512_mask_blend_ps(_mm512_cmp_ps_mask(x, _mm512_setzero_ps(), _CMP_LT_OQ), other, negative);
  }
  static I to_int(T a) { return _mm512_cvtps_epi32(a); }
  static T power_of_two(I n) {
    return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_add_epi32(n, _mm512_set1_epi32(127)), 23));
  }
  static T copy_sign(T magnitude, T sign) { return _mm512_or_ps(magnitude, _mm512_and_ps(set(-0.0f), sign)); }
  // By halves, as the narrower vectors do; without the undefined registers that GCC's own reduction warns about.
  static __m256 low(T a) { return _mm512_castps512_ps256(a); }
  static __m256 high(T a) { return _mm512_extractf32x8_ps(a, 1); }
  static float sum(T a) {
    const __m256 h = _mm256_add_ps(low(a), high(a));
    __m128 s = _mm_add_ps(_mm256_castps256_ps128(h), _mm256_extractf128_ps(h, 1));
    s = _mm_add_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_add_ss(s, _mm_movehdup_ps(s)));
  }
  static float largest(T a) {
    const __m256 h = _mm256_max_ps(low(a), high(a));
    __m128 s = _mm_max_ps(_mm256_castps256_ps128(h), _mm256_extractf128_ps(h, 1));
    s = _mm_max_ps(s, _mm_movehl_ps(s, s));
    return _mm_cvtss_f32(_mm_max_ss(s, _mm_movehdup_ps(s)));
  }
};

}  // namespace
}  // namespace hone::simd
