// Transposed convolution of float32, one source for every instruction set.
#pragma once

#include <string.h>

#include "hone/ops/conv_transpose2d_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

/// Gathers instead of scattering: output pixels that lie a stride apart take the same taps, of neighbouring input pixels.
/// R such pixels x 16 channels at a time. A tile is an output line. Scratch memory: a pixel of zeros.
template <class V, int R>
struct ConvTranspose2d {
  using T = typename V::T;
  static constexpr int W = V::width, N = 16 / W;

  static int32_t tiles(const ConvTranspose2dF32& p) { return p.window.batch * p.window.out_h; }
  static size_t scratch(const ConvTranspose2dF32& p) { return size_t(p.in_c / p.groups) * sizeof(float); }

  static void run(const ConvTranspose2dF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const Window& w = p.window;
    const auto* input = static_cast<const float*>(*operands++);
    const auto* packed = static_cast<const float*>(*operands++);
    const auto* slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    auto* output = static_cast<float*>(*operands);
    auto* zeros = static_cast<float*>(scratch);
    memset(zeros, 0, ConvTranspose2d::scratch(p));
    const int in_group = p.in_c / p.groups, out_group = p.out_c / p.groups;
    const ptrdiff_t block = ptrdiff_t{16} * (1 + w.kernel_h * w.kernel_w * in_group);
    for (int tile = begin; tile < end; tile++) {
      const int image = tile / w.out_h, y = tile - image * w.out_h;
      const float* in = input + ptrdiff_t{image} * w.in_h * w.in_w * p.in_stride;
      float* out = output + ptrdiff_t{tile} * w.out_w * p.out_stride;
      const float* weights = packed;
      for (int group = 0; group < p.groups; group++)
        for (int o = 0; o < out_group; o += 16, weights += block)
          for (int phase = 0; phase < simd::smaller(w.stride_w, w.out_w); phase++)
            for (int x = phase; x < w.out_w; x += R * w.stride_w)
              pixels(p, in + group * in_group, in_group, weights, zeros, y, x, out + group * out_group + o,
                     simd::smaller(16, out_group - o));
      if (p.activation != Activation::none)
        simd::activate<V>(p.activation, out, p.out_stride, out, p.out_stride, w.out_w, p.out_c, p.a, p.b, slopes);
    }
  }

 private:
  // The input coordinate whose tap `k` reaches the output coordinate `at`; false where there is none.
  static bool source(int at, int pad, int k, int dilation, int stride, int& in) {
    const int reached = at + pad - k * dilation;
    in = reached / stride;
    return in * stride == reached;
  }

  static void pixels(const ConvTranspose2dF32& p, const float* image, int channels, const float* block, const float* zeros,
                     int y, int x, float* out, int count) {
    const Window& w = p.window;
    T sums[R][N];
#pragma GCC unroll 16
    for (int r = 0; r < R; r++)
#pragma GCC unroll 16
      for (int v = 0; v < N; v++) sums[r][v] = V::load(block + v * W);
    for (int ky = 0; ky < w.kernel_h; ky++) {
      int in_y, in_x;
      if (!source(y, w.pad_top, ky, w.dilation_h, w.stride_h, in_y) || in_y < 0 || in_y >= w.in_h) continue;
      for (int kx = 0; kx < w.kernel_w; kx++) {
        if (!source(x, w.pad_left, kx, w.dilation_w, w.stride_w, in_x) || in_x >= w.in_w || in_x + R <= 0) continue;
        const float* weight = block + ptrdiff_t{16} * (1 + (ky * w.kernel_w + kx) * channels);
        const float* in[R];
#pragma GCC unroll 16
        for (int r = 0; r < R; r++)
          in[r] = in_x + r >= 0 && in_x + r < w.in_w ? image + (ptrdiff_t{in_y} * w.in_w + in_x + r) * p.in_stride : zeros;
        for (int c = 0; c < channels; c++, weight += 16)
#pragma GCC unroll 16
          for (int v = 0; v < N; v++) {
            const T b = V::load(weight + v * W);
#pragma GCC unroll 16
            for (int r = 0; r < R; r++) sums[r][v] = V::fma(V::set(in[r][c]), b, sums[r][v]);
          }
      }
    }
#pragma GCC unroll 16
    for (int r = 0; r < R; r++) {
      const int at = x + r * w.stride_w;
      if (at >= w.out_w) break;
      float* to = out + ptrdiff_t{at} * p.out_stride;
#pragma GCC unroll 16
      for (int v = 0; v < N; v++)
        if (count > v * W) simd::store<V>(to + v * W, sums[r][v], simd::smaller(W, count - v * W));
    }
  }
};

}  // namespace
}  // namespace hone
