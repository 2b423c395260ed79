// Reductions. Operands: input, output (with or without the reduced axes). ints: for each axis of the input 1 where it is reduced.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

/// The kept and the reduced axes of a tensor, each merged where it can be.
struct Axes {
  int rank[2] = {0, 0};
  int64_t dims[2][max_rank], strides[2][max_rank];

  explicit Axes(const Generic& p) {
    int64_t steps[max_rank];
    strides_of(in(p, 0), steps);
    for (int i = 0; i < in(p, 0).rank; i++) add(p.ints[i] != 0, in(p, 0).dims[i], steps[i]);
    for (int side : {0, 1}) {
      if (rank[side] == 0) add(side, 1, 1, true);
    }
  }

  int64_t total(int side) const {
    int64_t n = 1;
    for (int i = 0; i < rank[side]; i++) n *= dims[side][i];
    return n;
  }
  int64_t offset(int side, int64_t index) const {
    int64_t at = 0;
    for (int i = rank[side]; i-- > 0; index /= dims[side][i]) at += index % dims[side][i] * strides[side][i];
    return at;
  }

 private:
  void add(int side, int64_t size, int64_t stride, bool alone = false) {
    if (size == 1 && !alone) return;
    int& n = rank[side];
    if (n > 0 && strides[side][n - 1] == size * stride) {
      dims[side][n - 1] *= size;
    } else {
      dims[side][n++] = size;
    }
    strides[side][n - 1] = stride;
  }
};

Split reduce_work(const Generic& p) {
  int64_t outputs = count(out(p)), inputs = count(in(p, 0));
  return Split(outputs, outputs == 0 ? 1 : 4 + inputs / outputs);
}
int32_t reduce_tiles(const Generic& p) { return reduce_work(p).tiles(); }

/// `Op`: a state with `step(W)` and `W result(int64_t n)`; integers are summed as integers where `Op::whole` says so.
template <template <class> class Op>
void reduce(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Type type = in(p, 0).type;
  Axes axes(p);
  Split work = reduce_work(p);
  int64_t n = axes.total(1), run = axes.dims[1][axes.rank[1] - 1], step = axes.strides[1][axes.rank[1] - 1];
  auto all = [&]<class W>() {
    W values[block];
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      Op<W> state;
      int64_t base = axes.offset(0, i);
      for (int64_t at = 0; at < n;) {
        int64_t part = std::min({run - at % run, n - at, static_cast<int64_t>(block)});
        load(type, operands[0], base + axes.offset(1, at), step, part, values);
        for (int64_t k = 0; k < part; k++) state.step(values[k]);
        at += part;
      }
      put<W>(out(p).type, operands[1], i, state.result(n));
    }
  };
  if (is_float(type) || !Op<int64_t>::whole) {
    all.template operator()<double>();
  } else {
    all.template operator()<int64_t>();
  }
}

template <class W>
W added(W a, W b) {
  if constexpr (std::is_same_v<W, int64_t>) return static_cast<W>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b));
  return a + b;
}
template <class W>
W multiplied(W a, W b) {
  if constexpr (std::is_same_v<W, int64_t>) return static_cast<W>(static_cast<uint64_t>(a) * static_cast<uint64_t>(b));
  return a * b;
}

template <class W>
struct Sum {
  static constexpr bool whole = true;
  W sum = 0;
  void step(W x) { sum = added(sum, x); }
  W result(int64_t) const { return sum; }
};
template <class W>
struct Mean : Sum<W> {
  W result(int64_t n) const { return n == 0 && std::is_same_v<W, int64_t> ? 0 : this->sum / static_cast<W>(n); }
};
template <class W>
struct Prod {
  static constexpr bool whole = true;
  W product = 1;
  void step(W x) { product = multiplied(product, x); }
  W result(int64_t) const { return product; }
};
template <class W>
struct Max {
  static constexpr bool whole = true;
  W most = std::numeric_limits<W>::has_infinity ? -std::numeric_limits<W>::infinity() : std::numeric_limits<W>::lowest();
  void step(W x) { most = x > most || x != x ? x : most; }
  W result(int64_t) const { return most; }
};
template <class W>
struct Min {
  static constexpr bool whole = true;
  W least = std::numeric_limits<W>::has_infinity ? std::numeric_limits<W>::infinity() : std::numeric_limits<W>::max();
  void step(W x) { least = x < least || x != x ? x : least; }
  W result(int64_t) const { return least; }
};
template <class W>
struct L1 : Sum<W> {
  void step(W x) { this->sum = added(this->sum, x < 0 ? multiplied(x, static_cast<W>(-1)) : x); }
};
template <class W>
struct SumSquare : Sum<W> {
  void step(W x) { this->sum = added(this->sum, multiplied(x, x)); }
};
template <class W>
struct L2 : SumSquare<W> {
  static constexpr bool whole = false;
  W result(int64_t) const { return static_cast<W>(std::sqrt(this->sum)); }
};
template <class W>
struct LogSum : Sum<W> {
  static constexpr bool whole = false;
  W result(int64_t) const { return static_cast<W>(std::log(this->sum)); }
};
/// The largest so far is taken out of the sum, so that no term overflows.
template <class W>
struct LogSumExp {
  static constexpr bool whole = false;
  double most = -std::numeric_limits<double>::infinity(), sum = 0;
  void step(W value) {
    double x = static_cast<double>(value);
    if (x > most) {
      sum = sum * std::exp(most - x) + 1;
      most = x;
    } else if (x == most) {
      sum += 1;
    } else {
      sum += std::exp(x - most);
    }
  }
  W result(int64_t) const { return static_cast<W>(sum == 0 ? most : most + std::log(sum)); }
};

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(reduce_sum, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::Sum>)
HONE_GENERIC(reduce_mean, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::Mean>)
HONE_GENERIC(reduce_prod, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::Prod>)
HONE_GENERIC(reduce_max, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::Max>)
HONE_GENERIC(reduce_min, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::Min>)
HONE_GENERIC(reduce_l1, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::L1>)
HONE_GENERIC(reduce_l2, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::L2>)
HONE_GENERIC(reduce_sum_square, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::SumSquare>)
HONE_GENERIC(reduce_log_sum, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::LogSum>)
HONE_GENERIC(reduce_log_sum_exp, generic::reduce_tiles, generic::no_scratch, generic::reduce<generic::LogSumExp>)
