// The tile of int8 convolutions with AVX2: four pixels times the two halves of 16 channels, products of int16 pairs by VPMADDWD, which
// cannot overflow.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8_avx2.h"

namespace hone {
namespace {

using conv2d_s8_walk::Block;
using Panel = conv2d_s8_walk::Panel<int16_t>;

#define HONE_INLINE inline __attribute__((always_inline))

HONE_INLINE __m256i four_of(const int16_t* from) {
  int64_t words;
  __builtin_memcpy(&words, from, 8);
  return _mm256_set1_epi64x(words);
}

HONE_INLINE __m256i widened(const char* from) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from)));
}

// Eight channels from `first` on. Sums of each channel lie in two neighbouring lanes: the even and the odd pairs of products.
template <int R, Requantization mode>
HONE_INLINE void tile(const Panel& panel, const int16_t* const* pixels, const OutputRangeAvx2& range, int first, int8_t* out, int32_t count) {
  const auto& block = *reinterpret_cast<const Block*>(panel.block);
  const char* weights = panel.block + sizeof(Block) + 4 * first;
  __m256i sum[R][2];
#pragma GCC unroll 4
  for (int r = 0; r < R; r++) sum[r][0] = sum[r][1] = _mm256_setzero_si256();
  for (int32_t s = 0; s < panel.segments; s++) {
    const int16_t* from[R];
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) from[r] = pixels[r] + panel.offsets[s];
    for (int32_t k = 0; k < panel.segment; k += 4, weights += 64) {
      const __m256i b0 = widened(weights), b1 = widened(weights + 16);
#pragma GCC unroll 4
      for (int r = 0; r < R; r++) {
        const __m256i a = four_of(from[r] + k);
        sum[r][0] = _mm256_add_epi32(sum[r][0], _mm256_madd_epi16(a, b0));
        sum[r][1] = _mm256_add_epi32(sum[r][1], _mm256_madd_epi16(a, b1));
      }
    }
  }
  const __m256i bias = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block.bias + first));
#pragma GCC unroll 4
  for (int r = 0; r < R; r++) {
    if (r >= count) return;
    // hadd works within halves of the register: it leaves channels 0 1 4 5 2 3 6 7.
    const __m256i all = _mm256_permute4x64_epi64(_mm256_hadd_epi32(sum[r][0], sum[r][1]), 0xD8);
    requantize_avx2<mode>(*panel.p, block, range, _mm256_add_epi32(all, bias), first, panel.channels - first, out + first);
    out += panel.p->out_stride;
  }
}

template <Requantization mode>
void panel_of(const Panel& panel) {
  const OutputRangeAvx2 range(*panel.p);
  const int64_t stride = panel.p->out_stride;
  for (int first = 0; first < panel.channels; first += 8) {
    const int16_t* const* pixels = panel.pixels;
    int8_t* out = panel.out;
    int32_t count = panel.count;
    for (; count > 1; count -= 4, pixels += 4, out += 4 * stride) tile<4, mode>(panel, pixels, range, first, out, count);
    if (count == 1) tile<1, mode>(panel, pixels, range, first, out, 1);
  }
}

struct ConvS8Micro {
  using Element = int16_t;
  static constexpr int rows = 4, blocks = 1;

  static void panel(const Panel& panel) {
    if (panel.p->requantization == Requantization::fixed_point) panel_of<Requantization::fixed_point>(panel);
    else panel_of<Requantization::float_scale>(panel);
  }
};

}  // namespace

}  // namespace hone
