#include "reference/elementwise_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  std::vector<int> dims, a_strides, b_strides, out_strides;
};

size_t extent(const std::vector<int>& dims, const std::vector<int>& strides) {
  size_t last = 0;
  for (size_t d = 0; d < dims.size(); d++) last += size_t(dims[d] - 1) * strides[d];
  return last + 1;
}

Case make_case(Binary op, const Shape& s, Activation activation, bool bench) {
  auto p = std::make_shared<BinaryF32>();
  p->op = op;
  p->rank = static_cast<int>(s.dims.size());
  p->activation = activation;
  set_bounds(activation, p->a, p->b);
  std::string name = "op" + std::to_string(static_cast<int>(op));
  double elements = 1;
  for (int d = 0; d < p->rank; d++) {
    p->dims[d] = s.dims[d];
    p->a_strides[d] = s.a_strides[d];
    p->b_strides[d] = s.b_strides[d];
    p->out_strides[d] = s.out_strides[d];
    elements *= s.dims[d];
    name += (d > 0 ? "x" : " ") + std::to_string(s.dims[d]) + "(" + std::to_string(s.a_strides[d]) + "," +
            std::to_string(s.b_strides[d]) + "," + std::to_string(s.out_strides[d]) + ")";
  }
  if (activation != Activation::none) name += " act" + std::to_string(static_cast<int>(activation));
  Case c(name, p);
  const double low = op == Binary::div || op == Binary::pow ? 0.5 : -2;
  c.random(Role::input, Type::f32, extent(s.dims, s.a_strides), low, 2);
  c.random(Role::input, Type::f32, extent(s.dims, s.b_strides), low, 2);
  c.noise(Type::f32, extent(s.dims, s.out_strides));
  c.reference = [p](void* const* operands) { reference::binary_f32(*p, operands); };
  c.tolerance = activation <= Activation::clamp && op != Binary::pow ? 1.2e-7 : 1e-6;  // one rounding; those of a function
  if (bench) c.bytes = 12 * elements;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (int op = 0; op <= static_cast<int>(Binary::pow); op++)
    for (const int n : {1, 3, 4, 15, 16, 17, 40})
      cases.push_back(make_case(static_cast<Binary>(op), {{n}, {1}, {1}, {1}}, Activation::clamp, false));
  for (const Shape& s : std::vector<Shape>{
           {{}, {}, {}, {}},
           {{9001}, {1}, {1}, {1}},
           {{9001}, {1}, {0}, {1}},
           {{9001}, {0}, {1}, {1}},
           {{37}, {2}, {3}, {1}},
           {{37}, {1}, {2}, {3}},
           {{30, 21}, {21, 1}, {0, 1}, {21, 1}},
           {{30, 21}, {21, 1}, {1, 0}, {25, 1}},
           {{300, 21}, {0, 1}, {1, 0}, {21, 1}},
           {{4, 5, 33}, {200, 40, 1}, {0, 33, 1}, {165, 33, 1}},
           {{2, 3, 4, 5, 6, 7}, {2520, 840, 210, 42, 7, 1}, {0, 840, 0, 42, 0, 1}, {2520, 840, 210, 42, 7, 1}},
           {{2, 5000, 3}, {15000, 3, 1}, {1, 0, 0}, {15000, 3, 1}}})
    cases.push_back(make_case(Binary::sub, s, Activation::none, false));
  for (const int activation : every_activation())
    if (static_cast<Activation>(activation) != Activation::prelu) {
      cases.push_back(make_case(Binary::add, {{5, 21}, {21, 1}, {21, 1}, {25, 1}}, static_cast<Activation>(activation), false));
      cases.push_back(make_case(Binary::add, {{21}, {1}, {1}, {3}}, static_cast<Activation>(activation), false));
    }
  cases.push_back(make_case(Binary::add, {{56 * 56 * 64}, {1}, {1}, {1}}, Activation::clamp, true));
  cases.push_back(make_case(Binary::mul, {{56 * 56, 64}, {64, 1}, {0, 1}, {64, 1}}, Activation::none, true));
  return cases;
}

const Registration cases{"binary_f32", make_cases};

}  // namespace
}  // namespace hone::test
