// Vectors of floats: kernels that share their source take one of these as their parameter V, and are compiled once for
// each. Each has
//
//   T, width                  the register and how many floats it holds
//   load, store               unaligned; load_partial, store_partial: the first n lanes, 0 < n < width
//   set, add, sub, mul, div, max, min, abs, sqrt, round (half to even)
//   fma(a, b, c)              a * b + c, rounded once; fma_lane<l>(a, b, c): a * b[l] + c (with by_lane)
//   select_negative(x, a, b)  x < 0 ? a : b
//   to_int, power_of_two      round to int32; 2^n of an int32, -126 <= n <= 127
//   copy_sign, sum, largest
//
// max(a, b) and min(a, b) give b where a or b is not a number on x86, not a number on NEON: write bounds first.
#pragma once

#if defined(__AVX512F__)
#include "simd/vector_avx512.h"
#elif defined(__AVX2__)
#include "simd/vector_avx2.h"
#elif defined(__aarch64__)
#include "simd/vector_neon.h"
#endif
#include "simd/vector_scalar.h"

namespace hone::simd {
namespace {

/// The widest vector that this file is compiled for. (On AArch64 files for any processor have NEON, too: it is the baseline.)
#if defined(__AVX512F__)
using Vector = Avx512;
#elif defined(__AVX2__)
using Vector = Avx2;
#elif defined(__aarch64__)
using Vector = Neon;
#else
using Vector = Scalar;
#endif

}  // namespace
}  // namespace hone::simd
