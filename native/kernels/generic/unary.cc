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

HONE_REAL_AND_WHOLE(Abs, std::fabs(x), x < 0 ? wrapped_negative(x) : x)
HONE_REAL_AND_WHOLE(Neg, -x, wrapped_negative(x))
HONE_REAL_AND_WHOLE(Sign, (x > 0) - (x < 0), (x > 0) - (x < 0))
HONE_REAL_AND_WHOLE(Relu, x < 0 ? 0 : x, x < 0 ? 0 : x)
HONE_REAL_AND_WHOLE(Not, x == 0, x == 0)
HONE_REAL_AND_WHOLE(BitwiseNot, x, ~x)
HONE_REAL(Acos, std::acos(x))
HONE_REAL(Acosh, std::acosh(x))
HONE_REAL(Asin, std::asin(x))
HONE_REAL(Asinh, std::asinh(x))
HONE_REAL(Atan, std::atan(x))
HONE_REAL(Atanh, std::atanh(x))
HONE_REAL(Ceil, std::ceil(x))
HONE_REAL(Cos, std::cos(x))
HONE_REAL(Cosh, std::cosh(x))
HONE_REAL(Erf, std::erf(x))
HONE_REAL(Exp, std::exp(x))
HONE_REAL(Floor, std::floor(x))
HONE_REAL(Log, std::log(x))
HONE_REAL(Reciprocal, 1 / x)
HONE_REAL(Round, std::nearbyint(x))
HONE_REAL(Sin, std::sin(x))
HONE_REAL(Sinh, std::sinh(x))
HONE_REAL(Sqrt, std::sqrt(x))
HONE_REAL(Tan, std::tan(x))
HONE_REAL(Tanh, std::tanh(x))
HONE_REAL(Sigmoid, sigmoid(x))
HONE_REAL(Softplus, softplus(x))
HONE_REAL(Softsign, x / (1 + std::fabs(x)))
HONE_REAL(Mish, x * std::tanh(softplus(x)))
HONE_REAL(HardSwish, x * std::fmax(0, std::fmin(1, x / 6 + 0.5)))
HONE_REAL(IsNan, x != x)
// ints: detect negative, detect positive
HONE_REAL(IsInf, std::isinf(x) && (x < 0 ? p.ints[0] : p.ints[1]) != 0)
// floats: alpha
HONE_REAL(LeakyRelu, x < 0 ? p.floats[0] * x : x)
HONE_REAL(Elu, elu(x, p.floats[0]))
HONE_REAL(Celu, elu(x / p.floats[0], 1) * p.floats[0])
HONE_REAL(ThresholdedRelu, x > p.floats[0] ? x : 0)
HONE_REAL(Swish, x * sigmoid(p.floats[0] * x))
// floats: alpha, gamma
HONE_REAL(Selu, p.floats[1] * elu(x, p.floats[0]))
// floats: alpha, beta
HONE_REAL(HardSigmoid, std::fmax(0, std::fmin(1, p.floats[0] * x + p.floats[1])))
// floats: lambd, bias
HONE_REAL_AND_WHOLE(Shrink, x < -p.floats[0] ? x + p.floats[1] : x > p.floats[0] ? x - p.floats[1] : 0,
                    static_cast<int64_t>(x < -p.floats[0] ? x + p.floats[1] : x > p.floats[0] ? x - p.floats[1] : 0))
// ints: 1 for the approximation by tanh
HONE_REAL(Gelu, p.ints[0] != 0 ? x / 2 * (1 + std::tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))
                                      : x / 2 * (1 + std::erf(x * 0.7071067811865476)))

