#include "reference/matmul_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  int batch, m, n, k;
  bool a_transposed = false, b_transposed = false, b_shared = false;
  Activation activation = Activation::none;
};

Case make_case(const Shape& s, bool bench) {
  auto p = std::make_shared<MatMulF32>();
  if (s.batch > 1) {
    p->batch_rank = 2;
    p->batch_dims[0] = 2;
    p->batch_dims[1] = s.batch / 2;
    p->a_batch[0] = s.batch / 2 * s.m * s.k;
    p->a_batch[1] = s.m * s.k;
    p->b_batch[0] = s.b_shared ? 0 : s.batch / 2 * s.k * s.n;
    p->b_batch[1] = s.k * s.n;
    p->out_batch[0] = s.batch / 2 * s.m * s.n;
    p->out_batch[1] = s.m * s.n;
  }
  p->m = s.m;
  p->n = s.n;
  p->k = s.k;
  p->a_row = s.a_transposed ? 1 : s.k;
  p->a_column = s.a_transposed ? s.m : 1;
  p->b_row = s.b_transposed ? 1 : s.n;
  p->b_column = s.b_transposed ? s.k : 1;
  p->out_row = s.n;
  p->activation = s.activation;
  set_bounds(s.activation, p->a, p->b);
  Case c(std::to_string(s.batch) + "x " + std::to_string(s.m) + "x" + std::to_string(s.k) + (s.a_transposed ? "T" : "") + " * " +
             std::to_string(s.k) + "x" + std::to_string(s.n) + (s.b_transposed ? "T" : "") + (s.b_shared ? " shared" : "") +
             " act" + std::to_string(static_cast<int>(s.activation)), p);
  c.random(Role::input, Type::f32, size_t(s.batch) * s.m * s.k).random(Role::input, Type::f32, size_t(s.batch) * s.k * s.n);
  c.noise(Type::f32, size_t(s.batch) * s.m * s.n);
  c.reference = [p](void* const* operands) { reference::matmul_f32(*p, operands); };
  c.tolerance = 2e-6 + 1e-8 * s.k;
  if (bench) c.macs = double(s.batch) * s.m * s.n * s.k;
  c.bench_only = c.macs > 3e6;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const int n : {1, 3, 4, 15, 16, 17, 31, 33, 50, 64})
    for (const int m : {1, 5, 13})
      for (const int k : {1, 7, 20}) cases.push_back(make_case({1, m, n, k}, false));
  for (const bool a : {false, true})
    for (const bool b : {false, true}) cases.push_back(make_case({4, 9, 21, 10, a, b, b, Activation::clamp}, false));
  cases.push_back(make_case({1, 100, 20, 10}, false));
  cases.push_back(make_case({2, 7, 20, 10, false, false, false, Activation::gelu}, false));
  cases.push_back(make_case({12, 197, 197, 64, false, true}, true));
  cases.push_back(make_case({12, 197, 64, 197}, true));
  return cases;
}

const Registration cases{"matmul_f32", make_cases};

}  // namespace
}  // namespace hone::test
