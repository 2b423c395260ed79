// How an int8 depthwise convolution walks over its output.
//
// The unit of work is a column: the same channels of up to four pixels, laid so that one instruction (or a few) multiplies
// and adds all four for each channel. For 3x3 kernels the four are pixels above each other: with stride 1 a column serves
// two output rows and three output columns, with stride 2 one row and up to two columns. For any other kernel the four are
// four taps of one window.
//
// A variant brings a class with `Lanes<mode>` for the two kinds of requantization:
//   static constexpr int channels                 of a column: 8 or 16; divides 16
//   static constexpr bool partial                 whether loads and stores take fewer channels
//   static constexpr bool columns                 whether 3x3 kernels are worth columns of pixels above each other
//   Column, Group, Sum                            four pixels, four weights, one int32 for each channel
//   Column load<rows>(const int8_t* const[4], n)  of n channels; rows 3: the fourth is left out (its weight is 0)
//   Column splat(int8_t)
//   Group group(const int8_t* w[4])               null: weight 0
//   Sum bias(const int32_t*, n)                   such that `dot` over all groups of a window gives the sum
//   Sum less(Sum, Group)                          corrects a bias for the weights of a group (0 where `dot` needs none)
//   Sum dot<first, count>(Sum, Column, Group)     weights outside [first, first + count) are 0
//   Output: made of (params), its store(block, first, Sum, Sum, out0, out1, n) requantizes and stores two pixels
#pragma once

#include <cstring>

#include "hone/ops/depthwise2d_s8.h"

namespace hone::depthwise2d_s8_walk {

/// What the packed weights of a block of 16 channels start with; weights follow, `[kernel_h * kernel_w][16]`.
struct Block {
  int32_t bias[16];
  union {
    float scale[16];
    int32_t multiplier[16];
  };
  int32_t shift[16];
  int8_t weights[];
};

static inline size_t aligned(size_t bytes) { return (bytes + 63) & ~size_t{63}; }

template <class Lanes>
struct Walk {
  using Column = typename Lanes::Column;
  using Group = typename Lanes::Group;
  using Sum = typename Lanes::Sum;
  static constexpr int lanes = Lanes::channels;

  const Depthwise2dS8& p;
  const Window& w;
  int32_t taps, groups;    ///< taps of a window; groups of four
  size_t block_bytes;
  int32_t columns;         ///< columns of channels: the last one may be partial
  bool three;              ///< a 3x3 kernel with stride 1 or 2
  bool by_rows;            ///< whether tiles are pairs of output rows or columns of channels
  int32_t row_tiles;       ///< in an image

  explicit Walk(const Depthwise2dS8& params) : p(params), w(params.window) {
    taps = w.kernel_h * w.kernel_w;
    groups = (taps + 3) / 4;
    block_bytes = aligned(sizeof(Block) + 16 * static_cast<size_t>(taps));
    columns = (p.channels + lanes - 1) / lanes;
    three = Lanes::columns && w.kernel_h == 3 && w.kernel_w == 3 && w.dilation_h == 1 && w.dilation_w == 1 && w.stride_h == w.stride_w &&
            (w.stride_w == 1 || w.stride_w == 2) && (w.pad_left == 0 || w.pad_left == 1) && w.in_w >= 3;
    row_tiles = (w.out_h + 1) / 2;
    by_rows = row_tiles * w.batch >= 8 || row_tiles * w.batch >= columns;
  }

  int32_t tiles() const { return by_rows ? row_tiles * w.batch : columns; }
  size_t zero_bytes() const { return aligned(static_cast<size_t>(w.in_w) * p.in_stride + 16); }
  size_t group_bytes() const { return aligned(sizeof(Group) * groups) * columns; }
  size_t bias_bytes() const { return aligned(sizeof(Sum) * columns); }
  size_t pointer_bytes() const { return aligned(sizeof(void*) * 4 * groups); }
  size_t scratch() const { return 64 + zero_bytes() + group_bytes() + bias_bytes() + pointer_bytes(); }

  const Block& block(const void* packed, int32_t column) const {
    return *reinterpret_cast<const Block*>(static_cast<const char*>(packed) + column * lanes / 16 * block_bytes);
  }
  int32_t channels_of(int32_t column) const { return p.channels - column * lanes < lanes ? p.channels - column * lanes : lanes; }

