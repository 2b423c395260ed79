// LSTM, GRU and the simple RNN, each direction and each sequence of a batch by itself.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

/// ints: hidden size, direction (0 forward, 1 reverse, 2 both), 1 where the batch is the first axis, a switch of the cell
/// (LSTM: input and forget gates are coupled; GRU: linear before reset), then for each direction its activations, as the
/// places of their names in `Function`. floats: clip (infinite for none), then for each activation its alpha and beta.
/// Operands: input, W, R, [B], [sequence lengths (int32)], [initial h], [initial c], [peepholes]; outputs: [Y], [Y_h], [Y_c].
enum Function { relu, tanh, sigmoid, affine, leaky_relu, thresholded_relu, scaled_tanh, hard_sigmoid, elu, softsign, softplus };

double activated(int64_t function, double x, float alpha, float beta) {
  switch (function) {
    case relu: return std::fmax(0, x);
    case tanh: return std::tanh(x);
    case sigmoid: return 1 / (1 + std::exp(-x));
    case affine: return alpha * x + beta;
    case leaky_relu: return x < 0 ? alpha * x : x;
    case thresholded_relu: return x > alpha ? x : 0;
    case scaled_tanh: return alpha * std::tanh(beta * x);
    case hard_sigmoid: return std::fmax(0, std::fmin(1, alpha * x + beta));
    case elu: return x < 0 ? alpha * std::expm1(x) : x;
    case softsign: return x / (1 + std::fabs(x));
    default: return std::fmax(x, 0) + std::log1p(std::exp(-std::fabs(x)));
  }
}

/// One sequence in one direction, with its weights.
struct Cell {
  const Generic& p;
  void* const* operands;
  int gates, functions;
  int64_t hidden, inputs, batch, steps, direction, sequence;
  const float *w, *r, *b, *peepholes;
  double *h, *c, *sums, *next;

  Cell(const Generic& p, void* const* operands, int gates, int functions, int64_t unit, double* memory)
      : p(p), operands(operands), gates(gates), functions(functions), hidden(p.ints[0]) {
    batch = in(p, 0).dims[batch_first() ? 0 : 1];
    steps = in(p, 0).dims[batch_first() ? 1 : 0];
    inputs = in(p, 0).dims[2];
    direction = unit / batch;
    sequence = unit % batch;
    w = input<float>(p, operands, 1) + direction * gates * hidden * inputs;
    r = input<float>(p, operands, 2) + direction * gates * hidden * hidden;
    b = has_input(p, 3) ? input<float>(p, operands, 3) + direction * 2 * gates * hidden : nullptr;
    peepholes = has_input(p, 7) ? input<float>(p, operands, 7) + direction * 3 * hidden : nullptr;
    h = memory;
    c = h + hidden;
    next = c + hidden;
    sums = next + hidden;
    start(h, 5);
    start(c, 6);
  }

  bool batch_first() const { return p.ints[2] != 0; }
  int64_t directions() const { return p.ints[1] == 2 ? 2 : 1; }
  bool reversed() const { return p.ints[1] == 1 || direction == 1; }

  double f(int which, double x) const {
    int64_t at = direction * functions + which;
    double clip = p.floats[0];
    return activated(p.ints[4 + at], std::fmin(clip, std::fmax(-clip, x)), p.floats[1 + 2 * at], p.floats[2 + 2 * at]);
  }

  int64_t state_at() const {
    return batch_first() ? (sequence * directions() + direction) * hidden : (direction * batch + sequence) * hidden;
  }
  void start(double* state, int operand) const {
    for (int64_t i = 0; i < hidden; i++) state[i] = has_input(p, operand) ? input<float>(p, operands, operand)[state_at() + i] : 0;
  }

  /// The input's part of gate `gate`'s sum for unit `i`, with its bias.
  double from_input(const float* x, int gate, int64_t i) const {
    double sum = b == nullptr ? 0 : b[gate * hidden + i];
    for (int64_t k = 0; k < inputs; k++) sum += static_cast<double>(w[(gate * hidden + i) * inputs + k]) * x[k];
    return sum;
  }
  double from_state(const double* state, int gate, int64_t i) const {
    double sum = b == nullptr ? 0 : b[(gates + gate) * hidden + i];
    for (int64_t k = 0; k < hidden; k++) sum += static_cast<double>(r[(gate * hidden + i) * hidden + k]) * state[k];
    return sum;
  }

