// Depthwise convolution of float32, one source for every instruction set.
#pragma once

#include <string.h>

#include "hone/ops/depthwise2d_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/span.h"

namespace hone {
namespace {

/// Bounds of the outputs, infinite where there are none.
struct Bounds {
  float low, high;
};

/// A 3 x 3 window that slides along `Rows` output lines, a vector of channels at a time: each input column is loaded once,
/// the weights stay in registers.
///
/// `lines[i]` is input line i, or a line of zeros in the padding; `at` the offset of input column `x` and this vector's
/// channels. Columns outside of [0, in_w) are zeros.
template <class V, int Stride, int Rows, bool has_high>
struct Slide {
  using T = typename V::T;
  static constexpr int input_lines = (Rows - 1) * Stride + 3;

  struct Column {
    T at[input_lines];
  };

  static void run(const float* const* lines, ptrdiff_t at, ptrdiff_t in_stride, int x, int in_w, const float* weights,
                  Bounds bounds, float* out, ptrdiff_t out_line, ptrdiff_t out_stride, int n) {
    const float* line[input_lines];
    T w[9];
#pragma GCC unroll 16
    for (int i = 0; i < input_lines; i++) line[i] = lines[i];
    const T bias = V::load(weights);
#pragma GCC unroll 16
    for (int i = 0; i < 9; i++) w[i] = V::load(weights + 16 * (i + 1));
    const T low = V::set(bounds.low), high = V::set(bounds.high);
    float* const second = out + out_line;
    ptrdiff_t to = 0;

    const auto load = [&](Column& column) {
#pragma GCC unroll 16
      for (int i = 0; i < input_lines; i++) column.at[i] = V::load(line[i] + at);
      at += in_stride;
    };
    // The next column, whether it lies inside or not.
    const auto checked = [&](Column& column) {
      if (static_cast<unsigned>(x++) < static_cast<unsigned>(in_w)) return load(column);
#pragma GCC unroll 16
      for (int i = 0; i < input_lines; i++) column.at[i] = V::set(0);
      at += in_stride;
    };
    const auto emit = [&](const Column& a, const Column& b, const Column& c) {
#pragma GCC unroll 2
      for (int r = 0; r < Rows; r++) {
        T sum = bias;
#pragma GCC unroll 3
        for (int ky = 0; ky < 3; ky++) {
          sum = V::fma(a.at[r * Stride + ky], w[ky * 3], sum);
          sum = V::fma(b.at[r * Stride + ky], w[ky * 3 + 1], sum);
          sum = V::fma(c.at[r * Stride + ky], w[ky * 3 + 2], sum);
        }
        sum = V::max(low, sum);
        if constexpr (has_high) sum = V::min(high, sum);
        V::store((r == 0 ? out : second) + to, sum);
      }
      to += out_stride;
    };
    Column a, b, c;
    checked(a);
    if constexpr (Stride == 1) {
      checked(b);
      if (x >= 0 && in_w > x) {  // three outputs at a time, as long as all columns lie inside
        const int inside = (n < in_w - x ? n : in_w - x) / 3;
        for (int i = inside; i > 0; i--) {
          load(c);
          emit(a, b, c);
          load(a);
          emit(b, c, a);
          load(b);
          emit(c, a, b);
        }
        n -= 3 * inside;
        x += 3 * inside;
      }
      while (n > 0) {
        checked(c);
        emit(a, b, c);
        if (--n == 0) break;
        checked(a);
        emit(b, c, a);
        if (--n == 0) break;
        checked(b);
        emit(c, a, b);
        n--;
      }
    } else {
      if (x >= 0 && in_w > x) {
        const int pairs = (in_w - x) / 2, inside = (n < pairs ? n : pairs) / 2;
        for (int i = inside; i > 0; i--) {
          load(b);
          load(c);
          emit(a, b, c);
          load(b);
          load(a);
          emit(c, b, a);
        }
        n -= 2 * inside;
        x += 4 * inside;
      }
      while (n > 0) {
        checked(b);
        checked(c);
        emit(a, b, c);
        if (--n == 0) break;
        checked(b);
        checked(a);
        emit(c, b, a);
        n--;
      }
    }
  }
};

/// A window cut to what lies inside the input.
struct Cut {
  const float* first;                             // input of the first tap
  int rows, columns;                              // taps
  ptrdiff_t row_step, column_step, weight_step;   // from row to row, from tap to tap
  ptrdiff_t weights_at;                           // of the first tap's in a block

