// A transposed int8 convolution is one over the input with zeros between its pixels, by the kernel turned round.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "hone/ops/conv_transpose2d_s8.h"

namespace hone::conv_transpose2d_s8_walk {

static inline Conv2dS8 as_convolution(const ConvTranspose2dS8& p) {
  Conv2dS8 c = {};
  c.window = p.window;
  Window& w = c.window;
  w.in_h = (p.window.in_h - 1) * p.window.stride_h + 1;
  w.in_w = (p.window.in_w - 1) * p.window.stride_w + 1;
  w.stride_h = w.stride_w = 1;
  w.pad_top = (w.kernel_h - 1) * w.dilation_h - p.window.pad_top;
  w.pad_left = (w.kernel_w - 1) * w.dilation_w - p.window.pad_left;
  c.in_c = p.in_c;
  c.out_c = p.out_c;
  c.groups = p.groups;
  c.in_stride = p.in_stride;
  c.out_stride = p.out_stride;
  c.in_zero = p.in_zero;
  c.out_zero = p.out_zero;
  c.out_min = p.out_min;
  c.out_max = p.out_max;
  c.requantization = p.requantization;
  return c;
}

template <class Micro>
int32_t tiles(const ConvTranspose2dS8& p) {
  return conv2d_s8_walk::Walk<Micro>(as_convolution(p), p.window.stride_h, p.window.stride_w).tiles();
}

template <class Micro>
size_t scratch(const ConvTranspose2dS8& p) {
  return conv2d_s8_walk::Walk<Micro>(as_convolution(p), p.window.stride_h, p.window.stride_w).scratch();
}

template <class Micro>
void run(const ConvTranspose2dS8& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  const Conv2dS8 c = as_convolution(p);
  conv2d_s8_walk::Walk<Micro>(c, p.window.stride_h, p.window.stride_w).run(operands, begin, end, scratch);
}

}  // namespace hone::conv_transpose2d_s8_walk
