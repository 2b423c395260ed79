#include "reference/softmax_s8.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const int width : {1, 2, 10, 33, 1000})
    for (const int rows : {1, 5})
      for (const float out_scale : {1 / 256.0f, 1 / 255.0f, 0.01f}) {
        auto p = std::make_shared<SoftmaxS8>();
        p->rows = rows;
        p->width = width;
        p->in_stride = width + 3;
        p->out_stride = width + 1;
        p->multiplier = std::floor(1 / out_scale);
        p->out_zero = out_scale == 0.01f ? 5 : -128;
        Case c(std::to_string(rows) + "x" + std::to_string(width) + " /" + std::to_string(static_cast<int>(p->multiplier)), p);
        c.random(Role::input, Type::s8, span(rows, p->in_stride, width), -128, 127);
        c.data(Role::constant, Type::f32, reference::softmax_table(width == 33 ? 0.5f : 0.07f, width));
        c.noise(Type::s8, span(rows, p->out_stride, width));
        c.reference = [p](void* const* operands) { reference::softmax_s8(*p, operands); };
        c.bytes = 2.0 * rows * width;
        cases.push_back(c);
      }
  return cases;
}

const Registration cases{"softmax_s8", make_cases};

}  // namespace
}  // namespace hone::test
