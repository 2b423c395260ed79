// Convolution 3x3 of float32 by Winograd's F(4x4, 3x3): patches of 6 x 6 pixels become 36 points, each point a product of
// matrices by the convolution's micro-kernels, the results 4 x 4 outputs.
#pragma once

#include <string.h>

#include "conv2d_winograd_f32/transform.h"
#include "hone/ops/conv2d_winograd_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/micro_f32_best.h"
#include "simd/span.h"

namespace hone {
namespace {

using simd::divide_up;
using simd::smaller;

/// R patches x N vectors of output channels in registers.
///
/// A tile is some patches and, where there are few, some panels of output channels. Scratch memory: the points of the
/// patches `[36][patches][in_c]`, the products of a panel `[36][patches][lanes]`, a pixel of zeros.
template <class V, int R, int N>
struct Winograd {
  using T = typename V::T;
  static constexpr int W = V::width, lanes = N * W, points = winograd_points;
  static constexpr MicroTable<V, R, N> table = micro_table<V, R, N>();

  struct Plan {
    int rows, columns, patches;           // of 4 x 4 outputs: in an image, in all
    int at_once, groups, parts, panels;   // patches of a tile; tiles of patches, of channels; panels of a tile

    explicit Plan(const Conv2dF32& p) {
      const Window& w = p.window;
      rows = divide_up(w.out_h, 4);
      columns = divide_up(w.out_w, 4);
      patches = w.batch * rows * columns;
      // As many patches as share a panel's weights while their points stay in the second cache.
      const int most = p.in_c * R * points * 4 < (1 << 18) ? 2 * R : R;
      at_once = divide_up(patches, divide_up(patches, most));
      groups = divide_up(patches, at_once);
      const int all = divide_up(p.out_c, lanes);
      panels = divide_up(all, smaller(all, divide_up(8, groups)));
      parts = divide_up(all, panels);
    }
  };

  static int32_t tiles(const Conv2dF32& p) {
    const Plan plan(p);
    return plan.groups * plan.parts;
  }
  static size_t input_points(const Conv2dF32& p, const Plan& plan) { return size_t(points) * plan.at_once * p.in_c; }
  static size_t products(const Plan& plan) { return size_t(points) * plan.at_once * lanes; }
  static size_t scratch(const Conv2dF32& p) {
    const Plan plan(p);
    return ((products(plan) + input_points(p, plan) + 15) / 16 * 16 + p.in_c) * sizeof(float);
  }

  struct Operands {
    const float *input, *packed, *residual, *slopes;
    float* output;
    float *products, *points, *zeros;
  };

  static void run(const Conv2dF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const Plan plan(p);
    Operands o;
    o.input = static_cast<const float*>(*operands++);
    o.packed = static_cast<const float*>(*operands++);
    o.residual = p.residual_stride != 0 ? static_cast<const float*>(*operands++) : nullptr;
    o.slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    o.output = static_cast<float*>(*operands);
    o.products = static_cast<float*>(scratch);
    o.points = o.products + products(plan);
    o.zeros = o.products + (products(plan) + input_points(p, plan) + 15) / 16 * 16;
    memset(o.zeros, 0, size_t(p.in_c) * sizeof(float));
    int transformed = -1;  // which patches the points are of
    for (int tile = begin; tile < end; tile++) {
      const int group = tile / plan.parts, first = group * plan.at_once, count = smaller(plan.at_once, plan.patches - first);
      if (group != transformed) {
        for (int i = 0; i < count; i++) patch_to_points(p, plan, o, first + i, i);
        transformed = group;
      }
      const int part = tile - group * plan.parts, channel_begin = part * plan.panels * lanes;
      const int channel_end = smaller(channel_begin + plan.panels * lanes, p.out_c);
      for (int channel = channel_begin; channel < channel_end; channel += lanes) {
        const int channels = smaller(lanes, channel_end - channel);
        multiply(p, plan, o, channel, channels, count);
        for (int i = 0; i < count; i++) products_to_outputs(p, plan, o, first + i, i, channel, channels);
      }
    }
  }

