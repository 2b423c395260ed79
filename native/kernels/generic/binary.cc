// Functions of two elements with broadcasting: `generic_<name>`. Operands: a, b, output.
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

/// `Op::real(double, double, const Generic&)` and, for integers, `Op::whole(int64_t, int64_t, const Generic&)`.
template <class Op>
void binary(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Type a = in(p, 0).type, b = in(p, 1).type, to = out(p).type;
  Broadcast<2> index(out(p), {&in(p, 0), &in(p, 1)});
  auto run = [&]<class W>(auto f) {
    W left[block], right[block];
    index.runs(begin * tile_elements, std::min(count(out(p)), end * tile_elements), [&](int64_t at, int64_t n, const int64_t* offsets) {
      load(a, operands[0], offsets[0], index.step(0), n, left);
      load(b, operands[1], offsets[1], index.step(1), n, right);
      for (int64_t i = 0; i < n; i++) left[i] = f(left[i], right[i]);
      store(to, operands[2], at, n, left);
    });
  };
  if (is_float(a) || is_float(b)) {
    run.template operator()<double>([&](double x, double y) { return static_cast<double>(Op::real(x, y, p)); });
  } else {
    run.template operator()<int64_t>([&](int64_t x, int64_t y) { return static_cast<int64_t>(Op::whole(x, y, p)); });
  }
}

uint64_t bits(int64_t x) { return static_cast<uint64_t>(x); }

int64_t divide(int64_t x, int64_t y) { return y == 0 ? 0 : y == -1 ? static_cast<int64_t>(-bits(x)) : x / y; }

/// The remainder with the sign of the divisor, or, as C has it, of the dividend.
int64_t remainder(int64_t x, int64_t y, bool of_dividend) {
  if (y == 0 || y == -1) return 0;
  int64_t rest = x % y;
  return of_dividend || rest == 0 || (rest < 0) == (y < 0) ? rest : rest + y;
}

double remainder(double x, double y, bool of_dividend) {
  double rest = std::fmod(x, y);
  return of_dividend || rest == 0 || (rest < 0) == (y < 0) ? rest : rest + y;
}

int64_t power(int64_t x, int64_t y) {
  if (y < 0) return x == 1 ? 1 : x == -1 ? (y % 2 == 0 ? 1 : -1) : 0;
  uint64_t result = 1, factor = bits(x);
  for (; y > 0; y >>= 1, factor *= factor) {
    if (y & 1) result *= factor;
  }
  return static_cast<int64_t>(result);
}

/// As wide as the element, so that a shift to the left drops what the element cannot hold and one by too much gives 0.
int64_t shift(int64_t x, int64_t y, bool right, Type type) {
  int64_t width = 8 * size_of(type);
  uint64_t value = width == 64 ? bits(x) : bits(x) & ((uint64_t{1} << width) - 1);
  return y < 0 || y >= width ? 0 : static_cast<int64_t>(right ? value >> y : value << y);
}

double gelu(double x, bool by_tanh) {
  return by_tanh ? x / 2 * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))
                 : x / 2 * (1 + std::erf(x * 0.7071067811865476));
}

}  // namespace
}  // namespace hone::generic

#define HONE_BINARY(name, formula, whole_formula)                                                                     \
  namespace hone::generic { namespace {                                                                               \
  struct name {                                                                                                       \
    static double real([[maybe_unused]] double x, [[maybe_unused]] double y, [[maybe_unused]] const Generic& p) {     \
      return formula;                                                                                                 \
    }                                                                                                                 \
    static int64_t whole([[maybe_unused]] int64_t x, [[maybe_unused]] int64_t y, [[maybe_unused]] const Generic& p) { \
      return static_cast<int64_t>(whole_formula);                                                                     \
    }                                                                                                                 \
  };                                                                                                                  \
  }}

