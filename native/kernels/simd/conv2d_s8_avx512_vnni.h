// The tile of int8 convolutions with VPDPBUSD: eight pixels times 32 channels. Activations are made unsigned by adding 128 when they are
// copied; the sums then lose 128 times the sum of the weights again.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8_avx512.h"

namespace hone {
namespace {

using conv2d_s8_walk::Block;
using Panel = conv2d_s8_walk::Panel<uint8_t>;

#define HONE_INLINE inline __attribute__((always_inline))

HONE_INLINE __m512i four_of(const uint8_t* from) {
  int32_t word;
  __builtin_memcpy(&word, from, 4);
  return _mm512_set1_epi32(word);
}

// R pixels times V blocks of 16 channels, in C independent chains of sums, so that few pixels too keep the unit busy.
template <int R, int V, Requantization mode>
HONE_INLINE void tile(const Panel& panel, const uint8_t* const* pixels, const OutputRangeAvx512& range, int8_t* out, int32_t count) {
  constexpr int C = R * V >= 8 ? 1 : R * V >= 4 ? 2 : 4;
  const char* weights[V];
  __m512i sum[C][R][V];
#pragma GCC unroll 2
  for (int v = 0; v < V; v++) {
    const auto& block = *reinterpret_cast<const Block*>(panel.block + v * panel.block_bytes);
    weights[v] = panel.block + v * panel.block_bytes + sizeof(Block);
    const __m512i bias = _mm512_sub_epi32(_mm512_loadu_si512(block.bias), _mm512_loadu_si512(block.sum128));
#pragma GCC unroll 8
    for (int r = 0; r < R; r++) {
      sum[0][r][v] = bias;
#pragma GCC unroll 4
      for (int c = 1; c < C; c++) sum[c][r][v] = _mm512_setzero_si512();
    }
  }
  for (int32_t s = 0; s < panel.segments; s++) {
    const uint8_t* from[R];
#pragma GCC unroll 8
    for (int r = 0; r < R; r++) from[r] = pixels[r] + panel.offsets[s];
    int32_t k = 0;
    const auto multiply = [&](int c) __attribute__((always_inline)) {
      __m512i b[V];
#pragma GCC unroll 2
      for (int v = 0; v < V; v++) b[v] = _mm512_loadu_si512(weights[v] + 64 * c);
#pragma GCC unroll 8
      for (int r = 0; r < R; r++) {
        const __m512i a = four_of(from[r] + k + 4 * c);
#pragma GCC unroll 2
        for (int v = 0; v < V; v++) sum[c][r][v] = _mm512_dpbusd_epi32(sum[c][r][v], a, b[v]);
      }
    };
    for (; k + 4 * C <= panel.segment; k += 4 * C) {
#pragma GCC unroll 4
      for (int c = 0; c < C; c++) multiply(c);
#pragma GCC unroll 2
      for (int v = 0; v < V; v++) weights[v] += 64 * C;
    }
    for (; C > 1 && k < panel.segment; k += 4) {
      multiply(0);
#pragma GCC unroll 2
      for (int v = 0; v < V; v++) weights[v] += 64;
    }
  }
#pragma GCC unroll 8
  for (int r = 0; r < R; r++) {
    if (r >= count) return;
#pragma GCC unroll 2
    for (int v = 0; v < V; v++) {
      __m512i all = sum[0][r][v];
#pragma GCC unroll 4
      for (int c = 1; c < C; c++) all = _mm512_add_epi32(all, sum[c][r][v]);
      requantize_avx512<mode>(*panel.p, *reinterpret_cast<const Block*>(panel.block + v * panel.block_bytes), range, all,
                              panel.channels - 16 * v, out + 16 * v);
    }
    out += panel.p->out_stride;
  }
}

template <int V, Requantization mode>
void panel_of(const Panel& panel) {
  const OutputRangeAvx512 range(*panel.p);
  const uint8_t* const* pixels = panel.pixels;
  int8_t* out = panel.out;
  const int64_t stride = panel.p->out_stride;
  int32_t count = panel.count;
  for (; count > 4; count -= 8, pixels += 8, out += 8 * stride) tile<8, V, mode>(panel, pixels, range, out, count);
  if (count > 2) tile<4, V, mode>(panel, pixels, range, out, count);
  else if (count == 2) tile<2, V, mode>(panel, pixels, range, out, count);
  else if (count == 1) tile<1, V, mode>(panel, pixels, range, out, count);
}

struct ConvS8Micro {
  using Element = uint8_t;
  static constexpr int rows = 8, blocks = 2;

  static void panel(const Panel& panel) {
    const bool wide = panel.channels > 16;
    if (panel.p->requantization == Requantization::fixed_point) {
      if (wide) panel_of<2, Requantization::fixed_point>(panel);
      else panel_of<1, Requantization::fixed_point>(panel);
    } else {
      if (wide) panel_of<2, Requantization::float_scale>(panel);
      else panel_of<1, Requantization::float_scale>(panel);
    }
  }
};

}  // namespace

}  // namespace hone
