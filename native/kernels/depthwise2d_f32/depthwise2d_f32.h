// Depthwise convolution of float32, one source for every instruction set.
#pragma once

#include "hone/ops/depthwise2d_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"

namespace hone {
namespace {

alignas(64) constexpr float zeros[16] = {};

/// Bounds of the outputs, infinite where there are none.
struct Bounds {
  float low, high;
};

/// A 3 x 3 window that slides along `Rows` output lines, a vector of channels at a time: each input column is loaded once,
/// its weights stay in registers.
///
/// `lines[i]` is input line i, at this vector's channels; a line in the padding has `steps[i]` 0 and points at zeros. Input
/// columns outside of [0, in_w) are zeros.
template <class V, int Stride, int Rows, bool has_high>
struct Slide {
  using T = typename V::T;
  static constexpr int lines = (Rows - 1) * Stride + 3;

  struct Column {
    T at[lines];
  };

  static void run(const float* const* line, const ptrdiff_t* step, int in_w, int first, const float* weights, Bounds bounds,
                  float* const* out, ptrdiff_t out_stride, int out_w) {
    const float* in[lines];
    T w[9];
#pragma GCC unroll 16
    for (int i = 0; i < lines; i++) in[i] = line[i] + first * step[i];
    const T bias = V::load(weights);
#pragma GCC unroll 16
    for (int i = 0; i < 9; i++) w[i] = V::load(weights + 16 * (i + 1));
    const T low = V::set(bounds.low), high = V::set(bounds.high);

    float* to[Rows];
#pragma GCC unroll 2
    for (int r = 0; r < Rows; r++) to[r] = out[r];
    int x = first;  // the next input column
    // The next column, whether it lies inside or not.
    const auto checked = [&](Column& column) {
      const bool inside = x >= 0 && x < in_w;
#pragma GCC unroll 16
      for (int i = 0; i < lines; i++) {
        column.at[i] = inside ? V::load(in[i]) : V::set(0);
        in[i] += step[i];
      }
      x++;
    };
    const auto load = [&](Column& column) {
#pragma GCC unroll 16
      for (int i = 0; i < lines; i++) {
        column.at[i] = V::load(in[i]);
        in[i] += step[i];
      }
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
        V::store(to[r], sum);
        to[r] += out_stride;
      }
    };
    Column a, b, c;
    checked(a);
    if constexpr (Stride == 1) {
      checked(b);
      int n = out_w;
      if (x < 0) {  // more padding than one column
        for (; n > 0 && x < 0; n--) {
          checked(c);
          emit(a, b, c);
          a = b;
          b = c;
        }
      }
      // As long as three more columns lie inside.
      int inside = in_w - x;
      for (; n >= 3 && inside >= 3; n -= 3, inside -= 3, x += 3) {
        load(c);
        emit(a, b, c);
        load(a);
        emit(b, c, a);
        load(b);
        emit(c, a, b);
      }
      for (; n > 0; n--) {
        checked(c);
        emit(a, b, c);
        a = b;
        b = c;
      }
    } else {
      int n = out_w;
      for (; n > 0 && x < 0; n--) {
        checked(b);
        checked(c);
        emit(a, b, c);
        a = c;
      }
      int inside = in_w - x;
      for (; n >= 2 && inside >= 4; n -= 2, inside -= 4, x += 4) {
        load(b);
        load(c);
        emit(a, b, c);
        load(b);
        load(a);
        emit(c, b, a);
      }
      for (; n > 0; n--) {
        checked(b);
        checked(c);
        emit(a, b, c);
        a = c;
      }
    }
  }
};

/// The sums of `n` channels (a whole vector of them, or fewer) of the pixel (y, x) with any window.
template <class V>
inline typename V::T sum_window(const Window& w, const float* image, ptrdiff_t in_stride, const float* weights, int in_y,
                                int in_x, int n) {
  using T = typename V::T;
  const auto load = [n](const float* p) { return n == V::width ? V::load(p) : V::load_partial(p, n); };
  T sum = V::load(weights);
  weights += 16;
  for (int ky = 0, y = in_y; ky < w.kernel_h; ky++, y += w.dilation_h) {
    if (y < 0 || y >= w.in_h) continue;
    const float* line = image + ptrdiff_t{y} * w.in_w * in_stride;
    for (int kx = 0, x = in_x; kx < w.kernel_w; kx++, x += w.dilation_w)
      if (x >= 0 && x < w.in_w)
        sum = V::fma(load(line + x * in_stride), V::load(weights + 16 * (ky * w.kernel_w + kx)), sum);
  }
  return sum;
}

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
  static size_t scratch(const Depthwise2dF32&) { return 0; }

  struct Operands {
    const float *input, *packed, *residual, *slopes;
    float* output;
  };

