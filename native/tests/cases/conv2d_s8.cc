#include "reference/conv2d_s8.h"

#include "tests/cases/windows.h"
#include "tests/cases/packing_s8.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  Window window;
  int in_c, out_c, groups = 1;
  bool relu = false, fixed = false;
  int wider = 0;  // elements between a pixel's last channel and the next pixel
};

Case make_case(const Shape& s, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Conv2dS8>();
  p->window = w;
  p->in_c = s.in_c;
  p->out_c = s.out_c;
  p->groups = s.groups;
  p->in_stride = s.in_c + s.wider;
  p->out_stride = s.out_c + s.wider;
  p->in_zero = s.in_c % 5 * 20 - 40;
  p->out_zero = s.relu ? -128 : s.out_c % 7 * 9 - 21;
  p->out_min = s.relu ? -128 : -120;
  p->out_max = s.relu ? 100 : 127;
  p->requantization = s.fixed ? Requantization::fixed_point : Requantization::float_scale;

  const int in_group = s.in_c / s.groups, out_group = s.out_c / s.groups, k = w.kernel_h * w.kernel_w * in_group;
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::string name = describe(w) + "x" + std::to_string(s.in_c) + "->" + std::to_string(s.out_c);
  if (s.groups > 1) name += " g" + std::to_string(s.groups);
  if (s.relu) name += " relu";
  if (s.fixed) name += " fixed";
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::s8, span(in_pixels, p->in_stride, s.in_c), -128, 127);
  PackingS8 packing(k, s.fixed);
  for (int g = 0; g < s.groups; g++) packing.convolution(out_group, p->in_zero);
  c.data(Role::constant, Type::u8, packing.bytes);
  c.noise(Type::s8, span(out_pixels, p->out_stride, s.out_c));
  c.reference = [p](void* const* operands) { reference::conv2d_s8(*p, operands); };
  const double macs = double(out_pixels) * s.out_c * k;
  if (bench) {
    c.macs = macs;
    c.bytes = double(in_pixels) * s.in_c + packing.bytes.size() + double(out_pixels) * s.out_c;
    c.bench_only = macs > 3e6;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  const auto bench = [&](const Shape& shape) { cases.push_back(make_case(shape, true)); };
  // Ragged sizes: every number of rows and of output channels around the tiles, k around the vectors.
  for (const int out_c : {1, 3, 4, 7, 8, 12, 13, 15, 16, 17, 24, 31, 32, 33, 47, 48, 50, 64, 70})
    for (const int in_c : {1, 3, 4, 5, 8, 12, 19, 28, 48}) test({square(5, 1, 1, 0), in_c, out_c});
  for (int rows = 1; rows <= 34; rows++) test({matrix(rows), 9, 18, 1, true});
  for (int rows = 1; rows <= 27; rows++) test({matrix(rows), 36, 40, 1, false, rows % 2 == 1});
  for (const int out_c : {1, 10, 16, 40, 64, 100, 128, 200, 600})
    for (const int in_c : {1, 7, 64, 130}) test({matrix(1), in_c, out_c, 1, true, out_c == 40});
  for (const int in_c : {1, 2, 3, 4, 6, 8, 16, 20, 33})
    for (const int kernel : {2, 3, 5, 7})
      for (const int stride : {1, 2, 3}) test({square(9, kernel, stride, kernel / 2), in_c, 17 + in_c % 3});
  for (const int in_c : {3, 4, 16, 32}) test({square(9, 3, 2, 0), in_c, 24});  // no padding: windows in the input itself
  test({rectangle(11, 6, 10, 4, 2, 1, 4, 1), 1, 64});
  test({rectangle(49, 10, 10, 4, 2, 2, 4, 1), 1, 16, 1, true});
  test({rectangle(20, 150, 3, 3, 1, 1, 1, 1), 64, 20});  // more than a band
  test({rectangle(70, 60, 3, 3, 2, 2, 1, 1), 3, 20});
  test({matrix(700), 300, 36});
  test({dilated(12, 3, 2, 2), 5, 20});
  test({dilated(12, 3, 3, 3), 32, 20});
  test({batched(square(6, 3, 1, 1), 3), 7, 19});
  test({batched(square(6, 1, 1, 0), 3), 7, 19});
  test({batched(square(5, 1, 2, 0), 2), 8, 16});
  test({square(5, 1, 1, 2), 6, 16});
  test({square(5, 1, 2, 1), 16, 16});
  test({square(3, 5, 1, 4), 4, 8});  // windows that lie in the padding altogether
  test({square(6, 3, 1, 1), 12, 18, 3});
  test({square(6, 3, 1, 1), 12, 18, 6});
  test({square(6, 1, 1, 0), 40, 40, 2});
  test({square(6, 1, 1, 0), 12, 36, 4});
  test({square(6, 3, 2, 1), 80, 48, 2});
  test({square(5, 3, 1, 1), 36, 40, 1, true, false, 3});
  test({square(5, 3, 1, 0), 36, 40, 1, true, false, 4});
  test({square(6, 1, 1, 0), 20, 33, 1, false, false, 5});
  test({square(4, 3, 1, 1), 6, 20, 2, false, false, 1});
  for (const int out_c : {1, 4, 6, 8, 12, 16, 31, 32, 40}) test({square(5, 3, 1, 1), 8, out_c, 1, false, true});
  // Of real networks.
  bench({square(32, 3, 1, 1), 3, 16, 1, true});          // ic
  bench({square(32, 3, 1, 1), 16, 16, 1, true});
  bench({square(32, 3, 2, 1), 16, 32, 1, true});
  bench({square(8, 3, 1, 1), 64, 64, 1, true});
  bench({square(32, 1, 2, 0), 16, 32, 1});
  bench({rectangle(49, 10, 10, 4, 2, 2, 4, 1), 1, 64, 1, true});  // kws
  bench({rectangle(25, 5, 1, 1, 1, 1, 0, 0), 64, 64, 1, true});
  bench({square(96, 3, 2, 1), 3, 8, 1, true});           // vww
  bench({square(48, 1, 1, 0), 8, 16, 1, true});
  bench({square(24, 1, 1, 0), 32, 32, 1, true});
  bench({square(6, 1, 1, 0), 128, 128, 1, true});
  bench({square(3, 1, 1, 0), 256, 256, 1, true});
  bench({matrix(1), 640, 128, 1, true});                 // ad
  bench({matrix(1), 128, 640});
  bench({square(224, 3, 2, 1), 3, 32, 1, true});         // MobileNetV1
  bench({square(56, 1, 1, 0), 128, 128, 1, true});
  bench({square(14, 1, 1, 0), 512, 512, 1, true});
  bench({square(7, 1, 1, 0), 1024, 1024, 1, true});
  bench({matrix(1), 1024, 1000});
  bench({square(224, 7, 2, 3), 3, 64, 1, true});         // ResNet-50
  bench({square(56, 3, 1, 1), 64, 64, 1, true});
  bench({square(28, 3, 1, 1), 128, 128, 1, true});
  bench({square(14, 3, 1, 1), 256, 256, 1, true});
  bench({square(7, 3, 1, 1), 512, 512, 1, true});
  bench({square(56, 1, 1, 0), 64, 256, 1});
  bench({square(56, 1, 2, 0), 256, 512});
  bench({square(7, 1, 1, 0), 2048, 512, 1, true});
  return cases;
}

const Registration cases{"conv2d_s8", make_cases};

}  // namespace
}  // namespace hone::test
