#include "reference/depthwise2d_s8.h"

#include "tests/cases/packing_s8.h"
#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  Window window;
  int channels;
  bool fixed = false;
  int wider = 0;  // elements between a pixel's last channel and the next pixel
};

Case make_case(const Shape& s, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Depthwise2dS8>();
  p->window = w;
  p->channels = s.channels;
  p->in_stride = s.channels + s.wider;
  p->out_stride = s.channels + 2 * s.wider;
  p->in_zero = s.channels % 5 * 20 - 40;
  p->out_zero = s.channels % 7 * 9 - 21;
  p->out_min = -100;
  p->out_max = 120;
  p->requantization = s.fixed ? Requantization::fixed_point : Requantization::float_scale;
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::string name = describe(w) + "x" + std::to_string(s.channels);
  if (s.fixed) name += " fixed";
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::s8, span(in_pixels, p->in_stride, s.channels), -128, 127);
  PackingS8 packing(w.kernel_h * w.kernel_w, s.fixed);
  packing.depthwise(s.channels, p->in_zero);
  c.data(Role::constant, Type::u8, packing.bytes);
  c.noise(Type::s8, span(out_pixels, p->out_stride, s.channels));
  c.reference = [p](void* const* operands) { reference::depthwise2d_s8(*p, operands); };
  if (bench) {
    c.macs = double(out_pixels) * s.channels * w.kernel_h * w.kernel_w;
    c.bytes = double(in_pixels + out_pixels) * s.channels;
    c.bench_only = c.macs > 3e6;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  const auto bench = [&](const Shape& shape) { cases.push_back(make_case(shape, true)); };
  for (const int channels : {1, 3, 8, 13, 16, 17, 24, 31, 32, 40})
    for (const int stride : {1, 2})
      for (const int pad : {0, 1})
        for (const int size : {3, 4, 5, 8, 11}) test({square(size, 3, stride, pad), channels});
  for (const int channels : {1, 5, 8, 16, 19, 64})
    for (const int kernel : {1, 2, 4, 5, 7})
      for (const int stride : {1, 2, 3}) test({square(9, kernel, stride, kernel / 2), channels});
  for (const int width : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12}) {
    test({rectangle(5, width, 3, 3, 1, 1, 1, 1), 24});
    test({rectangle(6, width, 3, 3, 2, 2, 1, 1), 24});
  }
  for (const int height : {1, 2, 3, 4, 5, 40}) test({rectangle(height, 5, 3, 3, 1, 1, 1, 1), 24});
  Window after = square(8, 3, 2, 0);  // padded only behind, as TensorFlow does
  after.out_h = after.out_w = 4;
  test({after, 16});
  test({after, 10});
  after = square(8, 3, 1, 0);
  after.out_h = after.out_w = 8;
  test({after, 24});
  test({dilated(12, 3, 2, 2), 20});
  test({rectangle(9, 9, 3, 3, 2, 1, 1, 1), 16});
  test({rectangle(9, 9, 1, 5, 1, 1, 0, 2), 16});
  test({batched(square(6, 3, 1, 1), 3), 8});
  test({batched(square(3, 3, 1, 1), 2), 80});
  for (const int stride : {1, 2}) {
    test({square(7, 3, stride, 1), 20, true});
    test({square(7, 5, stride, 2), 20, true});
    test({square(7, 3, stride, 1), 20, false, 3});
    test({square(7, 5, stride, 2), 20, false, 3});
    test({square(3, 3, stride, 3), 16});
  }
  bench({rectangle(25, 5, 3, 3, 1, 1, 1, 1), 64});  // kws
  bench({square(48, 3, 1, 1), 8});                  // vww
  bench({square(48, 3, 2, 1), 16});
  bench({square(24, 3, 1, 1), 32});
  bench({square(6, 3, 1, 1), 128});
  bench({square(3, 3, 1, 1), 256});
  bench({square(112, 3, 1, 1), 32});                // MobileNetV1
  bench({square(112, 3, 2, 1), 64});
  bench({square(14, 3, 1, 1), 512});
  bench({square(7, 3, 1, 1), 1024});
  bench({square(28, 5, 1, 2), 120});
  return cases;
}

const Registration cases{"depthwise2d_s8", make_cases};

}  // namespace
}  // namespace hone::test
