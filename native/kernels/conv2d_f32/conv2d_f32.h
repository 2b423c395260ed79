// Convolution of float32 by tiles of pixels and output channels, over pointers to where each pixel's input lies. Included by
// one file for each instruction set, which says how large the tiles in registers are.
#pragma once

#include <string.h>

#include "hone/ops/conv2d_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/micro_f32_best.h"
#include "simd/span.h"

namespace hone {
namespace {

using simd::divide_up;
using simd::smaller;

/// How the input elements of a pixel lie in runs.
enum class Gather {
  dense,  ///< kernel 1x1 without stride and padding: one run, pixel after pixel
  taps,   ///< a run for each position of the kernel
  rows,   ///< a run for each row of the kernel: a few channels, all of them of one group. At the border copied
  copy    ///< one run, copied always: too few elements in a row of the kernel to be worth a run
};

/// What follows from the parameters: runs, tiles.
struct ConvPlan {
  Gather gather;
  int in_group, out_group;      // channels of a group
  int pixels;                   // of the output, all images
  int segments, length;
  ptrdiff_t block;              // floats of a block of packed weights
  int pixel_tiles, tile_pixels, channel_tiles, tile_channels;  // channel_tiles: of a group
  int lanes;                                                   // output channels in registers at a time

  template <int R, int N>
  static ConvPlan of(const Conv2dF32& p, int W) {
    const Window& w = p.window;
    ConvPlan plan;
    plan.in_group = p.in_c / p.groups;
    plan.out_group = p.out_c / p.groups;
    plan.pixels = w.batch * w.out_h * w.out_w;
    const int row = w.kernel_w * plan.in_group, k = w.kernel_h * row;
    const bool adjoining = p.groups == 1 && p.in_stride == p.in_c && w.dilation_w == 1;
    if (k == plan.in_group && w.stride_h == 1 && w.stride_w == 1 && w.pad_top == 0 && w.pad_left == 0 &&
        w.out_h == w.in_h && w.out_w == w.in_w) {
      plan.gather = Gather::dense;
      plan.segments = 1;
    } else if (row < 4) {
      plan.gather = Gather::copy;
      plan.segments = 1;
    } else if (adjoining && w.kernel_w > 1 && plan.in_group <= 64) {
      plan.gather = Gather::rows;
      plan.segments = w.kernel_h;
    } else {
      plan.gather = Gather::taps;
      plan.segments = w.kernel_h * w.kernel_w;
    }
    plan.length = k / plan.segments;
    plan.block = ptrdiff_t{16} * (1 + k);
    // Some pixels share each block of weights while it is in the nearest cache, more where a pixel is little work; but there
    // are enough tiles for a few threads to have the same work each.
    const int in_registers = divide_up(plan.pixels, R), most = plan.gather == Gather::dense ? 32 : 12;
    int panels = 1 + 50000 / (R * k * plan.out_group);
    panels = panels < 4 ? 4 : smaller(smaller(panels, most), in_registers < 32 ? 4 : in_registers / 8);
    plan.pixel_tiles = divide_up(in_registers, panels);
    plan.tile_pixels = plan.pixel_tiles < 8 ? divide_up(plan.pixels, plan.pixel_tiles)  // the same size each
                                            : divide_up(in_registers, plan.pixel_tiles) * R;
    plan.pixel_tiles = divide_up(plan.pixels, plan.tile_pixels);
    // Few pixels leave registers for more channels.
    plan.lanes = plan.pixels <= R / 2 && plan.out_group > N * W ? 2 * N * W : N * W;
    const int in_vectors = divide_up(plan.out_group, plan.lanes);
    plan.channel_tiles = smaller(in_vectors, divide_up(8, plan.pixel_tiles * p.groups));
    plan.tile_channels = divide_up(in_vectors, plan.channel_tiles) * plan.lanes;
    plan.channel_tiles = divide_up(plan.out_group, plan.tile_channels);
    return plan;
  }

  int tiles(int groups) const { return groups * channel_tiles * pixel_tiles; }

