// Resizing of float32 images, one source for every instruction set.
#pragma once

#include "hone/ops/resize2d_f32.h"
#include "hone/rows.h"
#include "simd/span.h"
#include "simd/vector.h"

namespace hone {
namespace {

/// A tile is an output line.
template <class V>
struct Resize2d {
  using T = typename V::T;

  static int32_t tiles(const Resize2dF32& p) { return p.batch * p.out_h; }
  static size_t scratch(const Resize2dF32&) { return 0; }

  static void run(const Resize2dF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto* input = static_cast<const float*>(operands[0]);
    const auto* rows = static_cast<const ResizeTap*>(operands[1]);
    const ResizeTap* columns = rows + p.out_h;
    auto* output = static_cast<float*>(operands[2]);
    const ptrdiff_t line = ptrdiff_t{p.in_w} * p.in_stride;
    for (int tile = begin; tile < end; tile++) {
      const int image = tile / p.out_h;
      const ResizeTap& row = rows[tile - image * p.out_h];
      const float* in = input + image * p.in_h * line;
      float* out = output + ptrdiff_t{tile} * p.out_w * p.out_stride;
      const float *top = in + row.low * line, *bottom = in + row.high * line;
      for (int x = 0; x < p.out_w; x++, out += p.out_stride) {
        const ptrdiff_t left = ptrdiff_t{columns[x].low} * p.in_stride, right = ptrdiff_t{columns[x].high} * p.in_stride;
        if (p.linear == 0) {
          simd::each_vector<V>(0, p.channels, [&](int c, int n) {
            simd::store<V>(out + c, simd::load<V>(top + left + c, n), n);
          });
          continue;
        }
        const T wx = V::set(columns[x].weight), wy = V::set(row.weight);
        simd::each_vector<V>(0, p.channels, [&](int c, int n) {
          const T above = blend(simd::load<V>(top + left + c, n), simd::load<V>(top + right + c, n), wx);
          const T below = blend(simd::load<V>(bottom + left + c, n), simd::load<V>(bottom + right + c, n), wx);
          simd::store<V>(out + c, blend(above, below, wy), n);
        });
      }
    }
  }

 private:
  static T blend(T low, T high, T weight) { return V::add(V::mul(low, V::sub(V::set(1), weight)), V::mul(high, weight)); }
};

}  // namespace
}  // namespace hone
