#include "reference/binary_s8.h"

#include "tests/harness.h"

namespace hone::test {
namespace {

struct Shape {
  std::vector<int> dims;
  std::vector<bool> a_broadcast = {}, b_broadcast = {};  // dimensions that an operand has only once
  int wider = 0;                                          // elements between the output's rows
};

Case make_case(Binary op, const Shape& s, int moved, bool bench) {
  auto p = std::make_shared<BinaryS8>();
  p->op = op;
  p->rank = static_cast<int32_t>(s.dims.size());
  std::string name = "op" + std::to_string(static_cast<int>(op)) + (moved != 0 ? " moved " : " ");
  int32_t a = 1, b = 1, out = 1;
  for (int d = p->rank - 1; d >= 0; d--) {
    const bool a_once = !s.a_broadcast.empty() && s.a_broadcast[d], b_once = !s.b_broadcast.empty() && s.b_broadcast[d];
    p->dims[d] = s.dims[d];
    p->a_strides[d] = a_once ? 0 : a;
    p->b_strides[d] = b_once ? 0 : b;
    p->out_strides[d] = out;
    a *= a_once ? 1 : s.dims[d];
    b *= b_once ? 1 : s.dims[d];
    out *= s.dims[d] + (d == p->rank - 1 ? s.wider : 0);
  }
  for (int d = 0; d < p->rank; d++)
    name += (d > 0 ? "x" : "") + std::to_string(s.dims[d]) + (p->a_strides[d] == 0 ? "a" : "") + (p->b_strides[d] == 0 ? "b" : "");
  const bool ties = s.dims.size() == 1;
  p->a_scale = ties ? 0.25f : 0.0371f;
  p->b_scale = ties ? 0.5f : 0.0213f;
  p->out_scale = op == Binary::mul ? 0.05f : op == Binary::div ? 0.1f : ties ? 1.0f : 0.0417f;
  p->a_zero = 11;
  p->b_zero = -7;
  p->out_zero = -3;
  p->out_min = -120;
  p->out_max = 115;
  p->moved = moved;
  Case c(name, p);
  c.random(Role::input, Type::s8, a, -128, 127).random(Role::input, Type::s8, b, -128, 127).noise(Type::s8, out - (p->rank > 0 ? s.wider : 0));
  c.reference = [p](void* const* operands) { reference::binary_s8(*p, operands); };
  if (bench) {
    c.macs = out;
    c.bytes = double(a) + b + out;
  }
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const Binary op : {Binary::add, Binary::sub, Binary::mul, Binary::div, Binary::max, Binary::min, Binary::pow})
    for (const int moved : {0, 128}) {
      const auto test = [&](const Shape& shape) { cases.push_back(make_case(op, shape, moved, false)); };
      for (const int n : {1, 2, 15, 16, 17, 31, 33, 300, 10000}) test({{n}});
      test({{3, 37}, {}, {true, false}});
      test({{3, 37}, {true, false}, {}});
      test({{5, 19}, {}, {false, true}});
      test({{5, 19}, {false, true}, {}, 4});
      test({{2, 3, 4, 21}, {}, {false, true, false, true}, 3});
      test({{2, 1, 3, 2, 2, 18}, {true, false, false, true, false, false}, {false, false, true, false, false, true}});
      test({{700, 17}, {}, {true, false}, 1});
      test({{}});
    }
  for (const Binary op : {Binary::add, Binary::mul}) cases.push_back(make_case(op, {{32 * 32 * 16}}, 0, true));
  cases.push_back(make_case(Binary::mul, {{196, 672}, {}, {true, false}}, 0, true));
  return cases;
}

const Registration cases{"binary_s8", make_cases};

}  // namespace
}  // namespace hone::test