  // Scratch memory: pointers to runs, zeros for a run in the padding, copied runs.
  size_t pointers() const { return (size_t(tile_pixels) * segments * sizeof(float*) + 63) & ~size_t{63}; }
  size_t zeros() const { return gather == Gather::taps || gather == Gather::rows ? (size_t(length) * sizeof(float) + 63) & ~size_t{63} : 0; }
  size_t copies() const {
    return gather == Gather::rows || gather == Gather::copy ? size_t(tile_pixels) * segments * length * sizeof(float) : 0;
  }
};

/// Copies a few floats: shorter than a call of memcpy.
inline float* append(float* to, const float* from, int count) {
  for (int i = 0; i < count; i++) to[i] = from[i];
  return to + count;
}

inline float* append_zeros(float* to, int count) {
  for (int i = 0; i < count; i++) to[i] = 0;
  return to + count;
}

/// One row of the kernel at a pixel, copied with its padding.
inline float* copy_row(const Conv2dF32& p, int channels, const float* image, int in_y, int in_x, float* to) {
  const Window& w = p.window;
  if (in_y < 0 || in_y >= w.in_h) return append_zeros(to, w.kernel_w * channels);
  const float* row = image + ptrdiff_t{in_y} * w.in_w * p.in_stride;
  if (w.dilation_w == 1 && p.in_stride == channels) {
    const int left = in_x < 0 ? smaller(-in_x, w.kernel_w) : 0;
    const int right = smaller(w.kernel_w, w.in_w - in_x < 0 ? 0 : w.in_w - in_x);
    to = append_zeros(to, left * channels);
    if (right > left) to = append(to, row + (ptrdiff_t{in_x} + left) * channels, (right - left) * channels);
    return append_zeros(to, (w.kernel_w - (right > left ? right : left)) * channels);
  }
  for (int kx = 0; kx < w.kernel_w; kx++, in_x += w.dilation_w)
    to = in_x < 0 || in_x >= w.in_w ? append_zeros(to, channels) : append(to, row + ptrdiff_t{in_x} * p.in_stride, channels);
  return to;
}

/// Finds the runs of pixels, one after the other.
class Gatherer {
 public:
  Gatherer(const Conv2dF32& p, const ConvPlan& plan, const float* input, const float* zeros)
      : p_(p), plan_(plan), input_(input), zeros_(zeros) {
    const Window& w = p.window;
    taps_ = plan.gather == Gather::taps ? w.kernel_w : 1;
    tap_step_ = ptrdiff_t{w.dilation_w} * p.in_stride;
    line_step_ = ptrdiff_t{w.in_w} * p.in_stride;
    if (plan.gather == Gather::copy) return;  // all pixels as if at the border
    const int reach_w = (w.kernel_w - 1) * w.dilation_w, reach_h = (w.kernel_h - 1) * w.dilation_h;
    x_begin_ = divide_up(w.pad_left, w.stride_w);
    x_end_ = w.in_w + w.pad_left > reach_w ? (w.in_w - 1 - reach_w + w.pad_left) / w.stride_w + 1 : 0;
    y_begin_ = divide_up(w.pad_top, w.stride_h);
    y_end_ = w.in_h + w.pad_top > reach_h ? (w.in_h - 1 - reach_h + w.pad_top) / w.stride_h + 1 : 0;
  }

  /// Goes to a pixel; `copies` is where runs can be copied to.
  void begin(int pixel, int group, float* copies) {
    const Window& w = p_.window;
    copies_ = copies;
    const float* images = input_ + ptrdiff_t{group} * plan_.in_group;
    const int line = pixel / w.out_w;
    x_ = pixel - line * w.out_w;
    const int image = line / w.out_h;
    y_ = line - image * w.out_h;
    image_ = images + image * w.in_h * line_step_;
    dense_ = images + ptrdiff_t{pixel} * p_.in_stride;
  }

