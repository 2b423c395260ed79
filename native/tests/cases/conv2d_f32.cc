#include "reference/conv2d_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  Window window;
  int in_c, out_c, groups = 1;
  Activation activation = Activation::none;
  bool residual = false;
  int wider = 0;  // elements between a pixel's last channel and the next pixel
};

Case make_case(const Shape& s, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Conv2dF32>();
  p->window = w;
  p->in_c = s.in_c;
  p->out_c = s.out_c;
  p->groups = s.groups;
  p->in_stride = s.in_c + s.wider;
  p->out_stride = s.out_c + s.wider;
  p->residual_stride = s.residual ? s.out_c + 2 * s.wider : 0;
  p->activation = s.activation;
  set_bounds(p->activation, p->a, p->b);

  const int in_group = s.in_c / s.groups, out_group = s.out_c / s.groups, k = w.kernel_h * w.kernel_w * in_group;
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::string name = describe(w) + "x" + std::to_string(s.in_c) + "->" + std::to_string(s.out_c);
  if (s.groups > 1) name += " g" + std::to_string(s.groups);
  if (s.activation != Activation::none) name += " act" + std::to_string(static_cast<int>(s.activation));
  if (s.residual) name += " +res";
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::f32, span(in_pixels, p->in_stride, s.in_c));
  std::vector<float> packed;
  std::mt19937 engine(1);
  std::uniform_real_distribution<float> unit(-1, 1);
  for (int g = 0; g < s.groups; g++)
    for (int o = 0; o < out_group; o += 16)
      for (int row = 0; row <= k; row++)
        for (int i = 0; i < 16; i++) packed.push_back(o + i < out_group ? unit(engine) : 0);
  c.data(Role::constant, Type::f32, packed);
  if (s.residual) c.random(Role::input, Type::f32, span(out_pixels, p->residual_stride, s.out_c));
  if (s.activation == Activation::prelu) c.random(Role::constant, Type::f32, s.out_c);
  c.noise(Type::f32, span(out_pixels, p->out_stride, s.out_c));
  if (s.residual && s.wider == 0) c.shared = 2;
  c.reference = [p](void* const* operands) { reference::conv2d_f32(*p, operands); };
  c.tolerance = 2e-6 + 1e-8 * k;  // rounding of k sums in float
  const double macs = double(out_pixels) * s.out_c * k;
  if (bench) {
    c.macs = macs;
    c.bytes = 4.0 * (in_pixels * s.in_c + packed.size() + out_pixels * s.out_c);
    c.bench_only = macs > 3e6;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  const auto bench = [&](const Shape& shape) { cases.push_back(make_case(shape, true)); };
  // Ragged sizes: every number of rows and of output channels around the tiles, k around the vectors.
  for (const int out_c : {1, 3, 4, 7, 8, 12, 15, 16, 17, 24, 31, 32, 33, 47, 48, 50, 64, 70})
    for (const int in_c : {1, 3, 4, 5, 8, 19}) test({square(5, 1, 1, 0), in_c, out_c});
  for (int rows = 1; rows <= 34; rows++) test({matrix(rows), 9, 18, 1, Activation::clamp});
  for (const int out_c : {1, 10, 16, 40, 64, 100, 128, 200})
    for (const int in_c : {1, 7, 64, 130}) test({matrix(1), in_c, out_c, 1, Activation::clamp});
  for (const int in_c : {1, 2, 3, 4, 6, 8, 16, 20, 33})
    for (const int kernel : {2, 3, 5, 7})
      for (const int stride : {1, 2, 3}) test({square(9, kernel, stride, kernel / 2), in_c, 17 + in_c % 3});
  test({rectangle(11, 6, 10, 4, 2, 1, 4, 1), 1, 64});
  test({rectangle(49, 10, 10, 4, 2, 2, 4, 1), 1, 16, 1, Activation::clamp});
  test({dilated(12, 3, 2, 2), 5, 20});
  test({dilated(12, 3, 3, 3), 33, 20});
  test({batched(square(6, 3, 1, 1), 3), 7, 19});
  test({batched(square(5, 1, 2, 0), 2), 8, 16});
  test({square(3, 5, 1, 4), 4, 8});  // windows that lie in the padding altogether
  test({square(6, 3, 1, 1), 12, 18, 3});
  test({square(6, 3, 1, 1), 12, 18, 6});
  test({square(6, 1, 1, 0), 40, 40, 2});
  test({square(6, 3, 2, 1), 80, 48, 2});
  test({square(5, 3, 1, 1), 36, 40, 1, Activation::clamp, true});
  test({square(5, 3, 1, 1), 16, 40, 1, Activation::clamp, true, 3});
  test({square(6, 1, 1, 0), 20, 33, 1, Activation::none, true, 5});
  test({square(4, 3, 1, 1), 6, 20, 2, Activation::none, true, 1});
  for (const int activation : every_activation())
    for (const bool residual : {false, true})
      test({square(5, 1, 1, 0), 6, 37, 1, static_cast<Activation>(activation), residual, 3});
  test({matrix(1), 30, 37, 1, Activation::prelu, true});
  // Of real networks.
  bench({square(32, 3, 1, 1), 3, 16, 1, Activation::clamp});          // ic
  bench({square(32, 3, 1, 1), 16, 16, 1, Activation::clamp});
  bench({square(32, 3, 2, 1), 16, 32, 1, Activation::clamp});
  bench({square(8, 3, 1, 1), 64, 64, 1, Activation::clamp, true});
  bench({rectangle(49, 10, 10, 4, 2, 2, 4, 1), 1, 64, 1, Activation::clamp});  // kws
  bench({rectangle(25, 5, 1, 1, 1, 1, 0, 0), 64, 64, 1, Activation::clamp});
  bench({square(96, 3, 2, 1), 3, 8, 1, Activation::clamp});           // vww
  bench({square(48, 1, 1, 0), 8, 16, 1, Activation::clamp});
  bench({square(24, 1, 1, 0), 32, 32, 1, Activation::clamp});
  bench({square(6, 1, 1, 0), 128, 128, 1, Activation::clamp});
  bench({square(3, 1, 1, 0), 256, 256, 1, Activation::clamp});
  bench({matrix(1), 640, 128, 1, Activation::clamp});                 // ad
  bench({matrix(1), 128, 640});
  bench({square(224, 3, 2, 1), 3, 32, 1, Activation::clamp});         // MobileNetV1
  bench({square(56, 1, 1, 0), 128, 128, 1, Activation::clamp});
  bench({square(14, 1, 1, 0), 512, 512, 1, Activation::clamp});
  bench({square(7, 1, 1, 0), 1024, 1024, 1, Activation::clamp});
  bench({matrix(1), 1024, 1000});
  bench({square(224, 7, 2, 3), 3, 64, 1, Activation::clamp});         // ResNet-50
  bench({square(56, 3, 1, 1), 64, 64, 1, Activation::clamp});
  bench({square(28, 3, 1, 1), 128, 128, 1, Activation::clamp});
  bench({square(14, 3, 1, 1), 256, 256, 1, Activation::clamp});
  bench({square(7, 3, 1, 1), 512, 512, 1, Activation::clamp});
  bench({square(56, 1, 1, 0), 64, 256, 1, Activation::clamp, true});
  bench({square(56, 1, 2, 0), 256, 512});
  bench({square(7, 1, 1, 0), 2048, 512, 1, Activation::clamp});
  return cases;
}

const Registration cases{"conv2d_f32", make_cases};

}  // namespace
}  // namespace hone::test
