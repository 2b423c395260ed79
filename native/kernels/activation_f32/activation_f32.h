// Functions of one float32 tensor, one source for every instruction set.
#pragma once

#include "hone/ops/elementwise.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

/// A tile is some pixels; where all channels adjoin and are treated alike, some elements.
template <class V>
struct Unary {
  static bool flat(const ActivationF32& p) {
    return p.in_stride == p.channels && p.out_stride == p.channels && p.activation != Activation::prelu;
  }
  static int pixels_per_tile(const ActivationF32& p) { return simd::larger(1, simd::tile_elements / p.channels); }

  static int32_t tiles(const ActivationF32& p) {
    return flat(p) ? simd::divide_up(p.pixels * p.channels, simd::tile_elements) : simd::divide_up(p.pixels, pixels_per_tile(p));
  }
  static size_t scratch(const ActivationF32&) { return 0; }

  static void run(const ActivationF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto* in = static_cast<const float*>(*operands++);
    const auto* slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    auto* out = static_cast<float*>(*operands);
    if (flat(p)) {
      const ptrdiff_t first = ptrdiff_t{begin} * simd::tile_elements;
      const int64_t all = int64_t{p.pixels} * p.channels, until = int64_t{end} * simd::tile_elements;
      const int n = static_cast<int>((until < all ? until : all) - first);
      return simd::activate<V>(p.activation, in + first, n, out + first, n, 1, n, p.a, p.b, nullptr);
    }
    const int per_tile = pixels_per_tile(p), first = begin * per_tile, last = simd::smaller(end * per_tile, p.pixels);
    simd::activate<V>(p.activation, in + ptrdiff_t{first} * p.in_stride, p.in_stride, out + ptrdiff_t{first} * p.out_stride,
                      p.out_stride, last - first, p.channels, p.a, p.b, slopes);
  }
};

}  // namespace
}  // namespace hone