  /// The runs of the next `count` pixels: segment s of pixel r to `pointers[s * count + r]`.
  void next(int count, const float** pointers) {
    const Window& w = p_.window;
    if (plan_.gather == Gather::dense) {
      fill(dense_, p_.in_stride, count, pointers);
      dense_ += ptrdiff_t{count} * p_.in_stride;
      return;
    }
    for (int r = 0; r < count;) {
      const int in_y = y_ * w.stride_h - w.pad_top, in_x = x_ * w.stride_w - w.pad_left;
      int n = 1;
      if (x_ >= x_begin_ && x_ < x_end_ && y_ >= y_begin_ && y_ < y_end_) {
        n = smaller(count - r, x_end_ - x_);
        const float* line = image_ + in_y * line_step_ + ptrdiff_t{in_x} * p_.in_stride;
        const float** to = pointers + r;
        for (int ky = 0; ky < w.kernel_h; ky++, line += w.dilation_h * line_step_)
          for (int kx = 0; kx < taps_; kx++, to += count)
            fill(line + kx * tap_step_, ptrdiff_t{w.stride_w} * p_.in_stride, n, to);
      } else if (plan_.gather == Gather::taps) {
        border_taps(in_y, in_x, count, pointers + r);
      } else if (plan_.gather == Gather::rows) {
        border_rows(in_y, in_x, count, pointers + r);
      } else {
        pointers[r] = copies_;
        for (int ky = 0; ky < w.kernel_h; ky++)
          copies_ = copy_row(p_, plan_.in_group, image_, in_y + ky * w.dilation_h, in_x, copies_);
      }
      r += n;
      x_ += n;
      if (x_ < w.out_w) continue;
      x_ = 0;
      if (++y_ < w.out_h) continue;
      y_ = 0;
      image_ += w.in_h * line_step_;
    }
  }

 private:
  static void fill(const float* first, ptrdiff_t step, int count, const float** pointers) {
#pragma GCC unroll 1
    for (int i = 0; i < count; i++, first += step) pointers[i] = first;
  }

  void border_taps(int in_y, int in_x, int count, const float** pointers) const {
    const Window& w = p_.window;
    for (int ky = 0; ky < w.kernel_h; ky++, in_y += w.dilation_h) {
      const float* line = image_ + in_y * line_step_ + ptrdiff_t{in_x} * p_.in_stride;
      const bool inside = in_y >= 0 && in_y < w.in_h;
      for (int kx = 0, x = in_x; kx < w.kernel_w; kx++, x += w.dilation_w, line += tap_step_, pointers += count)
        *pointers = inside && x >= 0 && x < w.in_w ? line : zeros_;
    }
  }

  void border_rows(int in_y, int in_x, int count, const float** pointers) {
    const Window& w = p_.window;
    const bool inside = in_x >= 0 && in_x + w.kernel_w <= w.in_w;
    for (int ky = 0; ky < w.kernel_h; ky++, in_y += w.dilation_h, pointers += count) {
      if (inside && in_y >= 0 && in_y < w.in_h) {
        *pointers = image_ + in_y * line_step_ + ptrdiff_t{in_x} * p_.in_stride;
      } else if (in_y < 0 || in_y >= w.in_h) {
        *pointers = zeros_;
      } else {
        *pointers = copies_;
        copies_ = copy_row(p_, plan_.in_group, image_, in_y, in_x, copies_);
      }
    }
  }

  const Conv2dF32& p_;
  const ConvPlan& plan_;
  const float* input_;
  const float* zeros_;
  int taps_;                                                       // runs in a row of the kernel
  int x_begin_ = 0, x_end_ = 0, y_begin_ = 0, y_end_ = 0;          // the output pixels whose window lies inside the input
  ptrdiff_t tap_step_, line_step_;                                 // floats from tap to tap, from line to line
  const float *dense_ = nullptr, *image_ = nullptr;
  float* copies_ = nullptr;
  int x_ = 0, y_ = 0;
};

/// Convolution with R pixels x N vectors in registers; R / 2 x 2 N where there are no more pixels.
template <class V, int R, int N>
struct Conv2d {
  static constexpr MicroTable<V, R, N> table = micro_table<V, R, N>();
  static constexpr MicroRow<V, R / 2, 2 * N> wide{};