HONE_GENERIC(abs, generic::element_tiles, generic::no_scratch, generic::unary<generic::Abs>)
HONE_GENERIC(neg, generic::element_tiles, generic::no_scratch, generic::unary<generic::Neg>)
HONE_GENERIC(sign, generic::element_tiles, generic::no_scratch, generic::unary<generic::Sign>)
HONE_GENERIC(relu, generic::element_tiles, generic::no_scratch, generic::unary<generic::Relu>)
HONE_GENERIC(not, generic::element_tiles, generic::no_scratch, generic::unary<generic::Not>)
HONE_GENERIC(bitwise_not, generic::element_tiles, generic::no_scratch, generic::unary<generic::BitwiseNot>)
HONE_GENERIC(acos, generic::element_tiles, generic::no_scratch, generic::unary<generic::Acos>)
HONE_GENERIC(acosh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Acosh>)
HONE_GENERIC(asin, generic::element_tiles, generic::no_scratch, generic::unary<generic::Asin>)
HONE_GENERIC(asinh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Asinh>)
HONE_GENERIC(atan, generic::element_tiles, generic::no_scratch, generic::unary<generic::Atan>)
HONE_GENERIC(atanh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Atanh>)
HONE_GENERIC(ceil, generic::element_tiles, generic::no_scratch, generic::unary<generic::Ceil>)
HONE_GENERIC(cos, generic::element_tiles, generic::no_scratch, generic::unary<generic::Cos>)
HONE_GENERIC(cosh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Cosh>)
HONE_GENERIC(erf, generic::element_tiles, generic::no_scratch, generic::unary<generic::Erf>)
HONE_GENERIC(exp, generic::element_tiles, generic::no_scratch, generic::unary<generic::Exp>)
HONE_GENERIC(floor, generic::element_tiles, generic::no_scratch, generic::unary<generic::Floor>)
HONE_GENERIC(log, generic::element_tiles, generic::no_scratch, generic::unary<generic::Log>)
HONE_GENERIC(reciprocal, generic::element_tiles, generic::no_scratch, generic::unary<generic::Reciprocal>)
HONE_GENERIC(round, generic::element_tiles, generic::no_scratch, generic::unary<generic::Round>)
HONE_GENERIC(sin, generic::element_tiles, generic::no_scratch, generic::unary<generic::Sin>)
HONE_GENERIC(sinh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Sinh>)
HONE_GENERIC(sqrt, generic::element_tiles, generic::no_scratch, generic::unary<generic::Sqrt>)
HONE_GENERIC(tan, generic::element_tiles, generic::no_scratch, generic::unary<generic::Tan>)
HONE_GENERIC(tanh, generic::element_tiles, generic::no_scratch, generic::unary<generic::Tanh>)
HONE_GENERIC(sigmoid, generic::element_tiles, generic::no_scratch, generic::unary<generic::Sigmoid>)
HONE_GENERIC(softplus, generic::element_tiles, generic::no_scratch, generic::unary<generic::Softplus>)
HONE_GENERIC(softsign, generic::element_tiles, generic::no_scratch, generic::unary<generic::Softsign>)
HONE_GENERIC(mish, generic::element_tiles, generic::no_scratch, generic::unary<generic::Mish>)
HONE_GENERIC(hard_swish, generic::element_tiles, generic::no_scratch, generic::unary<generic::HardSwish>)
HONE_GENERIC(is_nan, generic::element_tiles, generic::no_scratch, generic::unary<generic::IsNan>)
HONE_GENERIC(is_inf, generic::element_tiles, generic::no_scratch, generic::unary<generic::IsInf>)
HONE_GENERIC(leaky_relu, generic::element_tiles, generic::no_scratch, generic::unary<generic::LeakyRelu>)
HONE_GENERIC(elu, generic::element_tiles, generic::no_scratch, generic::unary<generic::Elu>)
HONE_GENERIC(celu, generic::element_tiles, generic::no_scratch, generic::unary<generic::Celu>)
HONE_GENERIC(thresholded_relu, generic::element_tiles, generic::no_scratch, generic::unary<generic::ThresholdedRelu>)
HONE_GENERIC(swish, generic::element_tiles, generic::no_scratch, generic::unary<generic::Swish>)
HONE_GENERIC(selu, generic::element_tiles, generic::no_scratch, generic::unary<generic::Selu>)
HONE_GENERIC(hard_sigmoid, generic::element_tiles, generic::no_scratch, generic::unary<generic::HardSigmoid>)
HONE_GENERIC(shrink, generic::element_tiles, generic::no_scratch, generic::unary<generic::Shrink>)
HONE_GENERIC(gelu, generic::element_tiles, generic::no_scratch, generic::unary<generic::Gelu>)
