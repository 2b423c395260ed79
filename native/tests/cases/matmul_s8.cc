#include "reference/matmul_s8.h"

#include <cmath>

#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  int m, n, k;
  std::vector<int> batch = {};
  bool a_transposed = false, b_transposed = false, b_shared = false;
};

Case make_case(const Shape& s, bool bench) {
  auto p = std::make_shared<MatMulS8>();
  p->m = s.m, p->n = s.n, p->k = s.k;
  p->batch_rank = static_cast<int32_t>(s.batch.size());
  int32_t batches = 1;
  std::string name;
  for (int d = p->batch_rank - 1; d >= 0; d--) {
    p->batch_dims[d] = s.batch[d];
    p->a_batch[d] = batches * s.m * s.k;
    p->b_batch[d] = s.b_shared ? 0 : batches * s.k * s.n;
    p->out_batch[d] = batches * s.m * (s.n + 2);
    batches *= s.batch[d];
    name = std::to_string(s.batch[d]) + "x" + name;
  }
  name += std::to_string(s.m) + "x" + std::to_string(s.k) + "x" + std::to_string(s.n);
  if (s.a_transposed) name += " aT";
  if (s.b_transposed) name += " bT";
  if (s.b_shared) name += " shared";
  p->a_row = s.a_transposed ? 1 : s.k, p->a_column = s.a_transposed ? s.m : 1;
  p->b_row = s.b_transposed ? 1 : s.n, p->b_column = s.b_transposed ? s.k : 1;
  p->out_row = s.n + 2;
  p->a_zero = 20, p->b_zero = -31, p->out_zero = 7, p->out_min = -100, p->out_max = 120;
  p->scale = s.k % 2 == 0 ? 1 / 512.0f : static_cast<float>(60 / (5500 * std::sqrt(s.k)));
  Case c(name, p);
  c.random(Role::input, Type::s8, size_t(batches) * s.m * s.k, -128, 127);
  c.random(Role::input, Type::s8, size_t(s.b_shared ? 1 : batches) * s.k * s.n, -128, 127);
  c.noise(Type::s8, size_t(batches) * s.m * (s.n + 2) - 2);
  c.reference = [p](void* const* operands) { reference::matmul_s8(*p, operands); };
  if (bench) c.macs = double(batches) * s.m * s.n * s.k;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto test = [&](const Shape& shape) { cases.push_back(make_case(shape, false)); };
  for (const int m : {1, 2, 3, 4, 5, 9})
    for (const int n : {1, 7, 16, 17, 35})
      for (const int k : {1, 2, 7, 64}) test({m, n, k});
  for (const bool a : {false, true})
    for (const bool b : {false, true}) test({6, 20, 15, {2, 3}, a, b, a != b});
  cases.push_back(make_case({128, 64, 64, {4}, false, true}, true));
  return cases;
}

const Registration cases{"matmul_s8", make_cases};

}  // namespace
}  // namespace hone::test