  static ConvPlan plan(const Conv2dF32& p) { return ConvPlan::of<R, N>(p, V::width); }
  static int32_t tiles(const Conv2dF32& p) { return plan(p).tiles(p.groups); }
  static size_t scratch(const Conv2dF32& p) {
    const ConvPlan plan = Conv2d::plan(p);
    return plan.pointers() + plan.zeros() + plan.copies();
  }

  static void run(const Conv2dF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const ConvPlan plan = Conv2d::plan(p);
    const auto* input = static_cast<const float*>(*operands++);
    const auto* packed = static_cast<const float*>(*operands++);
    const auto* residual = p.residual_stride != 0 ? static_cast<const float*>(*operands++) : nullptr;
    const auto* slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    auto* output = static_cast<float*>(*operands);
    const auto pointers = static_cast<const float**>(scratch);
    const auto zeros = reinterpret_cast<float*>(static_cast<char*>(scratch) + plan.pointers());
    const auto copies = reinterpret_cast<float*>(static_cast<char*>(scratch) + plan.pointers() + plan.zeros());
    if (plan.zeros() > 0) memset(zeros, 0, plan.zeros());

    const bool clamp = p.activation == Activation::clamp;
    const float infinity = __builtin_inff();
    const MicroCall call = {plan.segments, plan.length, plan.block, p.out_stride, p.residual_stride,
                            clamp ? p.a : -infinity, clamp ? p.b : infinity,
                            clamp && p.a > -infinity, clamp && p.b < infinity};
    Gatherer gatherer(p, plan, input, zeros);
    int gathered = -1;  // which pixels of which group the pointers are of
    for (int tile = begin; tile < end; tile++) {
      const int group_pixels = tile / plan.channel_tiles, channel_tile = tile - group_pixels * plan.channel_tiles;
      const int group = group_pixels / plan.pixel_tiles, pixel_tile = group_pixels - group * plan.pixel_tiles;
      const int first = pixel_tile * plan.tile_pixels, count = smaller(plan.tile_pixels, plan.pixels - first);
      const int panels = divide_up(count, R), rest = count % panels, least = count / panels;  // the first `rest` have one more
      if (gathered != group_pixels) {
        gathered = group_pixels;
        gatherer.begin(first, group, copies);
        const float** at = pointers;
        for (int panel = 0; panel < panels; panel++) {
          const int rows = least + (panel < rest);
          gatherer.next(rows, at);
          at += rows * plan.segments;
        }
      }
      const int channel_begin = channel_tile * plan.tile_channels;
      const int channel_end = smaller(channel_begin + plan.tile_channels, plan.out_group);
      const float* weights = packed + (ptrdiff_t{group} * divide_up(plan.out_group, 16) + channel_begin / 16) * plan.block;
      const int o = group * plan.out_group;
      for (int channel = channel_begin, channels; channel < channel_end;
           channel += channels, weights += channels / 16 * plan.block) {
        const int left = channel_end - channel;
        channels = left >= plan.lanes ? plan.lanes : smaller(left, N * V::width);
        const int vectors = divide_up(channels, V::width);
        const int in_last = channels - (vectors - 1) * V::width;
        const float* const* at = pointers;
        int pixel = first;
        for (int panel = 0; panel < panels; panel++) {
          const int rows = least + (panel < rest);
          float* out = output + ptrdiff_t{pixel} * p.out_stride + o + channel;
          const Micro<V> micro = vectors > N ? wide.at[rows - 1] : table.at[rows - 1][vectors - 1];
          micro(call, at, weights, out,
                residual != nullptr ? residual + ptrdiff_t{pixel} * p.residual_stride + o + channel : nullptr, in_last);
          if (p.activation > Activation::clamp)
            simd::activate<V>(p.activation, out, p.out_stride, out, p.out_stride, rows, channels, p.a, p.b,
                              slopes != nullptr ? slopes + o + channel : nullptr);
          at += rows * plan.segments;
          pixel += rows;
        }
      }
    }
  }
};

}  // namespace
}  // namespace hone
