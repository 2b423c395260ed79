// Pooling of int8: sixteen channels of a pixel at a time.
#pragma once

#include "hone/ops/pool2d.h"
#include "simd/bytes.h"

namespace hone::pool2d_s8_walk {

/// A window's part inside the input, and how many of its pixels the padded input has.
struct Part {
  int32_t y0, y1, x0, x1;  ///< taps: [y0, y1) x [x0, x1) of the kernel
  int32_t inside, padded;
  const int8_t* first;     ///< tap (0, 0), which may lie outside
};

/// Walks over output pixels of tiles [begin, end), a row each; f(part, output pixel).
template <class Function>
static inline void each_pixel(const Pool2dS8& p, void* const* operands, int32_t begin, int32_t end, Function&& f) {
  const Window& w = p.window;
  const auto range = [](int32_t at, int32_t size, int32_t kernel, int32_t dilation, int32_t& from, int32_t& to) {
    from = at >= 0 ? 0 : (-at + dilation - 1) / dilation;
    to = at >= size ? 0 : (size - at + dilation - 1) / dilation;
    to = to > kernel ? kernel : to;
    from = from > to ? to : from;
  };
  for (int32_t row = begin; row < end; row++) {
    const int32_t n = row / w.out_h, y = row % w.out_h, iy = y * w.stride_h - w.pad_top;
    const int8_t* image = static_cast<const int8_t*>(operands[0]) + static_cast<int64_t>(n) * w.in_h * w.in_w * p.in_stride;
    int8_t* out = static_cast<int8_t*>(operands[1]) + static_cast<int64_t>(row) * w.out_w * p.out_stride;
    Part part;
    int32_t from, to, rows, columns;
    range(iy, w.in_h, w.kernel_h, w.dilation_h, part.y0, part.y1);
    range(iy, w.in_h + p.pad_bottom, w.kernel_h, w.dilation_h, from, rows);
    for (int32_t x = 0; x < w.out_w; x++, out += p.out_stride) {
      const int32_t ix = x * w.stride_w - w.pad_left;
      range(ix, w.in_w, w.kernel_w, w.dilation_w, part.x0, part.x1);
      range(ix, w.in_w + p.pad_right, w.kernel_w, w.dilation_w, to, columns);
      part.inside = (part.y1 - part.y0) * (part.x1 - part.x0);
      part.padded = rows * columns;
      part.first = image + (static_cast<int64_t>(iy) * w.in_w + ix) * p.in_stride;
      f(part, out);
    }
  }
}

/// Calls f(taps' pixels) in order: row by row.
template <class Function>
static inline __attribute__((always_inline)) void each_tap(const Pool2dS8& p, const Part& part, Function&& f) {
  const int64_t row = static_cast<int64_t>(p.window.dilation_h) * p.window.in_w * p.in_stride;
  const int64_t column = static_cast<int64_t>(p.window.dilation_w) * p.in_stride;
  for (int32_t ky = part.y0; ky < part.y1; ky++) {
    for (int32_t kx = part.x0; kx < part.x1; kx++) f(part.first + ky * row + kx * column);
  }
}

template <class V>
struct Average {
  using Bytes = typename V::Bytes;
  using Floats = typename V::Floats;

  template <bool partial>
  static inline __attribute__((always_inline)) Bytes load(const int8_t* from, int n) {
    if constexpr (partial) return V::load_partial(from, n);
    else return V::load(from);
  }

  template <bool partial>
  static inline __attribute__((always_inline)) Bytes exact(const Pool2dS8& p, const Part& part, int32_t c, int n, const typename V::Output& output) {
    const int32_t count = p.count_include_pad != 0 ? part.padded : part.inside;
    const float scale = p.in_scale / (p.out_scale * static_cast<float>(count));
    auto sum = V::zero_ints();
    each_tap(p, part, [&](const int8_t* pixel) __attribute__((always_inline)) { sum = V::add(sum, load<partial>(pixel + c, n)); });
    return output.narrow(V::mul(V::to_float(sum, part.inside * p.in_zero), V::set_floats(scale)));
  }

  template <bool partial>
  static inline __attribute__((always_inline)) Bytes floats(const Pool2dS8& p, const Part& part, int32_t c, int n, const typename V::Output& output) {
    const int32_t count = p.count_include_pad != 0 ? part.padded : part.inside;
    const Floats zero = V::set_floats(static_cast<float>(p.in_zero)), scale = V::set_floats(p.in_scale);
    const typename V::Reader reader;
    Floats sum = V::set_floats(0);
    each_tap(p, part, [&](const int8_t* pixel) __attribute__((always_inline)) {
      sum = V::add(sum, V::mul(V::sub(reader.to_float(load<partial>(pixel + c, n)), zero), scale));
    });
    const Floats mean = V::or_least(V::div(sum, V::set_floats(static_cast<float>(count))));
    return output.narrow(V::add(V::div(mean, V::set_floats(p.out_scale)), V::set_floats(static_cast<float>(p.out_zero + p.moved))));
  }

  static void run(const Pool2dS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const bool exactly = p.exact_sum != 0;
    const typename V::Output output(exactly ? p.out_zero : -p.moved, p.out_min, p.out_max);
    each_pixel(p, operands, begin, end, [&](const Part& part, int8_t* out) {
      int32_t c = 0;
      for (; c + 16 <= p.channels; c += 16) {
        V::store(out + c, exactly ? exact<false>(p, part, c, 16, output) : floats<false>(p, part, c, 16, output));
      }
      if (const int n = p.channels - c; n > 0) {
        V::store_partial(out + c, exactly ? exact<true>(p, part, c, n, output) : floats<true>(p, part, c, n, output), n);
      }
    });
  }
};

template <class V>
struct Max {
  static void run(const Pool2dS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
    const auto low = V::set(static_cast<int8_t>(p.out_min)), high = V::set(static_cast<int8_t>(p.out_max));
    each_pixel(p, operands, begin, end, [&](const Part& part, int8_t* out) {
      int32_t c = 0;
      for (; c + 16 <= p.channels; c += 16) {
        auto most = V::set(-128);
        each_tap(p, part, [&](const int8_t* pixel) __attribute__((always_inline)) { most = V::max(most, V::load(pixel + c)); });
        V::store(out + c, V::min(V::max(most, low), high));
      }
      if (const int n = p.channels - c; n > 0) {
        auto most = V::set(-128);
        each_tap(p, part, [&](const int8_t* pixel) { most = V::max(most, V::load_partial(pixel + c, n)); });
        V::store_partial(out + c, V::min(V::max(most, low), high), n);
      }
    });
  }
};

template <class V>
int32_t tiles(const Pool2dS8& p) {
  return p.window.batch * p.window.out_h;
}

template <class V>
size_t scratch(const Pool2dS8&) {
  return 0;
}

}  // namespace hone::pool2d_s8_walk
