#include "hone/ops/conv2d_winograd_f32.h"

#include "reference/conv2d_f32.h"
#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  Window window;
  int in_c, out_c;
  Activation activation = Activation::none;
  bool residual = false;
  int wider = 0;  // elements between a pixel's last channel and the next pixel
};

constexpr double g[6][3] = {{1.0 / 4, 0, 0},           {-1.0 / 6, -1.0 / 6, -1.0 / 6}, {-1.0 / 6, 1.0 / 6, -1.0 / 6},
                            {1.0 / 24, 1.0 / 12, 1.0 / 6}, {1.0 / 24, -1.0 / 12, 1.0 / 6}, {0, 0, 1}};

// The weights of `conv2d_f32` as `conv2d_winograd_f32` takes them.
std::vector<float> transform(const std::vector<float>& packed, int in_c, int out_c) {
  std::vector<float> result;
  const size_t block = size_t(16) * (1 + 9 * in_c);
  for (int y = 0; y < 6; y++)
    for (int x = 0; x < 6; x++)
      for (int o = 0; o < out_c; o += 16) {
        const float* from = packed.data() + o / 16 * block;
        for (int i = 0; i < 16; i++) result.push_back(y == 1 && x == 1 ? from[i] : 0);
        for (int c = 0; c < in_c; c++)
          for (int i = 0; i < 16; i++) {
            double sum = 0;
            for (int ky = 0; ky < 3; ky++)
              for (int kx = 0; kx < 3; kx++) sum += g[y][ky] * g[x][kx] * from[16 * (1 + (ky * 3 + kx) * in_c + c) + i];
            result.push_back(static_cast<float>(sum));
          }
      }
  return result;
}

Case make_case(const Shape& s, bool bench) {
  const Window& w = s.window;
  auto p = std::make_shared<Conv2dF32>();
  p->window = w;
  p->in_c = s.in_c;
  p->out_c = s.out_c;
  p->in_stride = s.in_c + s.wider;
  p->out_stride = s.out_c + s.wider;
  p->residual_stride = s.residual ? s.out_c + 2 * s.wider : 0;
  p->activation = s.activation;
  set_bounds(p->activation, p->a, p->b);
  const size_t in_pixels = size_t(w.batch) * w.in_h * w.in_w, out_pixels = size_t(w.batch) * w.out_h * w.out_w;
  std::string name = describe(w) + "x" + std::to_string(s.in_c) + "->" + std::to_string(s.out_c);
  if (s.activation != Activation::none) name += " act" + std::to_string(static_cast<int>(s.activation));
  if (s.residual) name += " +res";
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::f32, span(in_pixels, p->in_stride, s.in_c));
  std::vector<float> packed;
  std::mt19937 engine(1);
  std::uniform_real_distribution<float> unit(-1, 1);
  for (int o = 0; o < s.out_c; o += 16)
    for (int row = 0; row <= 9 * s.in_c; row++)
      for (int i = 0; i < 16; i++) packed.push_back(o + i < s.out_c ? unit(engine) : 0);
  c.data(Role::constant, Type::f32, transform(packed, s.in_c, s.out_c));
  if (s.residual) c.random(Role::input, Type::f32, span(out_pixels, p->residual_stride, s.out_c));
  if (s.activation == Activation::prelu) c.random(Role::constant, Type::f32, s.out_c);
  c.noise(Type::f32, span(out_pixels, p->out_stride, s.out_c));
  if (s.residual && s.wider == 0) c.shared = 2;
  c.reference = [p, packed, count = c.operands.size()](void* const* operands) {
    std::vector<void*> plain(operands, operands + count);
    plain[1] = const_cast<float*>(packed.data());
    reference::conv2d_f32(*p, plain.data());
  };
  c.tolerance = 2e-5;  // the transforms multiply and divide by up to 24; networks must keep 1e-4
  const double macs = double(out_pixels) * s.out_c * s.in_c * 9;
  if (bench) {
    c.macs = macs;
    c.bench_only = macs > 3e6;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  const auto bench = [&](const Shape& shape) { cases.push_back(make_case(shape, true)); };
  for (int size = 1; size <= 13; size++)
    for (const int pad : {0, 1, 2})
      if (size + 2 * pad >= 3) test({square(size, 3, 1, pad), 9, 18, Activation::clamp});
  for (const int in_c : {1, 4, 16, 21, 40})
    for (const int out_c : {1, 8, 15, 16, 17, 32, 50, 70}) test({rectangle(6, 9, 3, 3, 1, 1, 1, 1), in_c, out_c});
  test({batched(square(6, 3, 1, 1), 3), 16, 16});
  test({square(30, 3, 1, 1), 16, 16, Activation::clamp});
  test({square(7, 3, 1, 1), 16, 20, Activation::clamp, true, 3});
  test({square(8, 3, 1, 1), 16, 32, Activation::clamp, true});
  test({square(6, 3, 1, 1), 256, 20});
  for (const int activation : every_activation()) test({square(6, 3, 1, 1), 16, 20, static_cast<Activation>(activation)});
  // The same shapes as of `conv2d_f32`.
  bench({square(32, 3, 1, 1), 16, 16, Activation::clamp});
  bench({square(8, 3, 1, 1), 64, 64, Activation::clamp, true});
  bench({square(56, 3, 1, 1), 64, 64, Activation::clamp});
  bench({square(28, 3, 1, 1), 128, 128, Activation::clamp});
  bench({square(14, 3, 1, 1), 256, 256, Activation::clamp});
  bench({square(7, 3, 1, 1), 512, 512, Activation::clamp});
  return cases;
}

const Registration cases{"conv2d_winograd_f32", make_cases};

}  // namespace
}  // namespace hone::test
