// Layer normalization of float32, one source for every instruction set.
#pragma once

#include <math.h>

#include "hone/ops/normalization_f32.h"
#include "hone/rows.h"
#include "simd/span.h"
#include "simd/vector.h"

namespace hone {
namespace {

/// A tile is some rows.
template <class V>
struct LayerNorm {
  using T = typename V::T;

  static int rows_per_tile(const LayerNormF32& p) { return simd::larger(1, simd::tile_elements / p.length); }
  static int32_t tiles(const LayerNormF32& p) { return simd::divide_up(p.rows, rows_per_tile(p)); }
  static size_t scratch(const LayerNormF32&) { return 0; }

  static void run(const LayerNormF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto* in = static_cast<const float*>(operands[0]);
    const auto* scale = static_cast<const float*>(operands[1]);
    const auto* bias = p.has_bias != 0 ? static_cast<const float*>(operands[2]) : nullptr;
    auto* out = static_cast<float*>(operands[p.has_bias != 0 ? 3 : 2]);
    const int per_tile = rows_per_tile(p), last = simd::smaller(end * per_tile, p.rows);
    for (int r = begin * per_tile; r < last; r++)
      row(p, in + ptrdiff_t{r} * p.length, scale, bias, out + ptrdiff_t{r} * p.length);
  }

 private:
  // The sum over a row of f(x).
  template <class F>
  static float sum(const float* in, int length, const F& f) {
    T sums = V::set(0);
    float rest = 0;
    simd::each_vector<V>(0, length, [&](int i, int n) {
      const T x = f(simd::load<V>(in + i, n));
      if (n == V::width) {
        sums = V::add(sums, x);
      } else {
        float values[V::width];
        V::store(values, x);
        for (int k = 0; k < n; k++) rest += values[k];
      }
    });
    return V::sum(sums) + rest;
  }

  static void row(const LayerNormF32& p, const float* in, const float* scale, const float* bias, float* out) {
    const float mean = sum(in, p.length, [](T x) { return x; }) / static_cast<float>(p.length);
    const T means = V::set(mean);
    const float squares = sum(in, p.length, [means](T x) {
      const T d = V::sub(x, means);
      return V::mul(d, d);
    });
    const T factor = V::set(1 / sqrtf(squares / static_cast<float>(p.length) + p.epsilon));
    simd::each_vector<V>(0, p.length, [&](int i, int n) {
      const T x = V::mul(V::mul(V::sub(simd::load<V>(in + i, n), means), factor), simd::load<V>(scale + i, n));
      simd::store<V>(out + i, bias != nullptr ? V::add(x, simd::load<V>(bias + i, n)) : x, n);
    });
  }
};

}  // namespace
}  // namespace hone