  Cut(const Window& w, const float* image, ptrdiff_t in_stride, int y, int x) {
    const int in_y = y * w.stride_h - w.pad_top, in_x = x * w.stride_w - w.pad_left;
    const int top = before(in_y, w.dilation_h), left = before(in_x, w.dilation_w);
    rows = until(w.in_h - in_y, w.dilation_h, w.kernel_h) - top;
    columns = until(w.in_w - in_x, w.dilation_w, w.kernel_w) - left;
    if (columns <= 0) rows = 0;
    column_step = w.dilation_w * in_stride;
    row_step = ptrdiff_t{w.dilation_h} * w.in_w * in_stride;
    first = image + ((ptrdiff_t{in_y} + top * w.dilation_h) * w.in_w + in_x + left * w.dilation_w) * in_stride;
    weight_step = ptrdiff_t{16} * w.kernel_w;
    weights_at = ptrdiff_t{16} * (1 + top * w.kernel_w + left);
  }

  /// The sums of N vectors of channels from channel `c` on, of `n` channels where that is less than one vector; `block`
  /// holds their bias and weights.
  template <class V, int N>
  void sum(ptrdiff_t c, const float* block, int n, typename V::T* sums) const {
#pragma GCC unroll 4
    for (int v = 0; v < N; v++) sums[v] = simd::load<V>(block + v * V::width, n);
    const float *in_row = first + c, *weight_row = block + weights_at;
    for (int ky = 0; ky < rows; ky++, in_row += row_step, weight_row += weight_step) {
      const float *in = in_row, *weight = weight_row;
      for (int kx = 0; kx < columns; kx++, in += column_step, weight += 16) {
        if constexpr (V::by_lane && N == 4) {
          typename V::T x[4], w[4];
          V::template load_pair<0>(in, x[0], x[1]);
          V::template load_pair<2 * V::width>(in, x[2], x[3]);
          V::template load_pair<0>(weight, w[0], w[1]);
          V::template load_pair<2 * V::width>(weight, w[2], w[3]);
#pragma GCC unroll 4
          for (int v = 0; v < N; v++) sums[v] = V::fma(x[v], w[v], sums[v]);
        } else {
#pragma GCC unroll 4
          for (int v = 0; v < N; v++)
            sums[v] = V::fma(simd::load<V>(in + v * V::width, n), simd::load<V>(weight + v * V::width, n), sums[v]);
        }
      }
    }
  }

 private:
  // Taps that lie before the input, where the first one does by `at` < 0.
  static int before(int at, int dilation) { return at >= 0 ? 0 : (dilation - 1 - at) / dilation; }
  static int until(int left, int dilation, int taps) {
    const int n = left <= 0 ? 0 : (left + dilation - 1) / dilation;
    return n < taps ? n : taps;
  }
};

/// `Rows` output lines at a time with a 3 x 3 window, and with any other line by line; `Half` is a narrower vector, or V.
template <class V, class Half, int Rows>
struct Depthwise2d {
  static bool slides(const Window& w) {
    return w.kernel_h == 3 && w.kernel_w == 3 && w.dilation_h == 1 && w.dilation_w == 1 && w.stride_h == w.stride_w &&
           w.stride_h <= 2;
  }
  static int lines(const Window& w) { return slides(w) ? Rows : 1; }

  static int32_t tiles(const Depthwise2dF32& p) {
    const int at_once = lines(p.window);
    return p.window.batch * ((p.window.out_h + at_once - 1) / at_once);
  }
  // A line of zeros, where lines can lie in the padding.
  static size_t scratch(const Depthwise2dF32& p) {
    const Window& w = p.window;
    return slides(w) ? ((size_t(w.in_w) - 1) * p.in_stride + p.channels) * sizeof(float) : 0;
  }

  struct Operands {
    const float *input, *packed, *residual, *slopes;
    float* output;
    float* zeros;
    bool zeroed = false;
  };

