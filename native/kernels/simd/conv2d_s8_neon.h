// The tile of int8 convolutions with NEON of Armv8.0: two pixels times 16 channels, products of eight int8 added by pairs to int32.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8_neon.h"

namespace hone {
namespace {

using conv2d_s8_walk::Block;
using Panel = conv2d_s8_walk::Panel<int8_t>;

#define HONE_INLINE inline __attribute__((always_inline))

HONE_INLINE int8x16_t four_of(const int8_t* from) {
  int32_t word;
  __builtin_memcpy(&word, from, 4);
  return vreinterpretq_s8_s32(vdupq_n_s32(word));
}

// Sums of each channel lie in two neighbouring lanes: those of the even and of the odd pairs of products. Two products may
// not be added in 16 bits: -128 * -128 twice would overflow.
template <int R>
HONE_INLINE void tile(const Panel& panel, const int8_t* const* pixels, const OutputRange& range, int8_t* out, int32_t count) {
  const auto& block = *reinterpret_cast<const Block*>(panel.block);
  const int8_t* weights = reinterpret_cast<const int8_t*>(panel.block + sizeof(Block));
  int32x4_t sum[R][8];
#pragma GCC unroll 2
  for (int r = 0; r < R; r++) {
#pragma GCC unroll 8
    for (int v = 0; v < 8; v++) sum[r][v] = vdupq_n_s32(0);
  }
  for (int32_t s = 0; s < panel.segments; s++) {
    const int8_t* from[R];
#pragma GCC unroll 2
    for (int r = 0; r < R; r++) from[r] = pixels[r] + panel.offsets[s];
    for (int32_t k = 0; k < panel.segment; k += 4, weights += 64) {
      int8x16_t a[R];
#pragma GCC unroll 2
      for (int r = 0; r < R; r++) a[r] = four_of(from[r] + k);
#pragma GCC unroll 4
      for (int v = 0; v < 4; v++) {
        const int8x16_t b = vld1q_s8(weights + 16 * v);
#pragma GCC unroll 2
        for (int r = 0; r < R; r++) {
          sum[r][2 * v] = vpadalq_s16(sum[r][2 * v], vmull_s8(vget_low_s8(a[r]), vget_low_s8(b)));
          sum[r][2 * v + 1] = vpadalq_s16(sum[r][2 * v + 1], vmull_high_s8(a[r], b));
        }
      }
    }
  }
  const bool fixed = panel.p->requantization == Requantization::fixed_point;
#pragma GCC unroll 2
  for (int r = 0; r < R; r++) {
    if (r >= count) return;
    int32x4_t value[4];
#pragma GCC unroll 4
    for (int v = 0; v < 4; v++) {
      const int32x4_t all = vaddq_s32(vpaddq_s32(sum[r][2 * v], sum[r][2 * v + 1]), vld1q_s32(block.bias + 4 * v));
      value[v] = fixed ? all : multiply_float_neon(all, block.scale + 4 * v);
    }
    if (fixed) multiply_fixed_neon(value, 4, 4, block.multiplier, block.shift);
    const int8x16_t bytes = range.narrow(value[0], value[1], value[2], value[3]);
    if (panel.channels == 16) {
      vst1q_s8(out, bytes);
    } else {
      int8_t all[16];
      vst1q_s8(all, bytes);
      for (int32_t c = 0; c < panel.channels; c++) out[c] = all[c];
    }
    out += panel.p->out_stride;
  }
}

void panel_of(const Panel& panel) {
  const OutputRange range(*panel.p);
  const int8_t* const* pixels = panel.pixels;
  int8_t* out = panel.out;
  const int64_t stride = panel.p->out_stride;
  int32_t count = panel.count;
  for (; count > 1; count -= 2, pixels += 2, out += 2 * stride) tile<2>(panel, pixels, range, out, count);
  if (count == 1) tile<1>(panel, pixels, range, out, 1);
}

struct ConvS8Micro {
  using Element = int8_t;
  static constexpr int rows = 2, blocks = 1;

  static void panel(const Panel& panel) {
    panel_of(panel);
  }
};

}  // namespace

}  // namespace hone