  /// Runs all steps; `step(x)` computes `next` from `h`.
  template <class Step>
  void run(Step step) {
    int64_t length = has_input(p, 4) ? std::clamp<int64_t>(input<int32_t>(p, operands, 4)[sequence], 0, steps) : steps;
    for (int64_t t = 0; t < steps; t++) {
      int64_t time = t >= length ? t : reversed() ? length - 1 - t : t;
      if (t < length) {
        step(input<float>(p, operands, 0) + (batch_first() ? sequence * steps + time : time * batch + sequence) * inputs);
        std::copy(next, next + hidden, h);
      }
      if (!has_output(p, 0)) continue;
      int64_t at = batch_first() ? ((sequence * steps + time) * directions() + direction) * hidden
                                 : ((time * directions() + direction) * batch + sequence) * hidden;
      for (int64_t i = 0; i < hidden; i++) output<float>(p, operands)[at + i] = t < length ? static_cast<float>(h[i]) : 0.0f;
    }
    finish(h, 1);
    finish(c, 2);
  }
  void finish(const double* state, int result) const {
    for (int64_t i = 0; i < hidden && has_output(p, result); i++) output<float>(p, operands, result)[state_at() + i] = static_cast<float>(state[i]);
  }
};

int32_t recurrent_tiles(const Generic& p) {
  return std::max(1, in(p, 0).dims[p.ints[2] != 0 ? 0 : 1] * (p.ints[1] == 2 ? 2 : 1));
}
size_t recurrent_scratch(const Generic& p) { return static_cast<size_t>(p.ints[0]) * 8 * sizeof(double); }
int32_t units(const Generic& p) { return in(p, 0).dims[p.ints[2] != 0 ? 0 : 1] * (p.ints[1] == 2 ? 2 : 1); }

void rnn(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  for (int32_t unit = begin; unit < std::min(end, units(p)); unit++) {
    Cell cell(p, operands, 1, 1, unit, static_cast<double*>(scratch));
    cell.run([&](const float* x) {
      for (int64_t i = 0; i < cell.hidden; i++) cell.next[i] = cell.f(0, cell.from_input(x, 0, i) + cell.from_state(cell.h, 0, i));
    });
  }
}

/// Gates in the order z, r, h.
void gru(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  for (int32_t unit = begin; unit < std::min(end, units(p)); unit++) {
    Cell cell(p, operands, 3, 2, unit, static_cast<double*>(scratch));
    int64_t hidden = cell.hidden;
    double *z = cell.sums, *reset = z + hidden, *state = reset + hidden;
    cell.run([&](const float* x) {
      for (int64_t i = 0; i < hidden; i++) {
        z[i] = cell.f(0, cell.from_input(x, 0, i) + cell.from_state(cell.h, 0, i));
        reset[i] = cell.f(0, cell.from_input(x, 1, i) + cell.from_state(cell.h, 1, i));
        state[i] = reset[i] * cell.h[i];
      }
      for (int64_t i = 0; i < hidden; i++) {
        double recurrent = p.ints[3] != 0 ? reset[i] * cell.from_state(cell.h, 2, i) : cell.from_state(state, 2, i);
        cell.next[i] = (1 - z[i]) * cell.f(1, cell.from_input(x, 2, i) + recurrent) + z[i] * cell.h[i];
      }
    });
  }
}

/// Gates in the order i, o, f, c; peepholes i, o, f.
void lstm(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  for (int32_t unit = begin; unit < std::min(end, units(p)); unit++) {
    Cell cell(p, operands, 4, 3, unit, static_cast<double*>(scratch));
    int64_t hidden = cell.hidden;
    cell.run([&](const float* x) {
      for (int64_t i = 0; i < hidden; i++) {
        auto gate = [&](int which) { return cell.from_input(x, which, i) + cell.from_state(cell.h, which, i); };
        auto peep = [&](int which, double state) { return cell.peepholes == nullptr ? 0 : cell.peepholes[which * hidden + i] * state; };
        double into = cell.f(0, gate(0) + peep(0, cell.c[i]));
        double forget = p.ints[3] != 0 ? 1 - into : cell.f(0, gate(2) + peep(2, cell.c[i]));
        double state = forget * cell.c[i] + into * cell.f(1, gate(3));
        double from = cell.f(0, gate(1) + peep(1, state));
        cell.c[i] = state;
        cell.next[i] = from * cell.f(2, state);
      }
    });
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(rnn, generic::recurrent_tiles, generic::recurrent_scratch, generic::rnn)
HONE_GENERIC(gru, generic::recurrent_tiles, generic::recurrent_scratch, generic::gru)
HONE_GENERIC(lstm, generic::recurrent_tiles, generic::recurrent_scratch, generic::lstm)
