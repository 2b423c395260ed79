// Sum, mean, maximum and minimum of any number of inputs with broadcasting. Operands: inputs, output.
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

template <class Op>
void variadic(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Type type = out(p).type;
  int64_t last = std::min(count(out(p)), end * tile_elements);
  auto run = [&]<class W>() {
    W sum[block], next[block];
    for (int64_t from = begin * tile_elements; from < last; from += block) {
      int64_t length = std::min<int64_t>(block, last - from);
      for (int k = 0; k < p.inputs; k++) {
        Broadcast<1> index(out(p), {&in(p, k)});
        index.runs(from, from + length, [&](int64_t at, int64_t n, const int64_t* offsets) {
          load(type, operands[k], offsets[0], index.step(0), n, next);
          W* to = sum + (at - from);
          for (int64_t i = 0; i < n; i++) to[i] = k == 0 ? next[i] : static_cast<W>(Op::f(to[i], next[i]));
        });
      }
      if (Op::mean) {
        for (int64_t i = 0; i < length; i++) sum[i] /= static_cast<W>(p.inputs);
      }
      store(type, operands[p.inputs], from, length, sum);
    }
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

struct Sum {
  static constexpr bool mean = false;
  static double f(double a, double b) { return a + b; }
  static int64_t f(int64_t a, int64_t b) { return static_cast<int64_t>(static_cast<uint64_t>(a) + static_cast<uint64_t>(b)); }
};
struct Mean : Sum {
  static constexpr bool mean = true;
};
/// The larger; not-a-number where one is.
struct Max {
  static constexpr bool mean = false;
  template <class W>
  static W f(W a, W b) {
    return a > b || a != a ? a : b;
  }
};
struct Min {
  static constexpr bool mean = false;
  template <class W>
  static W f(W a, W b) {
    return a < b || a != a ? a : b;
  }
};

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(variadic_sum, generic::element_tiles, generic::no_scratch, generic::variadic<generic::Sum>)
HONE_GENERIC(variadic_mean, generic::element_tiles, generic::no_scratch, generic::variadic<generic::Mean>)
HONE_GENERIC(variadic_max, generic::element_tiles, generic::no_scratch, generic::variadic<generic::Max>)
HONE_GENERIC(variadic_min, generic::element_tiles, generic::no_scratch, generic::variadic<generic::Min>)
