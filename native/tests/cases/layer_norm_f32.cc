#include "reference/normalization_f32.h"

#include "tests/harness.h"

namespace hone::test {
namespace {

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto make = [&](int rows, int length, bool has_bias) {
    auto p = std::make_shared<LayerNormF32>();
    p->rows = rows;
    p->length = length;
    p->epsilon = 1e-5f;
    p->has_bias = has_bias;
    Case c(std::to_string(rows) + "x" + std::to_string(length) + (has_bias ? "" : " no bias"), p);
    c.random(Role::input, Type::f32, size_t(rows) * length, 2, 5).random(Role::constant, Type::f32, length);
    if (has_bias) c.random(Role::constant, Type::f32, length);
    c.noise(Type::f32, size_t(rows) * length);
    c.reference = [p](void* const* operands) { reference::layer_norm_f32(*p, operands); };
    c.tolerance = 1e-5;  // the mean of values far from 0
    if (length == 768) c.bytes = 8.0 * rows * length;
    cases.push_back(std::move(c));
  };
  for (const int length : {2, 3, 16, 21, 64, 768}) make(7, length, true);
  make(5, 33, false);
  make(2000, 5, true);
  return cases;
}

const Registration cases{"layer_norm_f32", make_cases};

}  // namespace
}  // namespace hone::test
