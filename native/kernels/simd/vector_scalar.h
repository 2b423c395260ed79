// One float, for processors without a vector of their own. See vector.h for the interface.
#pragma once

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

namespace hone::simd {
namespace {

struct Scalar {
  using T = float;
  using I = int32_t;
  static constexpr int width = 1;
  static constexpr bool by_lane = false;

  static T load(const float* p) { return *p; }
  static void store(float* p, T v) { *p = v; }
  static T load_partial(const float* p, int) { return *p; }
  static void store_partial(float* p, T v, int) { *p = v; }
  static T set(float x) { return x; }
  static T add(T a, T b) { return a + b; }
  static T sub(T a, T b) { return a - b; }
  static T mul(T a, T b) { return a * b; }
  static T div(T a, T b) { return a / b; }
  static T max(T a, T b) { return a > b ? a : b; }
  static T min(T a, T b) { return a < b ? a : b; }
  static T abs(T a) { return fabsf(a); }
  static T sqrt(T a) { return sqrtf(a); }
  static T round(T a) { return rintf(a); }
  static T fma(T a, T b, T c) { return a * b + c; }
  static T select_negative(T x, T negative, T other) { return x < 0 ? negative : other; }
  static I to_int(T a) { return a > -256 && a < 256 ? static_cast<I>(rintf(a)) : 0; }
  static T power_of_two(I n) {
    const uint32_t bits = static_cast<uint32_t>(n + 127) << 23;
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
  }
  static T copy_sign(T magnitude, T sign) { return copysignf(magnitude, sign); }
  static float sum(T a) { return a; }
  static float largest(T a) { return a; }
};

}  // namespace
}  // namespace hone::simd