  static void run(const Depthwise2dF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const Window& w = p.window;
    Operands o;
    o.input = static_cast<const float*>(*operands++);
    o.packed = static_cast<const float*>(*operands++);
    o.residual = p.residual_stride != 0 ? static_cast<const float*>(*operands++) : nullptr;
    o.slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    o.output = static_cast<float*>(*operands);
    o.zeros = static_cast<float*>(scratch);
    const int at_once = lines(w), per_image = (w.out_h + at_once - 1) / at_once;
    for (int tile = begin; tile < end; tile++) {
      const int image = tile / per_image, y = (tile - image * per_image) * at_once;
      const int rows = w.out_h - y < at_once ? w.out_h - y : at_once;
      float* out = o.output + (ptrdiff_t{image} * w.out_h + y) * w.out_w * p.out_stride;
      const float* in = o.input + ptrdiff_t{image} * w.in_h * w.in_w * p.in_stride;
      int done = 0;
      if (slides(w) && o.residual == nullptr) {  // the output may lie where the residual does: it must be added before
        done = slide<V>(p, o, in, out, y, rows, done);
        if constexpr (Half::width < V::width) done = slide<Half>(p, o, in, out, y, rows, done);
      }
      if (done < p.channels)
        for (int r = 0; r < rows; r++)
          any(p, o, in, out + ptrdiff_t{r} * w.out_w * p.out_stride, (ptrdiff_t{image} * w.out_h + y + r) * w.out_w, y + r, done);
      if (p.activation > Activation::clamp)
        simd::activate<V>(p.activation, out, p.out_stride, out, p.out_stride, rows * w.out_w, p.channels, p.a, p.b, o.slopes);
    }
  }

 private:
  static Bounds bounds(const Depthwise2dF32& p) {
    const bool clamp = p.activation == Activation::clamp;
    return {clamp ? p.a : -__builtin_inff(), clamp ? p.b : __builtin_inff()};
  }

  // Whole vectors of channels from `done` on; gives how far it came.
  template <class U>
  static int slide(const Depthwise2dF32& p, Operands& o, const float* image, float* out, int y, int rows, int done) {
    const Window& w = p.window;
    constexpr int most = (Rows - 1) * 2 + 3;
    const Bounds limits = bounds(p);
    const int lines = (rows - 1) * w.stride_h + 3;
    const float* line[most];
    for (int i = 0; i < lines; i++) {
      const int in_y = y * w.stride_h - w.pad_top + i;
      if (in_y >= 0 && in_y < w.in_h) {
        line[i] = image + ptrdiff_t{in_y} * w.in_w * p.in_stride;
      } else {
        if (!o.zeroed) memset(o.zeros, 0, scratch(p));
        o.zeroed = true;
        line[i] = o.zeros;
      }
    }
    const bool has_high = limits.high < __builtin_inff();
    const auto run = rows == Rows ? pick<U, Rows>(w.stride_w, has_high) : pick<U, 1>(w.stride_w, has_high);
    const ptrdiff_t block = 16 * 10, column = ptrdiff_t{-w.pad_left} * p.in_stride;
    for (; done + U::width <= p.channels; done += U::width)
      run(line, column + done, p.in_stride, -w.pad_left, w.in_w, o.packed + done / 16 * block + done % 16, limits, out + done,
          ptrdiff_t{w.out_w} * p.out_stride, p.out_stride, w.out_w);
    return done;
  }

  template <class U, int rows>
  static auto pick(int stride, bool has_high) {
    if (stride == 1) return has_high ? Slide<U, 1, rows, true>::run : Slide<U, 1, rows, false>::run;
    return has_high ? Slide<U, 2, rows, true>::run : Slide<U, 2, rows, false>::run;
  }

  // Any window: the channels from `first` on of one line, whose first pixel is number `pixel` of the output.
  static void any(const Depthwise2dF32& p, const Operands& o, const float* image, float* out, ptrdiff_t pixel, int y,
                  int first) {
    using T = typename V::T;
    const Window& w = p.window;
    constexpr int W = V::width, N = 16 / W;
    const Bounds limits = bounds(p);
    const T low = V::set(limits.low), high = V::set(limits.high);
    const ptrdiff_t block = ptrdiff_t{16} * (1 + w.kernel_h * w.kernel_w);
    for (int x = 0; x < w.out_w; x++, out += p.out_stride) {
      const Cut cut(w, image, p.in_stride, y, x);
      const float* residual = o.residual != nullptr ? o.residual + (pixel + x) * p.residual_stride : nullptr;
      const auto finish = [&](int c, T sum, int n) {
        if (residual != nullptr) sum = V::add(sum, simd::load<V>(residual + c, n));
        simd::store<V>(out + c, V::min(high, V::max(low, sum)), n);
      };
      int c = first;
      T sums[N];
      for (; c % 16 == 0 && c + 16 <= p.channels; c += 16) {
        cut.template sum<V, N>(c, o.packed + c / 16 * block, W, sums);
#pragma GCC unroll 4
        for (int v = 0; v < N; v++) finish(c + v * W, sums[v], W);
      }
      for (; c < p.channels; c += W) {
        const int n = simd::smaller(W, p.channels - c);
        cut.template sum<V, 1>(c, o.packed + c / 16 * block + c % 16, n, sums);
        finish(c, sums[0], n);
      }
    }
  }
};

}  // namespace
}  // namespace hone
