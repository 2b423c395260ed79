// Functions of one element: `generic_<name>`. Operands: input, output. Attributes in `floats` (and `ints`) as named below.
#include "generic/tensor.h"
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

/// `Op::real(double, const Generic&)`, and `Op::whole(int64_t, const Generic&)` where integers are computed as such.
template <class Op>
void unary(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Type from = in(p, 0).type, to = out(p).type;
  int64_t last = std::min(count(out(p)), end * tile_elements);
  auto run = [&]<class W>(auto f) {
    W values[block];
    for (int64_t at = begin * tile_elements; at < last; at += block) {
      int64_t n = std::min<int64_t>(block, last - at);
      load(from, operands[0], at, 1, n, values);
      for (int64_t i = 0; i < n; i++) values[i] = f(values[i]);
      store(to, operands[1], at, n, values);
    }
  };
  if constexpr (requires { Op::whole(int64_t{}, p); }) {
    if (!is_float(from)) return run.template operator()<int64_t>([&](int64_t x) { return Op::whole(x, p); });
  }
  run.template operator()<double>([&](double x) { return Op::real(x, p); });
}

int64_t wrapped_negative(int64_t x) { return static_cast<int64_t>(-static_cast<uint64_t>(x)); }
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }
double softplus(double x) { return std::fmax(x, 0) + std::log1p(std::exp(-std::fabs(x))); }
double elu(double x, double alpha) { return x < 0 ? alpha * std::expm1(x) : x; }

}  // namespace
}  // namespace hone::generic

#define HONE_REAL(name, formula)                                                                            \
  namespace hone::generic { namespace {                                                                     \
  struct name {                                                                                             \
    static double real(double x, [[maybe_unused]] const Generic& p) { return formula; }                     \
  };                                                                                                        \
  }}
#define HONE_REAL_AND_WHOLE(name, formula, whole_formula)                                                   \
  namespace hone::generic { namespace {                                                                     \
  struct name {                                                                                             \
    static double real(double x, [[maybe_unused]] const Generic& p) { return formula; }                     \
    static int64_t whole(int64_t x, [[maybe_unused]] const Generic& p) { return whole_formula; }            \
  };                                                                                                        \
  }}
#define HONE_ROW(op, name) HONE_GENERIC(op, generic::element_tiles, generic::no_scratch, generic::unary<generic::name>)
#define HONE_UNARY(op, name, formula) HONE_REAL(name, formula) HONE_ROW(op, name)
#define HONE_UNARY_INT(op, name, formula, whole) HONE_REAL_AND_WHOLE(name, formula, whole) HONE_ROW(op, name)

HONE_UNARY_INT(abs, Abs, std::fabs(x), x < 0 ? wrapped_negative(x) : x)
HONE_UNARY_INT(neg, Neg, -x, wrapped_negative(x))
HONE_UNARY_INT(sign, Sign, (x > 0) - (x < 0), (x > 0) - (x < 0))
HONE_UNARY_INT(relu, Relu, x < 0 ? 0 : x, x < 0 ? 0 : x)
HONE_UNARY_INT(not, Not, x == 0, x == 0)
HONE_UNARY_INT(bitwise_not, BitwiseNot, x, ~x)
HONE_UNARY(acos, Acos, std::acos(x))
HONE_UNARY(acosh, Acosh, std::acosh(x))
HONE_UNARY(asin, Asin, std::asin(x))
HONE_UNARY(asinh, Asinh, std::asinh(x))
HONE_UNARY(atan, Atan, std::atan(x))
HONE_UNARY(atanh, Atanh, std::atanh(x))
HONE_UNARY(ceil, Ceil, std::ceil(x))
HONE_UNARY(cos, Cos, std::cos(x))
HONE_UNARY(cosh, Cosh, std::cosh(x))
HONE_UNARY(erf, Erf, std::erf(x))
HONE_UNARY(exp, Exp, std::exp(x))
HONE_UNARY(floor, Floor, std::floor(x))
HONE_UNARY(log, Log, std::log(x))
HONE_UNARY(reciprocal, Reciprocal, 1 / x)
HONE_UNARY(round, Round, std::nearbyint(x))
HONE_UNARY(sin, Sin, std::sin(x))
HONE_UNARY(sinh, Sinh, std::sinh(x))
HONE_UNARY(sqrt, Sqrt, std::sqrt(x))
HONE_UNARY(tan, Tan, std::tan(x))
HONE_UNARY(tanh, Tanh, std::tanh(x))
HONE_UNARY(sigmoid, Sigmoid, sigmoid(x))
HONE_UNARY(softplus, Softplus, softplus(x))
HONE_UNARY(softsign, Softsign, x / (1 + std::fabs(x)))
HONE_UNARY(mish, Mish, x * std::tanh(softplus(x)))
HONE_UNARY(hard_swish, HardSwish, x * std::fmax(0, std::fmin(1, x / 6 + 0.5)))
HONE_UNARY(is_nan, IsNan, x != x)
// ints: detect negative, detect positive
HONE_UNARY(is_inf, IsInf, std::isinf(x) && (x < 0 ? p.ints[0] : p.ints[1]) != 0)
// floats: alpha
HONE_UNARY(leaky_relu, LeakyRelu, x < 0 ? p.floats[0] * x : x)
HONE_UNARY(elu, Elu, elu(x, p.floats[0]))
HONE_UNARY(celu, Celu, elu(x / p.floats[0], 1) * p.floats[0])
HONE_UNARY(thresholded_relu, ThresholdedRelu, x > p.floats[0] ? x : 0)
HONE_UNARY(swish, Swish, x * sigmoid(p.floats[0] * x))
// floats: alpha, gamma
HONE_UNARY(selu, Selu, p.floats[1] * elu(x, p.floats[0]))
// floats: alpha, beta
HONE_UNARY(hard_sigmoid, HardSigmoid, std::fmax(0, std::fmin(1, p.floats[0] * x + p.floats[1])))
// floats: lambd, bias
HONE_UNARY_INT(shrink, Shrink, x < -p.floats[0] ? x + p.floats[1] : x > p.floats[0] ? x - p.floats[1] : 0,
               static_cast<int64_t>(x < -p.floats[0] ? x + p.floats[1] : x > p.floats[0] ? x - p.floats[1] : 0))
// ints: 1 for the approximation by tanh
HONE_UNARY(gelu, Gelu, p.ints[0] != 0 ? x / 2 * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))
                                      : x / 2 * (1 + std::erf(x * 0.7071067811865476)))