  static void run(const Depthwise2dF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const Window& w = p.window;
    Operands o;
    o.input = static_cast<const float*>(*operands++);
    o.packed = static_cast<const float*>(*operands++);
    o.residual = p.residual_stride != 0 ? static_cast<const float*>(*operands++) : nullptr;
    o.slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
    o.output = static_cast<float*>(*operands);
    const int at_once = lines(w), per_image = (w.out_h + at_once - 1) / at_once;
    for (int tile = begin; tile < end; tile++) {
      const int image = tile / per_image, y = (tile - image * per_image) * at_once;
      const int rows = w.out_h - y < at_once ? w.out_h - y : at_once;
      float* out = o.output + (ptrdiff_t{image} * w.out_h + y) * w.out_w * p.out_stride;
      const float* in = o.input + ptrdiff_t{image} * w.in_h * w.in_w * p.in_stride;
      int done = 0;
      if (slides(w)) {
        done = slide<V>(p, o, in, out, y, rows, done);
        if constexpr (Half::width < V::width) done = slide<Half>(p, o, in, out, y, rows, done);
      }
      if (done < p.channels)
        for (int r = 0; r < rows; r++) any(p, o, in, out + ptrdiff_t{r} * w.out_w * p.out_stride, y + r, done);
      if (o.residual != nullptr || p.activation > Activation::clamp)
        for (int r = 0; r < rows; r++) finish(p, o, out, (ptrdiff_t{image} * w.out_h + y + r) * w.out_w, r);
    }
  }

 private:
  static Bounds bounds(const Depthwise2dF32& p) {
    const bool clamp = p.activation == Activation::clamp && p.residual_stride == 0;
    return {clamp ? p.a : -__builtin_inff(), clamp ? p.b : __builtin_inff()};
  }

  // Whole vectors of channels from `done` on; gives how far it came.
  template <class U>
  static int slide(const Depthwise2dF32& p, const Operands& o, const float* image, float* out, int y, int rows, int done) {
    const Window& w = p.window;
    constexpr int most = (Rows - 1) * 2 + 3;
    const Bounds limits = bounds(p);
    const bool has_high = limits.high < __builtin_inff();
    const int lines = (rows - 1) * w.stride_h + 3;
    const float* line[most];
    ptrdiff_t step[most];
    bool inside[most];
    for (int i = 0; i < lines; i++) {
      const int in_y = y * w.stride_h - w.pad_top + i;
      inside[i] = in_y >= 0 && in_y < w.in_h;
      step[i] = inside[i] ? p.in_stride : 0;
      line[i] = inside[i] ? image + ptrdiff_t{in_y} * w.in_w * p.in_stride + done : zeros;
    }
    const auto run = rows == Rows ? pick<U, Rows>(w.stride_w, has_high) : pick<U, 1>(w.stride_w, has_high);
    const ptrdiff_t block = 16 * 10;
    for (; done + U::width <= p.channels; done += U::width) {
      float* to[Rows];
      for (int r = 0; r < rows; r++) to[r] = out + ptrdiff_t{r} * w.out_w * p.out_stride + done;
      run(line, step, w.in_w, -w.pad_left, o.packed + done / 16 * block + done % 16, limits, to, p.out_stride, w.out_w);
      for (int i = 0; i < lines; i++)
        if (inside[i]) line[i] += U::width;
    }
    return done;
  }

  template <class U, int rows>
  static auto pick(int stride, bool has_high) {
    if (stride == 1) return has_high ? Slide<U, 1, rows, true>::run : Slide<U, 1, rows, false>::run;
    return has_high ? Slide<U, 2, rows, true>::run : Slide<U, 2, rows, false>::run;
  }

  // Any window: the channels from `first` on of one line.
  static void any(const Depthwise2dF32& p, const Operands& o, const float* image, float* out, int y, int first) {
    const Window& w = p.window;
    const Bounds limits = bounds(p);
    const typename V::T low = V::set(limits.low), high = V::set(limits.high);
    const ptrdiff_t block = ptrdiff_t{16} * (1 + w.kernel_h * w.kernel_w);
    for (int x = 0; x < w.out_w; x++, out += p.out_stride) {
      const int in_y = y * w.stride_h - w.pad_top, in_x = x * w.stride_w - w.pad_left;
      for (int c = first; c < p.channels; c += V::width) {
        const int n = p.channels - c < V::width ? p.channels - c : V::width;
        typename V::T sum = sum_window<V>(w, image + c, p.in_stride, o.packed + c / 16 * block + c % 16, in_y, in_x, n);
        sum = V::min(high, V::max(low, sum));
        if (n == V::width) V::store(out + c, sum);
        else V::store_partial(out + c, sum, n);
      }
    }
  }

  // What the sums lack: the residual, an activation.
  static void finish(const Depthwise2dF32& p, const Operands& o, float* out, ptrdiff_t pixel, int row) {
    const Window& w = p.window;
    out += ptrdiff_t{row} * w.out_w * p.out_stride;
    for (int x = 0; o.residual != nullptr && x < w.out_w; x++) {
      const float* add = o.residual + (pixel + x) * p.residual_stride;
      float* to = out + ptrdiff_t{x} * p.out_stride;
      for (int c = 0; c < p.channels; c++) to[c] += add[c];
    }
    simd::activate<V>(p.activation, out, p.out_stride, out, p.out_stride, w.out_w, p.channels, p.a, p.b, o.slopes);
  }
};

}  // namespace
}  // namespace hone
