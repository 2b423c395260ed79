// Cases of float pooling, which maximum and average share.
#pragma once

#include "reference/pool2d_f32.h"
#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {

inline std::vector<Case> pool2d_f32_cases(bool average) {
  std::vector<Case> cases;
  const auto make = [&](const Window& w, int channels, int wider, bool include_pad, Activation activation, bool bench) {
    auto p = std::make_shared<Pool2dF32>();
    p->window = w;
    p->channels = channels;
    p->in_stride = p->out_stride = channels + wider;
    p->count_include_pad = include_pad;
    p->pad_bottom = w.pad_top;
    p->pad_right = w.pad_left;
    p->activation = activation;
    set_bounds(activation, p->a, p->b);
    const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
    Case c(describe(w) + "x" + std::to_string(channels) + (wider > 0 ? " slice" : "") + (include_pad ? " pads count" : ""), p);
    c.random(Role::input, Type::f32, span(in_pixels, p->in_stride, channels));
    c.noise(Type::f32, span(out_pixels, p->out_stride, channels));
    c.reference = [p, average](void* const* operands) { reference::pool2d_f32(*p, average, operands); };
    c.tolerance = average ? 1e-5 : 1e-7;  // rounding of the sums; a maximum is exact but for an activation
    if (bench) c.bytes = 4.0 * (in_pixels + out_pixels) * channels;
    cases.push_back(std::move(c));
  };
  for (const int channels : {1, 3, 4, 7, 16, 17, 33, 64, 70, 130})
    for (const int stride : {1, 2}) make(square(7, 3, stride, 1), channels, 0, false, Activation::none, false);
  for (const int kernel : {2, 3, 5})
    for (const bool include_pad : {false, true})
      make(rectangle(9, 6, kernel, 2, 2, 1, kernel / 2, 1), 21, 3, include_pad, Activation::clamp, false);
  make(dilated(9, 3, 2, 2), 20, 0, false, Activation::none, false);
  make(dilated(9, 3, 2, 2), 20, 0, true, Activation::none, false);
  make(batched(square(5, 5, 1, 0), 3), 20, 0, false, Activation::none, false);
  Window ceiling = square(8, 3, 2, 0);  // the last window reaches beyond the input
  ceiling.out_h = ceiling.out_w = 4;
  make(ceiling, 20, 0, false, Activation::none, false);
  make(ceiling, 20, 0, true, Activation::none, false);
  make(square(4, 2, 2, 0), 20, 1, false, Activation::sigmoid, false);
  make(square(8, 8, 1, 0), 64, 0, false, Activation::none, true);  // ic
  make(square(7, 7, 1, 0), 2048, 0, false, Activation::none, true);
  make(square(112, 3, 2, 1), 64, 0, false, Activation::none, true);
  return cases;
}

}  // namespace hone::test
