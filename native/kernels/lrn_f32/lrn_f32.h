// Local response normalization of float32, one source for every instruction set.
#pragma once

#include <math.h>
#include <string.h>

#include "hone/ops/normalization_f32.h"
#include "hone/rows.h"
#include "simd/span.h"
#include "simd/vector.h"

namespace hone {
namespace {

/// A tile is some pixels. Scratch memory: a pixel's squares between zeros.
template <class V>
struct Lrn {
  using T = typename V::T;

  static int pixels_per_tile(const LrnF32& p) { return simd::larger(1, simd::tile_elements / p.channels); }
  static int32_t tiles(const LrnF32& p) { return simd::divide_up(p.pixels, pixels_per_tile(p)); }
  static size_t scratch(const LrnF32& p) { return (size_t(p.channels) + p.size) * sizeof(float); }

  static void run(const LrnF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const auto* in = static_cast<const float*>(operands[0]);
    auto* out = static_cast<float*>(operands[1]);
    auto* squares = static_cast<float*>(scratch);
    memset(squares, 0, Lrn::scratch(p));
    const int per_tile = pixels_per_tile(p), last = simd::smaller(end * per_tile, p.pixels);
    for (int i = begin * per_tile; i < last; i++)
      pixel(p, in + ptrdiff_t{i} * p.in_stride, squares, out + ptrdiff_t{i} * p.out_stride);
  }

 private:
  static void pixel(const LrnF32& p, const float* in, float* squares, float* out) {
    const int before = (p.size - 1) / 2;
    simd::each_vector<V>(0, p.channels, [&](int c, int n) {
      const T x = simd::load<V>(in + c, n);
      simd::store<V>(squares + before + c, V::mul(x, x), n);
    });
    const T factor = V::set(p.alpha / static_cast<float>(p.size)), bias = V::set(p.bias);
    simd::each_vector<V>(0, p.channels, [&](int c, int n) {
      T sum = V::set(0);
      for (int k = 0; k < p.size; k++) sum = V::add(sum, simd::load<V>(squares + c + k, n));
      simd::store<V>(out + c, V::div(simd::load<V>(in + c, n), power(V::add(V::mul(factor, sum), bias), p.beta)), n);
    });
  }

  static T power(T x, float exponent) {
    if (exponent == 0.75f) {  // as every network has it
      const T root = V::sqrt(x);
      return V::mul(root, V::sqrt(root));
    }
    float values[V::width];
    V::store(values, x);
    for (int k = 0; k < V::width; k++) values[k] = powf(values[k], exponent);
    return V::load(values);
  }
};

}  // namespace
}  // namespace hone
