#include "reference/normalization_f32.h"

#include "tests/harness.h"

namespace hone::test {
namespace {

Case make_case(int outer, int length, int inner, bool logarithm, bool bench) {
  auto p = std::make_shared<SoftmaxF32>();
  p->outer = outer;
  p->length = length;
  p->inner = inner;
  p->logarithm = logarithm;
  Case c(std::to_string(outer) + "x" + std::to_string(length) + "x" + std::to_string(inner) + (logarithm ? " log" : ""), p);
  c.random(Role::input, Type::f32, size_t(outer) * length * inner, -30, 30);
  c.noise(Type::f32, size_t(outer) * length * inner);
  c.shared = 0;
  c.reference = [p](void* const* operands) { reference::softmax_f32(*p, operands); };
  c.tolerance = 1e-6;  // of the exponential and the sum
  if (bench) c.bytes = 8.0 * outer * length * inner;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const bool logarithm : {false, true}) {
    for (const int length : {1, 2, 3, 10, 16, 17, 100, 1001}) cases.push_back(make_case(5, length, 1, logarithm, false));
    for (const int inner : {2, 7, 16, 70, 130}) cases.push_back(make_case(3, 9, inner, logarithm, false));
    cases.push_back(make_case(3000, 2, 1, logarithm, false));
  }
  cases.push_back(make_case(1, 10, 1, false, true));
  cases.push_back(make_case(1, 1000, 1, false, true));
  cases.push_back(make_case(8400, 2, 1, false, true));
  return cases;
}

const Registration cases{"softmax_f32", make_cases};

}  // namespace
}  // namespace hone::test
