// The tile of int8 convolutions with SDOT: four pixels times 16 channels, 16 products deep a step.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8_neon.h"

namespace hone {
namespace {

using conv2d_s8_walk::Block;
using Panel = conv2d_s8_walk::Panel<int8_t>;

#define HONE_INLINE inline __attribute__((always_inline))

// Two vectors by one instruction; GCC does not pair these loads by itself.
template <int offset>
HONE_INLINE void load_pair(const int8_t* from, int8x16_t& a, int8x16_t& b) {
  asm("ldp %q0, %q1, [%2, %3]" : "=w"(a), "=w"(b) : "r"(from), "i"(offset), "m"(*reinterpret_cast<const int8_t(*)[256]>(from)));
}

// Four products deep: word J of each pixel's vector times V vectors of four channels.
template <int R, int V, int J>
HONE_INLINE void multiply(int32x4_t (&sum)[R][V], const int8x16_t (&a)[R], const int8_t* weights) {
  int8x16_t b[4];
  if constexpr (V > 1) load_pair<64 * J>(weights, b[0], b[1]);
  else b[0] = vld1q_s8(weights + 64 * J);
#pragma GCC unroll 2
  for (int v = 0; v < V && v < 2; v++) {
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) sum[r][v] = vdotq_laneq_s32(sum[r][v], b[v], a[r], J);
  }
  if constexpr (V > 3) load_pair<64 * J + 32>(weights, b[2], b[3]);
  else if constexpr (V > 2) b[2] = vld1q_s8(weights + 64 * J + 32);
#pragma GCC unroll 2
  for (int v = 2; v < V; v++) {
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) sum[r][v] = vdotq_laneq_s32(sum[r][v], b[v], a[r], J);
  }
}

// Stores `count` rows of `channels`; a row has 4 * V bytes in `value`.
template <int R, int V>
HONE_INLINE void store(int8_t* out, int64_t stride, const int8x16_t (&value)[(R * V + 3) / 4], int32_t count, int32_t channels) {
  if (V == 4 && channels == 16 && count >= R) {
#pragma GCC unroll 4
    for (int r = 0; r < R; r++, out += stride) vst1q_s8(out, value[r]);
  } else if (V == 2 && R == 4 && channels == 8 && count >= R) {
#pragma GCC unroll 4
    for (int r = 0; r < R; r += 2, out += 2 * stride) {
      vst1_s8(out, vget_low_s8(value[r / 2]));
      vst1_s8(out + stride, vget_high_s8(value[r / 2]));
    }
  } else {
    int8_t all[(R * V + 3) / 4 * 16];
    for (int i = 0; i < (R * V + 3) / 4; i++) vst1q_s8(all + 16 * i, value[i]);
    for (int r = 0; r < R && r < count; r++, out += stride) {
      for (int32_t c = 0; c < channels; c++) out[c] = all[4 * V * r + c];
    }
  }
}

template <int R, int V>
HONE_INLINE void tile(const Panel& panel, const int8_t* const* pixels, const OutputRange& range, int8_t* out, int32_t count) {
  const auto& block = *reinterpret_cast<const Block*>(panel.block);
  const int8_t* weights = reinterpret_cast<const int8_t*>(panel.block + sizeof(Block));
  const int64_t whole = panel.segment & ~15, rest = panel.segment & 15;
  int32x4_t sum[R][V];
#pragma GCC unroll 4
  for (int v = 0; v < V; v++) {
    const int32x4_t bias = vld1q_s32(block.bias + 4 * v);
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) sum[r][v] = bias;
  }
  const int32_t* offset = panel.offsets;
  const int32_t* const last_offset = offset + panel.segments;
  do {
    const int8_t* from[R];
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) from[r] = pixels[r] + *offset;
    offset++;
    int8x16_t a[R];
    for (int64_t k = 0; k < whole; k += 16, weights += 256) {
#pragma GCC unroll 4
      for (int r = 0; r < R; r++) a[r] = vld1q_s8(from[r] + k);
      multiply<R, V, 0>(sum, a, weights);
      multiply<R, V, 1>(sum, a, weights);
      multiply<R, V, 2>(sum, a, weights);
      multiply<R, V, 3>(sum, a, weights);
    }
    if (rest != 0) {
      int64_t k = whole;
      if (rest & 8) {
#pragma GCC unroll 4
        for (int r = 0; r < R; r++) a[r] = vcombine_s8(vld1_s8(from[r] + k), vdup_n_s8(0));
        multiply<R, V, 0>(sum, a, weights);
        multiply<R, V, 1>(sum, a, weights);
        weights += 128;
        k += 8;
      }
      if (rest & 4) {
#pragma GCC unroll 4
        for (int r = 0; r < R; r++) {
          int32_t four;
          __builtin_memcpy(&four, from[r] + k, 4);
          a[r] = vreinterpretq_s8_s32(vsetq_lane_s32(four, vdupq_n_s32(0), 0));
        }
        multiply<R, V, 0>(sum, a, weights);
        weights += 64;
      }
    }
  } while (offset != last_offset);
  if (__builtin_expect(panel.p->requantization == Requantization::fixed_point, 0)) {
    int32x4_t copy[R * V];  // a copy, so that the sums themselves stay in registers
#pragma GCC unroll 16
    for (int i = 0; i < R * V; i++) copy[i] = sum[i / V][i % V];
    multiply_fixed_neon(copy, R * V, V, block.multiplier, block.shift);
#pragma GCC unroll 16
    for (int i = 0; i < R * V; i++) sum[i / V][i % V] = copy[i];
  } else {
#pragma GCC unroll 4
    for (int v = 0; v < V; v++) {
#pragma GCC unroll 4
      for (int r = 0; r < R; r++) sum[r][v] = multiply_float_neon(sum[r][v], block.scale + 4 * v);
    }
  }
  constexpr int last = R * V - 1;
  const auto all = [&](int i) { return sum[(i < last ? i : last) / V][(i < last ? i : last) % V]; };
  int8x16_t value[(R * V + 3) / 4];
#pragma GCC unroll 4
  for (int i = 0; 4 * i <= last; i++) value[i] = range.saturate(all(4 * i), all(4 * i + 1), all(4 * i + 2), all(4 * i + 3));
  if (range.clamps) {
#pragma GCC unroll 4
    for (int i = 0; 4 * i <= last; i++) value[i] = range.clamp(value[i]);
  }
  store<R, V>(out, panel.p->out_stride, value, count, panel.channels);
}

template <int V>
void panel_of(const Panel& panel) {
  const OutputRange range(*panel.p);
  const int8_t* const* pixels = panel.pixels;
  int8_t* out = panel.out;
  int32_t count = panel.count;
  for (; count > 1; count -= 4, pixels += 4, out += 4 * static_cast<int64_t>(panel.p->out_stride)) {
    tile<4, V>(panel, pixels, range, out, count);
  }
  if (count == 1) tile<1, V>(panel, pixels, range, out, 1);
}

struct ConvS8Micro {
  using Element = int8_t;
  static constexpr int rows = 4, blocks = 1;

  static void panel(const Panel& panel) {
    // Each width more is a kilobyte of code; four channels alone, or twelve, are rare.
    if (panel.channels > 8) panel_of<4>(panel);
    else panel_of<2>(panel);
  }
};

}  // namespace

}  // namespace hone