  struct Job {
    const int8_t* in;   ///< of an image
    const void* packed;
    int8_t* out;
    int8_t* nowhere;    ///< 64 bytes for outputs that nobody wants
    const int8_t* zero; ///< a row of zero points
    char* rest;         ///< scratch memory for windows of any size
  };

  void run(void* const* operands, int32_t begin, int32_t end, void* scratch) const {
    Job job;
    job.packed = operands[1];
    auto* at = static_cast<char*>(scratch);
    job.nowhere = reinterpret_cast<int8_t*>(at);
    job.zero = reinterpret_cast<int8_t*>(at + 64);
    memset(at + 64, static_cast<uint8_t>(p.in_zero), zero_bytes());
    job.rest = at + 64 + zero_bytes();
    for (int32_t n = 0; n < w.batch; n++) {
      job.in = static_cast<const int8_t*>(operands[0]) + static_cast<int64_t>(n) * w.in_h * w.in_w * p.in_stride;
      job.out = static_cast<int8_t*>(operands[2]) + static_cast<int64_t>(n) * w.out_h * w.out_w * p.out_stride;
      if (by_rows) {
        int32_t first = begin - n * row_tiles, last = end - n * row_tiles;
        first = first < 0 ? 0 : first;
        last = last > row_tiles ? row_tiles : last;
        if (first < last) part(job, 2 * first, 2 * last < w.out_h ? 2 * last : w.out_h, 0, columns);
      } else {
        part(job, 0, w.out_h, begin, end);
      }
    }
  }

  void part(const Job& job, int32_t y0, int32_t y1, int32_t c0, int32_t c1) const {
    const int32_t whole = Lanes::partial ? columns : p.channels / lanes;
    int32_t c = c0;
    if constexpr (Lanes::columns) {
      for (; three && c < c1 && c < whole; c++) {
        if (w.stride_w == 1) three_by_one(job, y0, y1, c);
        else three_by_two(job, y0, y1, c);
      }
    }
    if (c < c1) any(job, y0, y1, c, c1);
  }

  const int8_t* row(const Job& job, int32_t y) const {
    return y < 0 || y >= w.in_h ? job.zero : job.in + static_cast<int64_t>(y) * w.in_w * p.in_stride;
  }

  /// Where the four rows of columns start.
  struct Rows {
    const int8_t* at[4];
    int32_t n;
    template <int rows>
    inline __attribute__((always_inline)) Column load(int64_t offset) const {
      const int8_t* const from[4] = {at[0] + offset, at[1] + offset, at[2] + offset, at[3] + offset};
      return Lanes::template load<rows>(from, n);
    }
  };

  /// A 3x3 kernel with stride 1: two output rows at once.
  void three_by_one(const Job& job, int32_t y0, int32_t y1, int32_t column) const {
    const Block& b = block(job.packed, column);
    const int first = column * lanes % 16;
    const int32_t n = channels_of(column);
    Group top[3], bottom[3];
    Sum top_bias = Lanes::bias(b.bias + first), bottom_bias = top_bias;
    for (int x = 0; x < 3; x++) {
      const int8_t* weight = b.weights + 16 * x + first;
      const int8_t *const t[4] = {weight, weight + 48, weight + 96, nullptr}, *const u[4] = {nullptr, weight, weight + 48, weight + 96};
      top[x] = Lanes::group(t);
      bottom[x] = Lanes::group(u);
      top_bias = Lanes::less(top_bias, top[x]);
      bottom_bias = Lanes::less(bottom_bias, bottom[x]);
    }
    const typename Lanes::Output output(p);
    const Column zero = Lanes::splat(static_cast<int8_t>(p.in_zero));
    const int64_t step = p.in_stride, step0 = p.out_stride, out_row = w.out_w * step0;
    const int32_t width = w.out_w;
    const int32_t inside = w.out_w < w.in_w + w.pad_left - 2 ? w.out_w : w.in_w + w.pad_left - 2;  // outputs that need no column behind
    for (int32_t y = y0; y < y1; y += 2) {
      Rows rows;
      for (int i = 0; i < 4; i++) rows.at[i] = row(job, y - w.pad_top + i) + column * lanes;
      rows.n = n;
      int8_t* out0 = job.out + y * out_row + column * lanes;
      int8_t* out1 = y + 1 < y1 ? out0 + out_row : job.nowhere;
      const int64_t step1 = y + 1 < y1 ? step0 : 0;
      int64_t offset = 0;
      const auto next = [&]() __attribute__((always_inline)) {
        const Column c = rows.template load<4>(offset);
        offset += step;
        return c;
      };
      const auto emit = [&](const Column& c0, const Column& c1, const Column& c2) __attribute__((always_inline)) {
        Sum s0 = Lanes::template dot<0, 3>(top_bias, c0, top[0]), s1 = Lanes::template dot<1, 3>(bottom_bias, c0, bottom[0]);
        s0 = Lanes::template dot<0, 3>(s0, c1, top[1]);
        s1 = Lanes::template dot<1, 3>(s1, c1, bottom[1]);
        s0 = Lanes::template dot<0, 3>(s0, c2, top[2]);
        s1 = Lanes::template dot<1, 3>(s1, c2, bottom[2]);
        output.store(b, first, s0, s1, out0, out1, n);
        out0 += step0;
        out1 += step1;
      };
      Column c0 = zero, c1, c2;
      if (w.pad_left == 0) c0 = next();
      c1 = next();
      int32_t x = 0;
      for (; x + 3 <= inside; x += 3) {
        c2 = next();
        emit(c0, c1, c2);
        c0 = next();
        emit(c1, c2, c0);
        c1 = next();
        emit(c2, c0, c1);
      }
      for (; x < width; x++) {
        c2 = zero;
        if (x < inside) c2 = next();
        emit(c0, c1, c2);
        c0 = c1;
        c1 = c2;
      }
    }
  }