 private:
  static void patch_to_points(const Conv2dF32& p, const Plan& plan, const Operands& o, int patch, int slot) {
    const Window& w = p.window;
    const int line = patch / plan.columns, image = line / plan.rows;
    const int in_y = (line - image * plan.rows) * 4 - w.pad_top, in_x = (patch - line * plan.columns) * 4 - w.pad_left;
    const float* pixels[points];
    const float* corner = o.input + ((ptrdiff_t{image} * w.in_h + in_y) * w.in_w + in_x) * p.in_stride;
    const ptrdiff_t line_step = ptrdiff_t{w.in_w} * p.in_stride;
    const bool interior = in_y >= 0 && in_x >= 0 && in_y + 6 <= w.in_h && in_x + 6 <= w.in_w;
    for (int y = 0; y < 6; y++) {
      const float* pixel = corner + y * line_step;
      for (int x = 0; x < 6; x++, pixel += p.in_stride) {
        const bool inside = interior || (in_y + y >= 0 && in_y + y < w.in_h && in_x + x >= 0 && in_x + x < w.in_w);
        pixels[6 * y + x] = inside ? pixel : o.zeros;
      }
    }
    const ptrdiff_t step = ptrdiff_t{plan.at_once} * p.in_c;
    float* out = o.points + ptrdiff_t{slot} * p.in_c;
    int c = 0;
    for (; c + W <= p.in_c; c += W)
      transform_input<V>([&](int i) { return V::load(pixels[i] + c); },
                         [&](int i, T value) { V::store(out + i * step + c, value); });
    if (const int n = p.in_c - c; n > 0)
      transform_input<V>([&](int i) { return V::load_partial(pixels[i] + c, n); },
                         [&](int i, T value) { V::store_partial(out + i * step + c, value, n); });
  }

  // The products of a panel of output channels at each point.
  static void multiply(const Conv2dF32& p, const Plan& plan, const Operands& o, int channel, int channels, int count) {
    const ptrdiff_t block = ptrdiff_t{16} * (1 + p.in_c), point_weights = divide_up(p.out_c, 16) * block;
    const MicroCall call = {1, p.in_c, block, lanes, 0, 0, 0, false, false};
    const int panels = divide_up(count, R), rest = count % panels, least = count / panels, vectors = divide_up(channels, W);
    const float* weights = o.packed + channel / 16 * block;
    const float* points_at = o.points;
    float* out = o.products;
    for (int point = 0; point < points; point++, weights += point_weights, points_at += ptrdiff_t{plan.at_once} * p.in_c,
             out += ptrdiff_t{plan.at_once} * lanes) {
      const float* row = points_at;
      float* to = out;
      for (int panel = 0; panel < panels; panel++) {
        const int count_here = least + (panel < rest);
        const float* rows[R];
        for (int r = 0; r < count_here; r++, row += p.in_c) rows[r] = row;
        table.at[count_here - 1][vectors - 1](call, rows, weights, to, nullptr, W);
        to += count_here * lanes;
      }
    }
  }

  static void products_to_outputs(const Conv2dF32& p, const Plan& plan, const Operands& o, int patch, int slot, int channel,
                                  int channels) {
    const Window& w = p.window;
    const int line = patch / plan.columns, image = line / plan.rows;
    const int out_y = (line - image * plan.rows) * 4, out_x = (patch - line * plan.columns) * 4;
    const int height = smaller(4, w.out_h - out_y), width = smaller(4, w.out_w - out_x);
    const ptrdiff_t pixel = (ptrdiff_t{image} * w.out_h + out_y) * w.out_w + out_x;
    float* out = o.output + pixel * p.out_stride + channel;
    const float* residual = o.residual != nullptr ? o.residual + pixel * p.residual_stride + channel : nullptr;
    const bool clamp = p.activation == Activation::clamp;
    const T low = V::set(clamp ? p.a : -__builtin_inff()), high = V::set(clamp ? p.b : __builtin_inff());
    const ptrdiff_t step = ptrdiff_t{plan.at_once} * lanes;
    const float* in = o.products + slot * lanes;
    for (int c = 0; c < channels; c += W) {
      const int n = smaller(W, channels - c);
      if (n == W && height == 4 && width == 4 && residual == nullptr) {
        transform_output<V>([&](int i) { return V::load(in + i * step + c); },
                            [&](int y, int x, T value) {
                              V::store(out + (ptrdiff_t{y} * w.out_w + x) * p.out_stride + c, V::min(high, V::max(low, value)));
                            });
        continue;
      }
      transform_output<V>([&](int i) { return V::load(in + i * step + c); },
                          [&](int y, int x, T value) {
                            if (y >= height || x >= width) return;
                            const ptrdiff_t at = ptrdiff_t{y} * w.out_w + x;
                            if (residual != nullptr)
                              value = V::add(value, simd::load<V>(residual + at * p.residual_stride + c, n));
                            simd::store<V>(out + at * p.out_stride + c, V::min(high, V::max(low, value)), n);
                          });
    }
    if (p.activation > Activation::clamp)
      for (int y = 0; y < height; y++, out += ptrdiff_t{w.out_w} * p.out_stride)
        simd::activate<V>(p.activation, out, p.out_stride, out, p.out_stride, width, channels, p.a, p.b,
                          o.slopes != nullptr ? o.slopes + channel : nullptr);
  }
};

}  // namespace
}  // namespace hone
