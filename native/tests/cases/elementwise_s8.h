// Shapes of int8 elementwise operations, and cases of quantization.
#pragma once

#include "reference/elementwise_s8.h"

#include <cstring>

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

/// Pixels, channels, and elements between a pixel's last channel and the next pixel.
struct RowsShape {
  int pixels, channels, in_wider = 0, out_wider = 0;
};

inline std::vector<RowsShape> row_shapes() {
  std::vector<RowsShape> all;
  for (const int n : {1, 15, 16, 17, 40, 5000, 13000}) all.push_back({1, n});
  for (const int channels : {1, 3, 16, 19, 64}) {
    all.push_back({7, channels});
    all.push_back({7, channels, 3, 1});
  }
  all.push_back({700, 20, 0, 5});
  return all;
}

inline std::string describe(const RowsShape& s) {
  return std::to_string(s.pixels) + "x" + std::to_string(s.channels) + (s.in_wider + s.out_wider > 0 ? " slice" : "");
}

inline std::vector<Case> quantize_cases(bool forth) {
  std::vector<Case> cases;
  for (const RowsShape& s : row_shapes())
    for (const bool each : {false, true}) {
      auto p = std::make_shared<QuantizeS8>();
      p->pixels = s.pixels;
      p->channels = s.channels;
      p->in_stride = s.channels + s.in_wider;
      p->out_stride = s.channels + s.out_wider;
      p->scale = s.channels % 2 == 0 ? 0.25f : 0.037f;
      p->zero = s.pixels % 9 * 11 - 40;
      p->per_channel = each;
      Case c(describe(s) + (each ? " each" : ""), p);
      const size_t in = span(s.pixels, p->in_stride, s.channels);
      if (forth) c.random(Role::input, Type::f32, in, -8, 8);
      else c.random(Role::input, Type::s8, in, -128, 127);
      if (forth) {  // far outside, and ties
        const float odd[] = {1e30f, -1e30f, INFINITY, -INFINITY, 0.125f, -0.125f, 0.375f, 0.625f, -0.0f, NAN};
        for (size_t i = 0; i < in && i < 10; i++) memcpy(c.operands[0].bytes.data() + 4 * i, odd + i, 4);
      }
      if (each) {
        c.random(Role::constant, Type::f32, s.channels, 0.01, 0.2);
        std::vector<int32_t> zeros(s.channels);
        for (int i = 0; i < s.channels; i++) zeros[i] = i * 37 % 256 - 128;
        c.data(Role::constant, Type::s32, zeros);
      }
      c.noise(forth ? Type::s8 : Type::f32, span(s.pixels, p->out_stride, s.channels));
      if (forth) c.reference = [p](void* const* operands) { reference::quantize_s8(*p, operands); };
      else c.reference = [p](void* const* operands) { reference::dequantize_s8(*p, operands); };
      c.bytes = 5.0 * s.pixels * s.channels;
      cases.push_back(c);
    }
  return cases;
}

}  // namespace
}  // namespace hone::test