  /// A 3x3 kernel with stride 2: two neighbouring outputs at once.
  void three_by_two(const Job& job, int32_t y0, int32_t y1, int32_t column) const {
    const Block& b = block(job.packed, column);
    const int first = column * lanes % 16;
    const int32_t n = channels_of(column);
    Group weights[3];
    Sum bias = Lanes::bias(b.bias + first);
    for (int x = 0; x < 3; x++) {
      const int8_t* weight = b.weights + 16 * x + first;
      const int8_t* const t[4] = {weight, weight + 48, weight + 96, nullptr};
      weights[x] = Lanes::group(t);
      bias = Lanes::less(bias, weights[x]);
    }
    const typename Lanes::Output output(p);
    const Column zero = Lanes::splat(static_cast<int8_t>(p.in_zero));
    const int64_t step = p.in_stride, out_step = p.out_stride, out_row = w.out_w * out_step;
    const int32_t width = w.out_w, in_width = w.in_w, left = w.pad_left;
    int32_t inside = (w.in_w + w.pad_left - 1) / 2;  // outputs that need no column behind
    if (inside > w.out_w) inside = w.out_w;
    for (int32_t y = y0; y < y1; y++) {
      Rows rows;
      for (int i = 0; i < 4; i++) rows.at[i] = row(job, 2 * y - w.pad_top + (i < 3 ? i : 2)) + column * lanes;
      rows.n = n;
      int8_t* out = job.out + y * out_row + column * lanes;
      int64_t offset = 0;
      const auto next = [&]() __attribute__((always_inline)) {
        const Column c = rows.template load<3>(offset);
        offset += step;
        return c;
      };
      const auto sum = [&](const Column& c0, const Column& c1, const Column& c2) __attribute__((always_inline)) {
        Sum s = Lanes::template dot<0, 3>(bias, c0, weights[0]);
        s = Lanes::template dot<0, 3>(s, c1, weights[1]);
        return Lanes::template dot<0, 3>(s, c2, weights[2]);
      };
      Column c0 = zero;
      if (w.pad_left == 0) c0 = next();
      int32_t x = 0;
      for (; x + 2 <= inside; x += 2) {
        const Column c1 = next(), c2 = next();
        const Sum s0 = sum(c0, c1, c2);
        const Column c3 = next();
        c0 = next();
        output.store(b, first, s0, sum(c2, c3, c0), out, out + out_step, n);
        out += 2 * out_step;
      }
      const auto checked = [&](int32_t ix) __attribute__((always_inline)) {
        Column c = zero;
        if (ix < in_width) c = next();
        return c;
      };
      for (; x < width; x++) {
        const Column c1 = checked(2 * x + 1 - left), c2 = checked(2 * x + 2 - left);
        const Sum s = sum(c0, c1, c2);
        output.store(b, first, s, s, out, job.nowhere, n);
        out += out_step;
        c0 = c2;
      }
    }
  }

