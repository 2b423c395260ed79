// Losses of classes. ints: reduction (none, sum, mean), 1 where there is a class to ignore, that class.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

/// Adds up -logarithm(target) * weight. `logarithm(line, class)`, operand `weight` is optional, results go to output 0.
template <class F>
void loss(const Generic& p, void* const* operands, int weight, F logarithm) {
  Along along(in(p, 0), 1);
  double sum = 0, weights = 0;
  for (int64_t i = 0; i < along.lines(); i++) {
    int64_t target = get<int64_t>(in(p, 1).type, operands[1], i);
    bool ignored = (p.ints[1] != 0 && target == p.ints[2]) || target < 0 || target >= along.size;
    double factor = ignored ? 0 : has_input(p, weight) ? input<float>(p, operands, weight)[target] : 1;
    double value = ignored ? 0 : -logarithm(i, target) * factor;
    sum += value;
    weights += factor;
    if (p.ints[0] == 0) output<float>(p, operands)[i] = static_cast<float>(value);
  }
  if (p.ints[0] != 0) *output<float>(p, operands) = static_cast<float>(p.ints[0] == 1 ? sum : sum / weights);
}

/// Operands: logarithms of probabilities `[N, C, ...]`, classes `[N, ...]`, [weights `[C]`], output.
void negative_log_likelihood_loss(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  Along along(in(p, 0), 1);
  loss(p, operands, 2, [&](int64_t line, int64_t target) { return input<float>(p, operands, 0)[along.start(line) + target * along.inner]; });
}

/// Operands: scores `[N, C, ...]`, classes, [weights], outputs: loss, [logarithms of probabilities].
void softmax_cross_entropy_loss(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  Along along(in(p, 0), 1);
  auto denominator = [&](int64_t line) {
    const float* x = input<float>(p, operands, 0) + along.start(line);
    double most = -std::numeric_limits<double>::infinity(), sum = 0;
    for (int64_t k = 0; k < along.size; k++) most = std::max<double>(most, x[k * along.inner]);
    for (int64_t k = 0; k < along.size; k++) sum += std::exp(x[k * along.inner] - most);
    return most + std::log(sum);
  };
  loss(p, operands, 2, [&](int64_t line, int64_t target) {
    return input<float>(p, operands, 0)[along.start(line) + target * along.inner] - denominator(line);
  });
  for (int64_t i = 0; i < along.lines() && has_output(p, 1); i++) {
    double off = denominator(i);
    for (int64_t k = 0; k < along.size; k++) {
      int64_t at = along.start(i) + k * along.inner;
      output<float>(p, operands, 1)[at] = static_cast<float>(input<float>(p, operands, 0)[at] - off);
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(negative_log_likelihood_loss, generic::one_tile, generic::no_scratch, generic::negative_log_likelihood_loss)
HONE_GENERIC(softmax_cross_entropy_loss, generic::one_tile, generic::no_scratch, generic::softmax_cross_entropy_loss)
