// Elementwise operations of two float32 tensors with broadcasting, one source for every instruction set.
#pragma once

#include <math.h>

#include "hone/ops/elementwise.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

template <class V, Binary op>
inline typename V::T apply(typename V::T a, typename V::T b) {
  if constexpr (op == Binary::add) return V::add(a, b);
  else if constexpr (op == Binary::sub) return V::sub(a, b);
  else if constexpr (op == Binary::mul) return V::mul(a, b);
  else if constexpr (op == Binary::div) return V::div(a, b);
  else if constexpr (op == Binary::max) return V::max(a, b);
  else if constexpr (op == Binary::min) return V::min(a, b);
  else {
    float x[V::width], y[V::width];
    V::store(x, a);
    V::store(y, b);
    for (int i = 0; i < V::width; i++) x[i] = powf(x[i], y[i]);
    return V::load(x);
  }
}

/// The elements of a vector that lie `stride` apart: neighbours, all the same, or gathered.
template <class V>
inline typename V::T fetch(const float* p, ptrdiff_t stride, int n) {
  if (stride == 1) return simd::load<V>(p, n);
  if (stride == 0) return V::set(*p);
  float values[V::width] = {};
  for (int i = 0; i < n; i++) values[i] = p[i * stride];
  return V::load(values);
}

template <class V>
inline void put(float* p, ptrdiff_t stride, int n, typename V::T v) {
  if (stride == 1) return simd::store<V>(p, v, n);
  float values[V::width];
  V::store(values, v);
  for (int i = 0; i < n; i++) p[i * stride] = values[i];
}

/// `n` elements of the innermost dimension.
template <class V, Binary op>
void row(const float* a, ptrdiff_t a_stride, const float* b, ptrdiff_t b_stride, float* out, ptrdiff_t out_stride, int n,
         float low, float high) {
  using T = typename V::T;
  constexpr int W = V::width;
  const T lows = V::set(low), highs = V::set(high);
  int i = 0;
  if (out_stride == 1 && a_stride == 1 && b_stride == 1) {
    for (; i + 2 * W <= n; i += 2 * W) {
      const T x = apply<V, op>(V::load(a + i), V::load(b + i)), y = apply<V, op>(V::load(a + i + W), V::load(b + i + W));
      V::store(out + i, V::min(highs, V::max(lows, x)));
      V::store(out + i + W, V::min(highs, V::max(lows, y)));
    }
  } else if (out_stride == 1 && a_stride == 1 && b_stride == 0) {
    const T y = V::set(*b);
    for (; i + W <= n; i += W) V::store(out + i, V::min(highs, V::max(lows, apply<V, op>(V::load(a + i), y))));
  }
  for (; i < n; i += W) {
    const int count = simd::smaller(W, n - i);
    const T x = apply<V, op>(fetch<V>(a + i * a_stride, a_stride, count), fetch<V>(b + i * b_stride, b_stride, count));
    put<V>(out + i * out_stride, out_stride, count, V::min(highs, V::max(lows, x)));
  }
}

/// A tile is a part of a row (of the innermost dimension) or some short rows.
template <class V>
struct Elementwise {
  static int length(const BinaryF32& p) { return p.rank > 0 ? p.dims[p.rank - 1] : 1; }
  static int rows(const BinaryF32& p) {
    int n = 1;
    for (int d = 0; d + 1 < p.rank; d++) n *= p.dims[d];
    return n;
  }
  static int rows_per_tile(const BinaryF32& p) { return simd::larger(1, simd::tile_elements / length(p)); }
  static int parts(const BinaryF32& p) { return simd::divide_up(length(p), simd::tile_elements); }

  static int32_t tiles(const BinaryF32& p) { return simd::divide_up(rows(p), rows_per_tile(p)) * parts(p); }
  static size_t scratch(const BinaryF32&) { return 0; }

  static void run(const BinaryF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    switch (p.op) {
      case Binary::add: return run_as<Binary::add>(p, operands, begin, end);
      case Binary::sub: return run_as<Binary::sub>(p, operands, begin, end);
      case Binary::mul: return run_as<Binary::mul>(p, operands, begin, end);
      case Binary::div: return run_as<Binary::div>(p, operands, begin, end);
      case Binary::max: return run_as<Binary::max>(p, operands, begin, end);
      case Binary::min: return run_as<Binary::min>(p, operands, begin, end);
      case Binary::pow: return run_as<Binary::pow>(p, operands, begin, end);
    }
  }

 private:
  template <Binary op>
  static void run_as(const BinaryF32& p, void* const* operands, int32_t begin, int32_t end) {
    const auto* a = static_cast<const float*>(operands[0]);
    const auto* b = static_cast<const float*>(operands[1]);
    auto* out = static_cast<float*>(operands[2]);
    const int n = length(p), count = rows(p), per_tile = rows_per_tile(p), parts = Elementwise::parts(p), last = p.rank - 1;
    const ptrdiff_t a_step = p.rank > 0 ? p.a_strides[last] : 0, b_step = p.rank > 0 ? p.b_strides[last] : 0;
    const ptrdiff_t out_step = p.rank > 0 ? p.out_strides[last] : 0;
    const bool clamp = p.activation == Activation::clamp;
    const float low = clamp ? p.a : -__builtin_inff(), high = clamp ? p.b : __builtin_inff();
    const int per_part = simd::divide_up(simd::divide_up(n, parts), 16) * 16;
    for (int tile = begin; tile < end; tile++) {
      const int group = tile / parts, first = simd::smaller((tile - group * parts) * per_part, n);
      const int elements = simd::smaller(per_part, n - first);
      const int row_end = simd::smaller((group + 1) * per_tile, count);
      if (elements <= 0) continue;
      for (int r = group * per_tile; r < row_end; r++) {
        ptrdiff_t a_at = first * a_step, b_at = first * b_step, out_at = first * out_step;
        for (int d = last - 1, rest = r; d >= 0; d--) {
          const int next = rest / p.dims[d], index = rest - next * p.dims[d];
          a_at += ptrdiff_t{index} * p.a_strides[d];
          b_at += ptrdiff_t{index} * p.b_strides[d];
          out_at += ptrdiff_t{index} * p.out_strides[d];
          rest = next;
        }
        row<V, op>(a + a_at, a_step, b + b_at, b_step, out + out_at, out_step, elements, low, high);
        if (p.activation > Activation::clamp) activate(p, out + out_at, out_step, elements);
      }
    }
  }

  static void activate(const BinaryF32& p, float* out, ptrdiff_t stride, int n) {
    if (stride == 1 || n == 1) simd::activate<V>(p.activation, out, n, out, n, 1, n, p.a, p.b, nullptr);
    else simd::activate<V>(p.activation, out, stride, out, stride, n, 1, p.a, p.b, nullptr);
  }
};

}  // namespace
}  // namespace hone
