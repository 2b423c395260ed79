#include "reference/conv_transpose2d_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  int in_h, in_w, kernel, stride, dilation, pad, in_c, out_c, groups = 1, wider = 0, batch = 1;
  Activation activation = Activation::none;
};

Case make_case(const Shape& s, bool bench) {
  auto p = std::make_shared<ConvTranspose2dF32>();
  Window& w = p->window;
  w.batch = s.batch;
  w.in_h = s.in_h;
  w.in_w = s.in_w;
  w.kernel_h = w.kernel_w = s.kernel;
  w.stride_h = w.stride_w = s.stride;
  w.dilation_h = w.dilation_w = s.dilation;
  w.pad_top = w.pad_left = s.pad;
  w.out_h = (s.in_h - 1) * s.stride + (s.kernel - 1) * s.dilation + 1 - 2 * s.pad;
  w.out_w = (s.in_w - 1) * s.stride + (s.kernel - 1) * s.dilation + 1 - 2 * s.pad;
  p->in_c = s.in_c;
  p->out_c = s.out_c;
  p->groups = s.groups;
  p->in_stride = s.in_c + s.wider;
  p->out_stride = s.out_c + s.wider;
  p->activation = s.activation;
  set_bounds(s.activation, p->a, p->b);
  const int in_group = s.in_c / s.groups, out_group = s.out_c / s.groups, k = s.kernel * s.kernel * in_group;
  std::string name = describe(w) + "x" + std::to_string(s.in_c) + "->" + std::to_string(s.out_c);
  if (s.groups > 1) name += " g" + std::to_string(s.groups);
  if (s.activation != Activation::none) name += " act" + std::to_string(static_cast<int>(s.activation));
  if (s.wider > 0) name += " slice";
  Case c(name, p);
  c.random(Role::input, Type::f32, span(size_t(s.batch) * s.in_h * s.in_w, p->in_stride, s.in_c));
  std::vector<float> packed;
  std::mt19937 engine(1);
  std::uniform_real_distribution<float> unit(-1, 1);
  for (int g = 0; g < s.groups; g++)
    for (int o = 0; o < out_group; o += 16)
      for (int row = 0; row <= k; row++)
        for (int i = 0; i < 16; i++) packed.push_back(o + i < out_group ? unit(engine) : 0);
  c.data(Role::constant, Type::f32, packed);
  if (s.activation == Activation::prelu) c.random(Role::constant, Type::f32, s.out_c);
  c.noise(Type::f32, span(size_t(s.batch) * w.out_h * w.out_w, p->out_stride, s.out_c));
  c.reference = [p](void* const* operands) { reference::conv_transpose2d_f32(*p, operands); };
  c.tolerance = 2e-6 + 1e-8 * k;
  if (bench) c.macs = double(s.batch) * s.in_h * s.in_w * s.in_c * out_group * s.kernel * s.kernel;
  c.bench_only = c.macs > 3e6;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const int out_c : {1, 3, 8, 16, 17, 40})
    for (const int in_c : {1, 5, 16}) cases.push_back(make_case({5, 6, 3, 2, 1, 1, in_c, out_c}, false));
  for (const int kernel : {1, 2, 3, 4, 5})
    for (const int stride : {1, 2, 3})
      for (const int dilation : {1, 2}) cases.push_back(make_case({4, 13, kernel, stride, dilation, kernel / 3, 6, 20}, false));
  cases.push_back(make_case({4, 5, 4, 2, 1, 1, 12, 36, 2, 3, 2}, false));
  for (const int activation : {1, 3, 4})
    cases.push_back(make_case({4, 5, 2, 2, 1, 0, 6, 20, 1, 0, 1, static_cast<Activation>(activation)}, false));
  cases.push_back(make_case({28, 28, 2, 2, 1, 0, 128, 64}, true));
  cases.push_back(make_case({16, 16, 4, 2, 1, 1, 64, 64}, true));
  return cases;
}

const Registration cases{"conv_transpose2d_f32", make_cases};

}  // namespace
}  // namespace hone::test
