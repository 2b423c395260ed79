// The tile of int8 convolutions without VNNI: eight pixels times 16 channels, products of int16 pairs by VPMADDWD, which cannot overflow.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8_avx512.h"

namespace hone {
namespace {

using conv2d_s8_walk::Block;
using Panel = conv2d_s8_walk::Panel<int16_t>;

#define HONE_INLINE inline __attribute__((always_inline))

HONE_INLINE __m512i four_of(const int16_t* from) {
  int64_t words;
  __builtin_memcpy(&words, from, 8);
  return _mm512_set1_epi64(words);
}

HONE_INLINE __m512i widened(const char* from) {
  return _mm512_cvtepi8_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(from)));
}

// Sums of each channel lie in two neighbouring lanes: the even and the odd pairs of products.
template <int R, Requantization mode>
HONE_INLINE void tile(const Panel& panel, const int16_t* const* pixels, const OutputRangeAvx512& range, int8_t* out, int32_t count) {
  const auto& block = *reinterpret_cast<const Block*>(panel.block);
  const char* weights = panel.block + sizeof(Block);
  __m512i sum[R][2];
#pragma GCC unroll 8
  for (int r = 0; r < R; r++) sum[r][0] = sum[r][1] = _mm512_setzero_si512();
  for (int32_t s = 0; s < panel.segments; s++) {
    const int16_t* from[R];
#pragma GCC unroll 8
    for (int r = 0; r < R; r++) from[r] = pixels[r] + panel.offsets[s];
    for (int32_t k = 0; k < panel.segment; k += 4, weights += 64) {
      const __m512i b0 = widened(weights), b1 = widened(weights + 32);
#pragma GCC unroll 8
      for (int r = 0; r < R; r++) {
        const __m512i a = four_of(from[r] + k);
        sum[r][0] = _mm512_add_epi32(sum[r][0], _mm512_madd_epi16(a, b0));
        sum[r][1] = _mm512_add_epi32(sum[r][1], _mm512_madd_epi16(a, b1));
      }
    }
  }
  const __m512i bias = _mm512_loadu_si512(block.bias);
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const __m512i odd = _mm512_setr_epi32(1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
#pragma GCC unroll 8
  for (int r = 0; r < R; r++) {
    if (r >= count) return;
    const __m512i all = _mm512_add_epi32(_mm512_permutex2var_epi32(sum[r][0], even, sum[r][1]),
                                         _mm512_permutex2var_epi32(sum[r][0], odd, sum[r][1]));
    requantize_avx512<mode>(*panel.p, block, range, _mm512_add_epi32(all, bias), panel.channels, out);
    out += panel.p->out_stride;
  }
}

template <Requantization mode>
void panel_of(const Panel& panel) {
  const OutputRangeAvx512 range(*panel.p);
  const int16_t* const* pixels = panel.pixels;
  int8_t* out = panel.out;
  const int64_t stride = panel.p->out_stride;
  int32_t count = panel.count;
  for (; count > 3; count -= 8, pixels += 8, out += 8 * stride) tile<8, mode>(panel, pixels, range, out, count);
  for (; count > 0; count--, pixels++, out += stride) tile<1, mode>(panel, pixels, range, out, 1);
}

struct ConvS8Micro {
  using Element = int16_t;
  static constexpr int rows = 8, blocks = 1;

  static void panel(const Panel& panel) {
    if (panel.p->requantization == Requantization::fixed_point) panel_of<Requantization::fixed_point>(panel);
    else panel_of<Requantization::float_scale>(panel);
  }
};

}  // namespace

}  // namespace hone
