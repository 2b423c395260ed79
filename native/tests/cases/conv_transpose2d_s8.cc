#include "reference/conv_transpose2d_s8.h"

#include "tests/cases/packing_s8.h"
#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  int size, kernel, stride, pad, in_c, out_c, groups = 1, dilation = 1, batch = 1, more = 0, wider = 0;
};

Case make_case(const Shape& s) {
  auto p = std::make_shared<ConvTranspose2dS8>();
  Window& w = p->window;
  w.batch = s.batch;
  w.in_h = s.size;
  w.in_w = s.size + 1;
  w.kernel_h = w.kernel_w = s.kernel;
  w.stride_h = w.stride_w = s.stride;
  w.dilation_h = w.dilation_w = s.dilation;
  w.pad_top = w.pad_left = s.pad;
  w.out_h = (w.in_h - 1) * s.stride + (s.kernel - 1) * s.dilation + 1 - 2 * s.pad + s.more;
  w.out_w = (w.in_w - 1) * s.stride + (s.kernel - 1) * s.dilation + 1 - 2 * s.pad + s.more;
  p->in_c = s.in_c;
  p->out_c = s.out_c;
  p->groups = s.groups;
  p->in_stride = s.in_c + s.wider;
  p->out_stride = s.out_c + s.wider;
  p->in_zero = s.in_c % 5 * 20 - 40;
  p->out_zero = s.out_c % 7 * 9 - 21;
  Case c(describe(w) + "x" + std::to_string(s.in_c) + "->" + std::to_string(s.out_c) + " g" + std::to_string(s.groups), p);
  c.random(Role::input, Type::s8, span(size_t(s.batch) * w.in_h * w.in_w, p->in_stride, s.in_c), -128, 127);
  PackingS8 packing(s.kernel * s.kernel * s.in_c / s.groups, false);
  for (int g = 0; g < s.groups; g++) packing.convolution(s.out_c / s.groups, p->in_zero);
  c.data(Role::constant, Type::u8, packing.bytes);
  c.noise(Type::s8, span(size_t(s.batch) * w.out_h * w.out_w, p->out_stride, s.out_c));
  c.reference = [p](void* const* operands) { reference::conv_transpose2d_s8(*p, operands); };
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const int kernel : {1, 2, 3, 4})
    for (const int stride : {1, 2, 3})
      for (const int in_c : {1, 4, 7, 16}) cases.push_back(make_case({4, kernel, stride, kernel / 3, in_c, 19}));
  cases.push_back(make_case({5, 4, 2, 1, 32, 40}));
  cases.push_back(make_case({5, 3, 2, 1, 16, 8, 1, 1, 2, 1}));
  cases.push_back(make_case({5, 3, 2, 1, 12, 18, 3}));
  cases.push_back(make_case({5, 3, 2, 2, 12, 18, 6, 2}));
  cases.push_back(make_case({5, 2, 2, 0, 12, 18, 1, 1, 1, 0, 3}));
  cases.push_back(make_case({4, 2, 2, 2, 8, 16}));  // crops the input too
  return cases;
}

const Registration cases{"conv_transpose2d_s8", make_cases};

}  // namespace
}  // namespace hone::test
