// Einstein's summation.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

constexpr int max_labels = 16;

/// The index space: the output's axes first, then those that are summed over; with the strides of each operand.
struct Labels {
  int labels;
  const int64_t* sizes;
  const int64_t* axes;

  explicit Labels(const Generic& p) : labels(static_cast<int>(p.ints[0])), sizes(p.ints + 1), axes(p.ints + 1 + labels) {}

  /// Strides by label of operand `i`; a label that it has twice is its diagonal.
  void strides(const Generic& p, int operand, int64_t* steps) const {
    const int64_t* axis = axes;
    for (int i = 0; i < operand; i++) axis += in(p, i).rank;
    const TensorInfo& t = in(p, operand);
    int64_t own[max_rank];
    strides_of(t, own);
    std::fill(steps, steps + labels, 0);
    for (int i = 0; i < t.rank; i++) {
      if (t.dims[i] != 1) steps[axis[i]] += own[i];
    }
  }
  int64_t summed(int rank) const {
    int64_t n = 1;
    for (int i = rank; i < labels; i++) n *= sizes[i];
    return n;
  }
};

Split work_of(const Generic& p) { return Split(count(out(p)), 4 + 4 * p.inputs * Labels(p).summed(out(p).rank)); }
int32_t einsum_tiles(const Generic& p) { return work_of(p).tiles(); }
size_t einsum_scratch(const Generic& p) { return static_cast<size_t>(p.inputs) * max_labels * sizeof(int64_t); }

/// Operands: inputs, output. ints: the number of labels, their sizes (the output's axes first), then the label of each axis of
/// each input.
void einsum(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  Labels labels(p);
  int64_t* strides = static_cast<int64_t*>(scratch);
  for (int i = 0; i < p.inputs; i++) labels.strides(p, i, strides + i * max_labels);
  int rank = out(p).rank;
  int64_t summed = labels.summed(rank);
  Split work = work_of(p);
  Type type = out(p).type;
  auto run = [&]<class W>() {
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      W sum = 0;
      for (int64_t k = 0; k < summed; k++) {
        W term = 1;
        for (int operand = 0; operand < p.inputs; operand++) {
          const int64_t* step = strides + operand * max_labels;
          int64_t at = 0, rest = k;
          for (int label = labels.labels; label-- > rank; rest /= labels.sizes[label]) at += rest % labels.sizes[label] * step[label];
          rest = i;
          for (int label = rank; label-- > 0; rest /= labels.sizes[label]) at += rest % labels.sizes[label] * step[label];
          term *= get<W>(type, operands[operand], at);
        }
        sum += term;
      }
      put<W>(type, operands[p.inputs], i, sum);
    }
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(einsum, generic::einsum_tiles, generic::einsum_scratch, generic::einsum)
