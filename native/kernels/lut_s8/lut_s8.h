// Tables over int8: how tiles are cut.
#pragma once

#include "hone/ops/elementwise.h"
#include "simd/bytes.h"

namespace hone::lut_s8_rows {

static inline simd::Pieces pieces(const LutS8& p) {
  if (p.in_stride == p.channels && p.out_stride == p.channels) return {1, static_cast<int64_t>(p.pixels) * p.channels};
  return {p.pixels, p.channels};
}

static inline int32_t tiles(const LutS8& p) { return pieces(p).tiles(); }
static inline size_t scratch(const LutS8&) { return 0; }

/// Calls f(input, output, elements) for each row's part of some tiles.
template <class Function>
static inline void each(const LutS8& p, void* const* operands, int32_t begin, int32_t end, Function&& f) {
  pieces(p).each(begin, end, [&](int32_t row, int32_t first, int32_t n) {
    f(static_cast<const int8_t*>(operands[0]) + static_cast<int64_t>(row) * p.in_stride + first,
      static_cast<int8_t*>(operands[2]) + static_cast<int64_t>(row) * p.out_stride + first, n);
  });
}

}  // namespace hone::lut_s8_rows
