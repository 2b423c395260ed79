// Pooling of float32, one source for maximum and average and every instruction set.
#pragma once

#include "hone/ops/pool2d.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

template <class V>
struct Maximum {
  using T = typename V::T;
  static T first() { return V::set(-__builtin_inff()); }
  static T next(T result, T x) { return V::max(result, x); }
  static T last(T result, T) { return result; }
};

template <class V>
struct Average {
  using T = typename V::T;
  static T first() { return V::set(0); }
  static T next(T sum, T x) { return V::add(sum, x); }
  static T last(T sum, T count) { return V::div(sum, count); }
};

template <class V, template <class> class Reduce>
struct Pool2d {
  using T = typename V::T;

  // A tile is an output line, or a part of its channels where there are few lines.
  static int channel_tiles(const Pool2dF32& p) {
    const int lines = p.window.batch * p.window.out_h;
    return lines >= 8 ? 1 : simd::smaller(simd::divide_up(8, lines), simd::divide_up(p.channels, 64));
  }
  static int32_t tiles(const Pool2dF32& p) { return p.window.batch * p.window.out_h * channel_tiles(p); }
  static size_t scratch(const Pool2dF32&) { return 0; }

  static void run(const Pool2dF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const Window& w = p.window;
    const auto* input = static_cast<const float*>(operands[0]);
    auto* output = static_cast<float*>(operands[1]);
    const int parts = channel_tiles(p), per_part = simd::divide_up(simd::divide_up(p.channels, parts), 16) * 16;
    for (int tile = begin; tile < end; tile++) {
      const int line = tile / parts, image = line / w.out_h, y = line - image * w.out_h;
      const int first = simd::smaller((tile - line * parts) * per_part, p.channels);
      const int last = simd::smaller(first + per_part, p.channels);
      if (first == last) continue;
      float* out = output + ptrdiff_t{line} * w.out_w * p.out_stride;
      for (int x = 0; x < w.out_w; x++)
        pixel(p, input + ptrdiff_t{image} * w.in_h * w.in_w * p.in_stride, out + ptrdiff_t{x} * p.out_stride, y, x, first, last);
      if (p.activation != Activation::none)
        simd::activate<V>(p.activation, out + first, p.out_stride, out + first, p.out_stride, w.out_w, last - first, p.a, p.b,
                          nullptr);
    }
  }

 private:
  // The taps from `begin` to `end` of a window that begins at `at` lie in [0, size).
  static void cut(int at, int size, int dilation, int taps, int& begin, int& end) {
    begin = at < 0 ? (dilation - 1 - at) / dilation : 0;
    end = at < size ? simd::smaller(taps, (size - at + dilation - 1) / dilation) : 0;
    if (end < begin) end = begin;
  }

  static void pixel(const Pool2dF32& p, const float* image, float* out, int y, int x, int first, int last) {
    const Window& w = p.window;
    const int in_y = y * w.stride_h - w.pad_top, in_x = x * w.stride_w - w.pad_left;
    int top, bottom, left, right;
    cut(in_y, w.in_h, w.dilation_h, w.kernel_h, top, bottom);
    cut(in_x, w.in_w, w.dilation_w, w.kernel_w, left, right);
    int count = (bottom - top) * (right - left);
    if (p.count_include_pad != 0) {
      int begin, padded_bottom, padded_right;
      cut(in_y + w.pad_top, w.in_h + w.pad_top + p.pad_bottom, w.dilation_h, w.kernel_h, begin, padded_bottom);
      cut(in_x + w.pad_left, w.in_w + w.pad_left + p.pad_right, w.dilation_w, w.kernel_w, begin, padded_right);
      count = padded_bottom * padded_right;
    }
    const T divisor = V::set(static_cast<float>(count));
    const ptrdiff_t step_x = ptrdiff_t{w.dilation_w} * p.in_stride, step_y = ptrdiff_t{w.dilation_h} * w.in_w * p.in_stride;
    const float* in = image + (ptrdiff_t{in_y} + top * w.dilation_h) * w.in_w * p.in_stride +
                      (ptrdiff_t{in_x} + left * w.dilation_w) * p.in_stride;
    const int rows = bottom - top, columns = right - left;
    int c = first;
    for (; c + 4 * V::width <= last; c += 4 * V::width) {
      T r[4] = {Reduce<V>::first(), Reduce<V>::first(), Reduce<V>::first(), Reduce<V>::first()};
      const float* line = in + c;
      for (int ky = 0; ky < rows; ky++, line += step_y) {
        const float* at = line;
        for (int kx = 0; kx < columns; kx++, at += step_x)
#pragma GCC unroll 4
          for (int v = 0; v < 4; v++) r[v] = Reduce<V>::next(r[v], V::load(at + v * V::width));
      }
#pragma GCC unroll 4
      for (int v = 0; v < 4; v++) V::store(out + c + v * V::width, Reduce<V>::last(r[v], divisor));
    }
    simd::each_vector<V>(c, last, [&](int channel, int n) {
      T r = Reduce<V>::first();
      const float* line = in + channel;
      for (int ky = 0; ky < rows; ky++, line += step_y) {
        const float* at = line;
        for (int kx = 0; kx < columns; kx++, at += step_x) r = Reduce<V>::next(r, simd::load<V>(at, n));
      }
      simd::store<V>(out + channel, Reduce<V>::last(r, divisor), n);
    });
  }
};

}  // namespace
}  // namespace hone
