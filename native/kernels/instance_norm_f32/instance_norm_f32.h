// Instance and group normalization of float32, one source for every instruction set.
#pragma once

#include <math.h>

#include "hone/ops/normalization_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

/// A tile is a group of an image; where each channel is a group, 16 of them.
template <class V>
struct InstanceNorm {
  using T = typename V::T;
  static constexpr int most = 16;  // channels at a time

  static int channels_per_tile(const InstanceNormF32& p) { return p.groups == p.channels ? most : p.channels / p.groups; }
  static int32_t tiles(const InstanceNormF32& p) { return p.batch * simd::divide_up(p.channels, channels_per_tile(p)); }
  static size_t scratch(const InstanceNormF32&) { return 0; }

  static void run(const InstanceNormF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto* input = static_cast<const float*>(operands[0]);
    const auto* scale = static_cast<const float*>(operands[1]);
    const auto* bias = static_cast<const float*>(operands[2]);
    auto* output = static_cast<float*>(operands[3]);
    const int per_tile = channels_per_tile(p), per_image = simd::divide_up(p.channels, per_tile);
    for (int tile = begin; tile < end; tile++) {
      const int image = tile / per_image, first = (tile - image * per_image) * per_tile;
      const int last = simd::smaller(first + per_tile, p.channels);
      const float* in = input + ptrdiff_t{image} * p.pixels * p.in_stride;
      float* out = output + ptrdiff_t{image} * p.pixels * p.out_stride;
      if (p.groups == p.channels) channels(p, in, scale, bias, out, first, last);
      else group(p, in, scale, bias, out, first, last);
      if (p.activation != Activation::none)
        simd::activate<V>(p.activation, out + first, p.out_stride, out + first, p.out_stride, p.pixels, last - first, p.a, p.b,
                          nullptr);
    }
  }

 private:
  // Sums over the pixels of f(x) for a vector of channels: parts of 64 pixels first, so that many pixels lose no precision.
  template <class F>
  static T sum(const InstanceNormF32& p, const float* in, int n, const F& f) {
    T all = V::set(0);
    for (int i = 0; i < p.pixels;) {
      T part = V::set(0);
      for (const int end = simd::smaller(i + 64, p.pixels); i < end; i++)
        part = V::add(part, f(simd::load<V>(in + ptrdiff_t{i} * p.in_stride, n)));
      all = V::add(all, part);
    }
    return all;
  }

  static void channels(const InstanceNormF32& p, const float* in, const float* scale, const float* bias, float* out, int first,
                       int last) {
    const T count = V::set(static_cast<float>(p.pixels)), epsilon = V::set(p.epsilon);
    simd::each_vector<V>(first, last, [&](int c, int n) {
      const T mean = V::div(sum(p, in + c, n, [](T x) { return x; }), count);
      const T squares = sum(p, in + c, n, [mean](T x) { return V::mul(V::sub(x, mean), V::sub(x, mean)); });
      const T deviation = V::sqrt(V::add(V::div(squares, count), epsilon));
      const T factor = V::div(simd::load<V>(scale + c, n), deviation);
      write(p, in + c, out + c, n, mean, factor, simd::load<V>(bias + c, n));
    });
  }

  static void group(const InstanceNormF32& p, const float* in, const float* scale, const float* bias, float* out, int first,
                    int last) {
    const float count = static_cast<float>(p.pixels) * static_cast<float>(last - first);
    float total = 0;
    simd::each_vector<V>(first, last, [&](int c, int n) { total += reduce(sum(p, in + c, n, [](T x) { return x; }), n); });
    const T mean = V::set(total / count);
    float squares = 0;
    simd::each_vector<V>(first, last, [&](int c, int n) {
      squares += reduce(sum(p, in + c, n, [mean](T x) { return V::mul(V::sub(x, mean), V::sub(x, mean)); }), n);
    });
    const T factor = V::set(1 / sqrtf(squares / count + p.epsilon));
    simd::each_vector<V>(first, last, [&](int c, int n) {
      write(p, in + c, out + c, n, mean, V::mul(simd::load<V>(scale + c, n), factor), simd::load<V>(bias + c, n));
    });
  }

  static float reduce(T sums, int n) {
    if (n == V::width) return V::sum(sums);
    float values[V::width], all = 0;
    V::store(values, sums);
    for (int k = 0; k < n; k++) all += values[k];
    return all;
  }

  static void write(const InstanceNormF32& p, const float* in, float* out, int n, T mean, T factor, T bias) {
    for (int i = 0; i < p.pixels; i++)
      simd::store<V>(out + ptrdiff_t{i} * p.out_stride,
                     V::add(V::mul(V::sub(simd::load<V>(in + ptrdiff_t{i} * p.in_stride, n), mean), factor), bias), n);
  }
};

}  // namespace
}  // namespace hone
