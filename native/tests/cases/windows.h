// Windows and other parts of parameters that the cases of several operations share.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "hone/kernel.h"

namespace hone::test {

/// Elements from a tensor's first to its last one, where `pixels` of `channels` lie `stride` apart.
inline size_t span(size_t pixels, size_t stride, size_t channels) { return (pixels - 1) * stride + channels; }

inline int reach(int in, int kernel, int stride, int dilation, int pads) {
  return (in + pads - (kernel - 1) * dilation - 1) / stride + 1;
}

/// An image of h x w, padded by `pad_h` and `pad_w` on each side.
inline Window rectangle(int h, int w, int kernel_h, int kernel_w, int stride_h, int stride_w, int pad_h, int pad_w) {
  Window window;
  window.in_h = h;
  window.in_w = w;
  window.kernel_h = kernel_h;
  window.kernel_w = kernel_w;
  window.stride_h = stride_h;
  window.stride_w = stride_w;
  window.pad_top = pad_h;
  window.pad_left = pad_w;
  window.out_h = reach(h, kernel_h, stride_h, 1, 2 * pad_h);
  window.out_w = reach(w, kernel_w, stride_w, 1, 2 * pad_w);
  return window;
}

inline Window square(int size, int kernel, int stride, int pad) {
  return rectangle(size, size, kernel, kernel, stride, stride, pad, pad);
}

/// A fully connected layer over `rows` rows.
inline Window matrix(int rows) { return rectangle(1, rows, 1, 1, 1, 1, 0, 0); }

inline Window dilated(int size, int kernel, int dilation, int pad) {
  Window window = square(size, kernel, 1, pad);
  window.dilation_h = window.dilation_w = dilation;
  window.out_h = window.out_w = reach(size, kernel, 1, dilation, 2 * pad);
  return window;
}

inline Window batched(Window window, int batch) {
  window.batch = batch;
  return window;
}

inline std::string describe(const Window& w) {
  std::string text;
  if (w.batch > 1) text += std::to_string(w.batch) + "x";
  text += std::to_string(w.in_h) + "x" + std::to_string(w.in_w);
  text += " k" + std::to_string(w.kernel_h) + "x" + std::to_string(w.kernel_w);
  text += " s" + std::to_string(w.stride_h);
  if (w.stride_w != w.stride_h) text += "x" + std::to_string(w.stride_w);
  if (w.dilation_h > 1) text += " d" + std::to_string(w.dilation_h);
  text += " p" + std::to_string(w.pad_top) + " ";
  return text;
}

inline std::vector<int> every_activation() { return {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}; }

/// Parameters that make an activation's bends lie among its inputs.
inline void set_bounds(Activation activation, float& a, float& b) {
  switch (activation) {
    case Activation::clamp: a = 0, b = INFINITY; break;
    case Activation::leaky_relu: a = 0.1f; break;
    case Activation::hard_sigmoid: a = 0.2f, b = 0.5f; break;
    default: break;
  }
}

}  // namespace hone::test