HONE_BINARY(Add, x + y, bits(x) + bits(y))
HONE_BINARY(Sub, x - y, bits(x) - bits(y))
HONE_BINARY(Mul, x * y, bits(x) * bits(y))
HONE_BINARY(Div, x / y, divide(x, y))
HONE_BINARY(Pow, std::pow(x, y), power(x, y))
HONE_BINARY(PRelu, x < 0 ? x * y : x, x < 0 ? bits(x) * bits(y) : bits(x))
HONE_BINARY(And, x != 0 && y != 0, x != 0 && y != 0)
HONE_BINARY(Or, x != 0 || y != 0, x != 0 || y != 0)
HONE_BINARY(Xor, (x != 0) != (y != 0), (x != 0) != (y != 0))
HONE_BINARY(Equal, x == y, x == y)
HONE_BINARY(Less, x < y, x < y)
HONE_BINARY(Greater, x > y, x > y)
HONE_BINARY(LessOrEqual, x <= y, x <= y)
HONE_BINARY(GreaterOrEqual, x >= y, x >= y)
HONE_BINARY(BitwiseAnd, 0, x & y)
HONE_BINARY(BitwiseOr, 0, x | y)
HONE_BINARY(BitwiseXor, 0, x ^ y)
// ints: fmod
HONE_BINARY(Mod, remainder(x, y, p.ints[0] != 0), remainder(x, y, p.ints[0] != 0))
// ints: 1 to the right
HONE_BINARY(BitShift, 0, shift(x, y, p.ints[0] != 0, in(p, 0).type))
// ints: 1 for the approximation by tanh
HONE_BINARY(BiasGelu, gelu(x + y, p.ints[0] != 0), 0)

HONE_GENERIC(add, generic::element_tiles, generic::no_scratch, generic::binary<generic::Add>)
HONE_GENERIC(sub, generic::element_tiles, generic::no_scratch, generic::binary<generic::Sub>)
HONE_GENERIC(mul, generic::element_tiles, generic::no_scratch, generic::binary<generic::Mul>)
HONE_GENERIC(div, generic::element_tiles, generic::no_scratch, generic::binary<generic::Div>)
HONE_GENERIC(pow, generic::element_tiles, generic::no_scratch, generic::binary<generic::Pow>)
HONE_GENERIC(p_relu, generic::element_tiles, generic::no_scratch, generic::binary<generic::PRelu>)
HONE_GENERIC(and, generic::element_tiles, generic::no_scratch, generic::binary<generic::And>)
HONE_GENERIC(or, generic::element_tiles, generic::no_scratch, generic::binary<generic::Or>)
HONE_GENERIC(xor, generic::element_tiles, generic::no_scratch, generic::binary<generic::Xor>)
HONE_GENERIC(equal, generic::element_tiles, generic::no_scratch, generic::binary<generic::Equal>)
HONE_GENERIC(less, generic::element_tiles, generic::no_scratch, generic::binary<generic::Less>)
HONE_GENERIC(greater, generic::element_tiles, generic::no_scratch, generic::binary<generic::Greater>)
HONE_GENERIC(less_or_equal, generic::element_tiles, generic::no_scratch, generic::binary<generic::LessOrEqual>)
HONE_GENERIC(greater_or_equal, generic::element_tiles, generic::no_scratch, generic::binary<generic::GreaterOrEqual>)
HONE_GENERIC(bitwise_and, generic::element_tiles, generic::no_scratch, generic::binary<generic::BitwiseAnd>)
HONE_GENERIC(bitwise_or, generic::element_tiles, generic::no_scratch, generic::binary<generic::BitwiseOr>)
HONE_GENERIC(bitwise_xor, generic::element_tiles, generic::no_scratch, generic::binary<generic::BitwiseXor>)
HONE_GENERIC(mod, generic::element_tiles, generic::no_scratch, generic::binary<generic::Mod>)
HONE_GENERIC(bit_shift, generic::element_tiles, generic::no_scratch, generic::binary<generic::BitShift>)
HONE_GENERIC(bias_gelu, generic::element_tiles, generic::no_scratch, generic::binary<generic::BiasGelu>)
