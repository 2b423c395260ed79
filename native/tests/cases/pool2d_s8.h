// Cases of int8 pooling.
#pragma once

#include "reference/pool2d_s8.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct PoolS8Shape {
  Window window;
  int channels;
  bool include_pad = false, exact = false, moved = false;
  int wider = 0;
};

inline Case make_pool_s8_case(const PoolS8Shape& s, bool average, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Pool2dS8>();
  p->window = w;
  p->channels = s.channels;
  p->in_stride = s.channels + s.wider;
  p->out_stride = s.channels + 2 * s.wider;
  p->count_include_pad = s.include_pad;
  p->pad_bottom = w.pad_top;
  p->pad_right = w.pad_left;
  p->in_zero = s.channels % 5 * 20 - 40;
  p->out_zero = s.channels % 7 * 9 - 21;
  p->out_min = -110;
  p->out_max = 120;
  p->in_scale = s.channels % 2 == 0 ? 0.5f : 0.0371f;  // powers of two have ties
  p->out_scale = s.channels % 2 == 0 ? 0.25f : 0.0213f;
  p->exact_sum = s.exact;
  p->moved = s.moved ? 128 : 0;
  std::string name = describe(w) + "x" + std::to_string(s.channels) + (s.include_pad ? " pads" : "") + (s.exact ? " exact" : "") +
                     (s.moved ? " moved" : "") + (s.wider > 0 ? " slice" : "");
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  Case c(name, p);
  c.random(Role::input, Type::s8, span(in_pixels, p->in_stride, s.channels), -128, 127);
  c.noise(Type::s8, span(out_pixels, p->out_stride, s.channels));
  if (average) c.reference = [p](void* const* operands) { reference::average_pool2d_s8(*p, operands); };
  else c.reference = [p](void* const* operands) { reference::max_pool2d_s8(*p, operands); };
  if (bench) {
    c.macs = double(out_pixels) * s.channels * w.kernel_h * w.kernel_w;
    c.bytes = double(in_pixels + out_pixels) * s.channels;
  }
  return c;
}

inline std::vector<Case> make_pool_s8_cases(bool average) {
  std::vector<Case> cases;
  for (const bool exact : {false, true})
    for (const bool moved : {false, true}) {
      if (!average && (exact || moved)) continue;
      const auto test = [&](PoolS8Shape shape) {
        shape.exact = exact;
        shape.moved = moved;
        cases.push_back(make_pool_s8_case(shape, average, false));
      };
      for (const int channels : {1, 4, 15, 16, 17, 35, 64})
        for (const int kernel : {1, 2, 3, 5})
          for (const int stride : {1, 2})
            for (const bool include_pad : {false, true}) test({square(7, kernel, stride, kernel / 2), channels, include_pad});
      test({dilated(9, 3, 2, 2), 20});
      test({dilated(9, 3, 2, 1), 20, true});
      test({rectangle(6, 9, 6, 9, 1, 1, 0, 0), 40});
      test({rectangle(4, 9, 1, 3, 1, 2, 0, 1), 9});
      test({batched(square(6, 2, 2, 0), 3), 18, false, false, false, 3});
      Window behind = square(5, 2, 2, 0);  // the last windows reach over the end
      behind.out_h = behind.out_w = 3;
      test({behind, 16});
    }
  cases.push_back(make_pool_s8_case({square(8, 8, 1, 0), 64, false, false}, average, true));
  cases.push_back(make_pool_s8_case({square(7, 7, 1, 0), 1024, false, true}, average, true));
  cases.push_back(make_pool_s8_case({square(112, 3, 2, 1), 64}, average, true));
  return cases;
}

}  // namespace
}  // namespace hone::test
