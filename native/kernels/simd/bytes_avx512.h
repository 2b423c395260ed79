// Sixteen int8 of AVX-512, and what they are as int32 and float. See bytes.h for the interface.
#pragma once

#include <immintrin.h>

#include <cstdint>

namespace hone::simd {
namespace {

struct BytesAvx512 {
  using Bytes = __m128i;
  using Floats = __m512;
  using Ints = __m512i;

  static __mmask16 mask(int n) { return static_cast<__mmask16>((1u << n) - 1); }
  static Bytes load(const int8_t* p) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(p)); }
  static void store(int8_t* p, Bytes v) { _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v); }
  static Bytes load_partial(const int8_t* p, int n) { return _mm_maskz_loadu_epi8(mask(n), p); }
  static void store_partial(int8_t* p, Bytes v, int n) { _mm_mask_storeu_epi8(p, mask(n), v); }
  static Bytes set(int8_t v) { return _mm_set1_epi8(v); }
  static Bytes max(Bytes a, Bytes b) { return _mm_max_epi8(a, b); }
  static Bytes min(Bytes a, Bytes b) { return _mm_min_epi8(a, b); }

  struct Reader {
    Floats to_float(Bytes v) const { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(v)); }
    Floats to_float_moved(Bytes v) const { return _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_xor_si128(v, _mm_set1_epi8(-128)))); }
  };
  static Floats set_floats(float v) { return _mm512_set1_ps(v); }
  static Floats load_floats(const float* p) { return _mm512_loadu_ps(p); }
  static void store_floats(float* p, Floats v) { _mm512_storeu_ps(p, v); }
  static Floats add(Floats a, Floats b) { return _mm512_add_ps(a, b); }
  static Floats sub(Floats a, Floats b) { return _mm512_sub_ps(a, b); }
  static Floats mul(Floats a, Floats b) { return _mm512_mul_ps(a, b); }
  static Floats div(Floats a, Floats b) { return _mm512_div_ps(a, b); }
  static Floats fma(Floats a, Floats b, Floats c) { return _mm512_fmadd_ps(a, b, c); }

  static Floats or_least(Floats v) { return v; }  // narrow does it

  static Ints zero_ints() { return _mm512_setzero_si512(); }
  static Ints add(Ints a, Bytes b) { return _mm512_add_epi32(a, _mm512_cvtepi8_epi32(b)); }
  static Floats to_float(Ints v, int32_t less) { return _mm512_cvtepi32_ps(_mm512_sub_epi32(v, _mm512_set1_epi32(less))); }

  /// Rounds half to even, adds `zero`, clamps: before, in float, as the bounds are whole numbers and all else may not fit.
  struct Output {
    __m512 low, high;
    __m512i zero;
    Output(int32_t zero, int32_t low, int32_t high)
        : low(_mm512_set1_ps(static_cast<float>(low - zero))), high(_mm512_set1_ps(static_cast<float>(high - zero))),
          zero(_mm512_set1_epi32(zero)) {}
    Bytes narrow(Floats v) const {
      return _mm512_cvtepi32_epi8(_mm512_add_epi32(_mm512_cvtps_epi32(_mm512_min_ps(_mm512_max_ps(v, low), high)), zero));
    }
  };
};

}  // namespace
}  // namespace hone::simd