  /// Any window: four taps at a time.
  void any(const Job& job, int32_t y0, int32_t y1, int32_t c0, int32_t c1) const {
    const size_t groups_of_column = aligned(sizeof(Group) * groups);
    auto* biases = reinterpret_cast<Sum*>(job.rest + group_bytes());
    auto** from = reinterpret_cast<const int8_t**>(job.rest + group_bytes() + bias_bytes());
    for (int32_t c = c0; c < c1; c++) {
      const Block& b = block(job.packed, c);
      const int first = c * lanes % 16;
      auto* g = reinterpret_cast<Group*>(job.rest + c * groups_of_column);
      biases[c] = Lanes::bias(b.bias + first);
      for (int32_t i = 0; i < groups; i++) {
        const int8_t* weights[4];
        for (int j = 0; j < 4; j++) weights[j] = 4 * i + j < taps ? b.weights + 16 * (4 * i + j) + first : nullptr;
        g[i] = Lanes::group(weights);
        biases[c] = Lanes::less(biases[c], g[i]);
      }
    }
    const typename Lanes::Output output(p);
    for (int32_t y = y0; y < y1; y++) {
      for (int32_t x = 0; x < w.out_w; x++) {
        int32_t t = 0;
        for (int32_t ky = 0; ky < w.kernel_h; ky++) {
          const int32_t iy = y * w.stride_h - w.pad_top + ky * w.dilation_h;
          for (int32_t kx = 0; kx < w.kernel_w; kx++) {
            const int32_t ix = x * w.stride_w - w.pad_left + kx * w.dilation_w;
            from[t++] = ix < 0 || ix >= w.in_w ? job.zero : row(job, iy) + static_cast<int64_t>(ix) * p.in_stride;
          }
        }
        for (; t < 4 * groups; t++) from[t] = job.zero;
        int8_t* out = job.out + (static_cast<int64_t>(y) * w.out_w + x) * p.out_stride;
        for (int32_t c = c0; c < c1; c++) {
          const auto* g = reinterpret_cast<const Group*>(job.rest + c * groups_of_column);
          const int32_t n = channels_of(c);
          Sum sum = biases[c];
          if (Lanes::partial || n == lanes) {
            for (int32_t i = 0; i < groups; i++) {
              const int8_t* const four[4] = {from[4 * i] + c * lanes, from[4 * i + 1] + c * lanes, from[4 * i + 2] + c * lanes,
                                             from[4 * i + 3] + c * lanes};
              sum = Lanes::template dot<0, 4>(sum, Lanes::template load<4>(four, n), g[i]);
            }
            output.store(block(job.packed, c), c * lanes % 16, sum, sum, out + c * lanes, job.nowhere, n);
          } else {
            for (int32_t i = 0; i < groups; i++) {
              int8_t copy[4][16] = {};
              for (int j = 0; j < 4; j++) {
                for (int32_t k = 0; k < n; k++) copy[j][k] = from[4 * i + j][c * lanes + k];
              }
              const int8_t* const four[4] = {copy[0], copy[1], copy[2], copy[3]};
              sum = Lanes::template dot<0, 4>(sum, Lanes::template load<4>(four, lanes), g[i]);
            }
            int8_t whole[16];
            output.store(block(job.packed, c), c * lanes % 16, sum, sum, whole, job.nowhere, lanes);
            for (int32_t k = 0; k < n; k++) out[c * lanes + k] = whole[k];
          }
        }
      }
    }
  }
};

template <class Variant>
int32_t tiles(const Depthwise2dS8& p) {
  return Walk<typename Variant::template Lanes<Requantization::float_scale>>(p).tiles();
}

template <class Variant>
size_t scratch(const Depthwise2dS8& p) {
  return Walk<typename Variant::template Lanes<Requantization::float_scale>>(p).scratch();
}

template <class Variant>
void run(const Depthwise2dS8& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  if (p.requantization == Requantization::float_scale) {
    Walk<typename Variant::template Lanes<Requantization::float_scale>>(p).run(operands, begin, end, scratch);
  } else {
    Walk<typename Variant::template Lanes<Requantization::fixed_point>>(p).run(operands, begin, end, scratch);
  }
}

}  // namespace hone::depthwise2d_s8_walk
