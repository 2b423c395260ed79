#include "tests/cases/elementwise_s8.h"

namespace hone::test {
namespace {

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const RowsShape& s : row_shapes()) {
    auto p = std::make_shared<LutS8>(LutS8{s.pixels, s.channels, s.channels + s.in_wider, s.channels + s.out_wider});
    Case c(describe(s), p);
    c.random(Role::input, Type::s8, span(s.pixels, p->in_stride, s.channels), -128, 127).random(Role::constant, Type::s8, 256, -128, 127);
    c.noise(Type::s8, span(s.pixels, p->out_stride, s.channels));
    c.reference = [p](void* const* operands) { reference::lut_s8(*p, operands); };
    c.bytes = 2.0 * s.pixels * s.channels;
    cases.push_back(c);
  }
  return cases;
}

const Registration cases{"lut_s8", make_cases};

}  // namespace
}  // namespace hone::test
