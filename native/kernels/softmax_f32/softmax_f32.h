// Softmax of float32, one source for every instruction set.
#pragma once

#include <math.h>

#include "hone/ops/normalization_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

/// A tile is some rows; or, where the axis is not the last one, one of `outer` and some of `inner`.
template <class V>
struct Softmax {
  using T = typename V::T;
  static constexpr int inner_per_tile = 64;

  static int rows_per_tile(const SoftmaxF32& p) { return simd::larger(1, simd::tile_elements / 4 / p.length); }
  static int32_t tiles(const SoftmaxF32& p) {
    return p.inner == 1 ? simd::divide_up(p.outer, rows_per_tile(p)) : p.outer * simd::divide_up(p.inner, inner_per_tile);
  }
  static size_t scratch(const SoftmaxF32&) { return 0; }

  static void run(const SoftmaxF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto* in = static_cast<const float*>(operands[0]);
    auto* out = static_cast<float*>(operands[1]);
    if (p.inner == 1) {
      const int per_tile = rows_per_tile(p), last = simd::smaller(end * per_tile, p.outer);
      for (int r = begin * per_tile; r < last; r++)
        row(in + ptrdiff_t{r} * p.length, out + ptrdiff_t{r} * p.length, p.length, p.logarithm != 0);
      return;
    }
    const int parts = simd::divide_up(p.inner, inner_per_tile);
    for (int tile = begin; tile < end; tile++) {
      const int outer = tile / parts, first = (tile - outer * parts) * inner_per_tile;
      const ptrdiff_t at = ptrdiff_t{outer} * p.length * p.inner;
      simd::each_vector<V>(first, simd::smaller(first + inner_per_tile, p.inner), [&](int i, int n) {
        columns(in + at + i, out + at + i, p.length, p.inner, n, p.logarithm != 0);
      });
    }
  }

 private:
  static void row(const float* in, float* out, int length, bool logarithm) {
    float largest = -__builtin_inff();
    simd::each_vector<V>(0, length, [&](int i, int n) {
      if (n == V::width) largest = fmaxf(largest, V::largest(V::load(in + i)));
      else
        for (int k = 0; k < n; k++) largest = fmaxf(largest, in[i + k]);
    });
    const T shift = V::set(largest);
    T sums = V::set(0);
    float rest = 0;
    simd::each_vector<V>(0, length, [&](int i, int n) {
      const T shifted = V::sub(simd::load<V>(in + i, n), shift), e = simd::exp<V>(shifted);
      simd::store<V>(out + i, logarithm ? shifted : e, n);
      if (n == V::width) {
        sums = V::add(sums, e);
      } else {
        float values[V::width];
        V::store(values, e);
        for (int k = 0; k < n; k++) rest += values[k];
      }
    });
    const float sum = V::sum(sums) + rest;
    const T scale = V::set(logarithm ? logf(sum) : 1 / sum);
    simd::each_vector<V>(0, length, [&](int i, int n) {
      const T x = simd::load<V>(out + i, n);
      simd::store<V>(out + i, logarithm ? V::sub(x, scale) : V::mul(x, scale), n);
    });
  }

  // n neighbours of the inner dimension, each with its own sum.
  static void columns(const float* in, float* out, int length, ptrdiff_t step, int n, bool logarithm) {
    T largest = simd::load<V>(in, n);
    for (int i = 1; i < length; i++) largest = V::max(largest, simd::load<V>(in + i * step, n));
    T sum = V::set(0);
    for (int i = 0; i < length; i++) {
      const T shifted = V::sub(simd::load<V>(in + i * step, n), largest), e = simd::exp<V>(shifted);
      sum = V::add(sum, e);
      simd::store<V>(out + i * step, logarithm ? shifted : e, n);
    }
    T scale = V::div(V::set(1), sum);
    if (logarithm) {
      float values[V::width];
      V::store(values, sum);
      for (int k = 0; k < n; k++) values[k] = logf(values[k]);
      scale = V::load(values);
    }
    for (int i = 0; i < length; i++) {
      const T x = simd::load<V>(out + i * step, n);
      simd::store<V>(out + i * step, logarithm ? V::sub(x, scale) : V::mul(x, scale), n);
    }
  }
};

}  // namespace
}  // namespace hone
