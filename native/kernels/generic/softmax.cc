// Softmax and its relatives along an axis, of floats. Operands: input, output. ints: axis.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

/// Calls `f(input, output, size, step)` for each line.
template <class F>
void lines(const Generic& p, void* const* operands, int32_t begin, int32_t end, F f) {
  Along along(in(p, 0), p.ints[0]);
  Split work = along.split();
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    f(input<float>(p, operands, 0) + along.start(i), output<float>(p, operands) + along.start(i), along.size, along.inner);
  }
}

float largest(const float* x, int64_t size, int64_t step) {
  float most = -std::numeric_limits<float>::infinity();
  for (int64_t i = 0; i < size; i++) most = x[i * step] > most ? x[i * step] : most;
  return most;
}

double sum_of_exponentials(const float* x, int64_t size, int64_t step, double most) {
  double sum = 0;
  for (int64_t i = 0; i < size; i++) sum += std::exp(x[i * step] - most);
  return sum;
}

void softmax(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  lines(p, operands, begin, end, [](const float* x, float* y, int64_t size, int64_t step) {
    double most = largest(x, size, step), sum = sum_of_exponentials(x, size, step, most);
    for (int64_t i = 0; i < size; i++) y[i * step] = static_cast<float>(std::exp(x[i * step] - most) / sum);
  });
}

void log_softmax(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  lines(p, operands, begin, end, [](const float* x, float* y, int64_t size, int64_t step) {
    double most = largest(x, size, step), logarithm = std::log(sum_of_exponentials(x, size, step, most));
    for (int64_t i = 0; i < size; i++) y[i * step] = static_cast<float>(x[i * step] - most - logarithm);
  });
}

/// 1 at the first largest element, 0 elsewhere.
void hardmax(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  lines(p, operands, begin, end, [](const float* x, float* y, int64_t size, int64_t step) {
    int64_t best = 0;
    for (int64_t i = 1; i < size; i++) best = x[i * step] > x[best * step] ? i : best;
    for (int64_t i = 0; i < size; i++) y[i * step] = i == best ? 1.0f : 0.0f;
  });
}

/// Sums (products) of all elements up to each one. ints: axis, 1 to leave out the element itself, 1 from the end.
template <class Op>
void cumulate(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Along along(in(p, 0), p.ints[0]);
  Split work = along.split();
  Type type = in(p, 0).type;
  auto run = [&]<class W>() {
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      W state = Op::neutral;
      for (int64_t k = 0; k < along.size; k++) {
        int64_t at = along.start(i) + (p.ints[2] != 0 ? along.size - 1 - k : k) * along.inner;
        W next = Op::f(state, get<W>(type, operands[0], at));
        put<W>(type, operands[p.inputs], at, p.ints[1] != 0 ? state : next);
        state = next;
      }
    }
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

struct Plus {
  static constexpr int neutral = 0;
  static double f(double a, double b) { return a + b; }
  static int64_t f(int64_t a, int64_t b) { return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b)); }
};
struct Times {
  static constexpr int neutral = 1;
  static double f(double a, double b) { return a * b; }
  static int64_t f(int64_t a, int64_t b) { return static_cast<int64_t>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b)); }
};

/// The place of the largest (smallest) element, int64. ints: axis, 1 for the last of equal ones.
template <bool largest>
void arg_extreme(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Along along(in(p, 0), p.ints[0]);
  Split work = along.split();
  Type type = in(p, 0).type;
  auto run = [&]<class W>() {
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      int64_t best = 0;
      W most{};
      for (int64_t k = 0; k < along.size; k++) {
        W value = get<W>(type, operands[0], along.start(i) + k * along.inner);
        bool better = largest ? value > most : value < most;
        if (k == 0 || better || (p.ints[1] != 0 && value == most)) {
          most = value;
          best = k;
        }
      }
      output<int64_t>(p, operands)[i] = best;
    }
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(softmax, generic::line_tiles, generic::no_scratch, generic::softmax)
HONE_GENERIC(log_softmax, generic::line_tiles, generic::no_scratch, generic::log_softmax)
HONE_GENERIC(hardmax, generic::line_tiles, generic::no_scratch, generic::hardmax)
HONE_GENERIC(cum_sum, generic::line_tiles, generic::no_scratch, generic::cumulate<generic::Plus>)
HONE_GENERIC(cum_prod, generic::line_tiles, generic::no_scratch, generic::cumulate<generic::Times>)
HONE_GENERIC(arg_max, generic::line_tiles, generic::no_scratch, generic::arg_extreme<true>)
HONE_GENERIC(arg_min, generic::line_tiles, generic::no_scratch, generic::arg_extreme<false>)
