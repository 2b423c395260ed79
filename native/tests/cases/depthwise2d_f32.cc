#include "reference/depthwise2d_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  Window window;
  int channels;
  Activation activation = Activation::none;
  bool residual = false;
  int wider = 0;  // elements between a pixel's last channel and the next pixel
  float high = INFINITY;
};

Case make_case(const Shape& s, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Depthwise2dF32>();
  p->window = w;
  p->channels = s.channels;
  p->in_stride = s.channels + s.wider;
  p->out_stride = s.channels + s.wider;
  p->residual_stride = s.residual ? s.channels + 2 * s.wider : 0;
  p->activation = s.activation;
  set_bounds(p->activation, p->a, p->b);
  if (s.activation == Activation::clamp) p->b = s.high;

  const int taps = w.kernel_h * w.kernel_w;
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::string name = describe(w) + "x" + std::to_string(s.channels);
  if (s.activation != Activation::none) name += " act" + std::to_string(static_cast<int>(s.activation));
  if (s.high < INFINITY) name += " bounded";
  if (s.residual) name += " +res";
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::f32, span(in_pixels, p->in_stride, s.channels));
  std::vector<float> packed;
  std::mt19937 engine(1);
  std::uniform_real_distribution<float> unit(-1, 1);
  for (int first = 0; first < s.channels; first += 16)
    for (int row = 0; row <= taps; row++)
      for (int i = 0; i < 16; i++) packed.push_back(first + i < s.channels ? unit(engine) : 0);
  c.data(Role::constant, Type::f32, packed);
  if (s.residual) c.random(Role::input, Type::f32, span(out_pixels, p->residual_stride, s.channels));
  if (s.activation == Activation::prelu) c.random(Role::constant, Type::f32, s.channels);
  c.noise(Type::f32, span(out_pixels, p->out_stride, s.channels));
  if (s.residual && s.wider == 0) c.shared = 2;
  c.reference = [p](void* const* operands) { reference::depthwise2d_f32(*p, operands); };
  c.tolerance = 2e-6;  // rounding of a few sums in float
  const double macs = double(out_pixels) * s.channels * taps;
  if (bench) {
    c.macs = macs;
    c.bytes = 4.0 * (in_pixels * s.channels + out_pixels * s.channels);
    c.bench_only = macs > 1e6;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  const auto bench = [&](const Shape& shape) { cases.push_back(make_case(shape, true)); };
  for (const int channels : {1, 3, 4, 5, 8, 12, 15, 16, 17, 24, 31, 32, 40, 47, 70})
    for (const int stride : {1, 2}) test({square(7, 3, stride, 1), channels, Activation::clamp});
  for (int size = 1; size <= 12; size++)
    for (const int stride : {1, 2, 3})
      for (const int pad : {0, 1, 2})
        if (size + 2 * pad >= 3) test({rectangle(size + 1 - size % 2, size, 3, 3, stride, stride, pad > 0 ? pad : 1, pad), 28});
  for (const int kernel : {1, 2, 4, 5, 7})
    for (const int stride : {1, 2}) test({square(9, kernel, stride, kernel / 2), 21});
  test({rectangle(25, 5, 3, 3, 1, 1, 1, 1), 64, Activation::clamp});
  test({rectangle(10, 9, 3, 3, 1, 2, 1, 0), 20});
  test({dilated(9, 3, 2, 2), 20, Activation::clamp});
  test({batched(square(6, 3, 1, 1), 3), 19});
  test({square(5, 3, 1, 1), 40, Activation::clamp, true});
  test({square(5, 3, 2, 1), 40, Activation::clamp, true, 3});
  test({square(5, 3, 1, 1), 33, Activation::clamp, false, 5, 1});
  test({square(6, 3, 2, 1), 33, Activation::clamp, false, 0, 1});
  test({square(6, 5, 2, 1), 33, Activation::clamp, false, 0, 1});
  for (const int activation : every_activation())
    for (const int kernel : {3, 5}) test({square(5, kernel, 1, kernel / 2), 21, static_cast<Activation>(activation)});
  // Of real networks.
  bench({rectangle(25, 5, 3, 3, 1, 1, 1, 1), 64, Activation::clamp});  // kws
  bench({square(48, 3, 1, 1), 8, Activation::clamp});                  // vww
  bench({square(48, 3, 2, 1), 16, Activation::clamp});
  bench({square(12, 3, 1, 1), 64, Activation::clamp});
  bench({square(6, 3, 1, 1), 128, Activation::clamp});
  bench({square(3, 3, 1, 1), 256, Activation::clamp});
  bench({square(112, 3, 1, 1), 32, Activation::clamp});                // MobileNetV1
  bench({square(112, 3, 2, 1), 64, Activation::clamp});
  bench({square(56, 3, 1, 1), 128, Activation::clamp});
  bench({square(14, 3, 1, 1), 512, Activation::clamp});
  bench({square(14, 3, 2, 1), 512, Activation::clamp});
  bench({square(7, 3, 1, 1), 1024, Activation::clamp});
  bench({square(28, 5, 1, 2), 120, Activation::clamp});                // MobileNetV3
  return cases;
}

const Registration cases{"depthwise2d_f32", make_cases};

}  // namespace
}  // namespace hone::test
