// The k largest or smallest elements along an axis.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

size_t top_k_scratch(const Generic& p) { return static_cast<size_t>(Along(in(p, 0), p.ints[0]).size) * 16; }

/// Operands: input, values, indices (int64). ints: axis, 1 for the largest. Sorted; of equal elements the first comes first;
/// not-a-number is larger than all.
void top_k(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  Along from(in(p, 0), p.ints[0]), to(out(p), p.ints[0]);
  Split work = from.split();
  Type type = in(p, 0).type;
  bool largest = p.ints[1] != 0;
  auto run = [&]<class W>() {
    W* values = static_cast<W*>(scratch);
    int64_t* places = reinterpret_cast<int64_t*>(values + from.size);
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      load(type, operands[0], from.start(i), from.inner, from.size, values);
      for (int64_t k = 0; k < from.size; k++) places[k] = k;
      auto above = [&](W a, W b) { return b == b && (a > b || a != a); };
      std::partial_sort(places, places + to.size, places + from.size, [&](int64_t a, int64_t b) {
        W x = values[largest ? a : b], y = values[largest ? b : a];
        return above(x, y) || (!above(y, x) && a < b);
      });
      for (int64_t k = 0; k < to.size; k++) {
        int64_t at = to.start(i) + k * to.inner;
        if (has_output(p, 0)) put<W>(type, operands[1], at, values[places[k]]);
        if (has_output(p, 1)) static_cast<int64_t*>(operands[2])[at] = places[k];
      }
    }
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(top_k, generic::line_tiles, generic::top_k_scratch, generic::top_k)
