// Operations whose result has as many elements as the data make it. Their outputs are as long as the plan says; what is left
// over is 0, of indices -1.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

bool is_zero(const char* at, int64_t size) {
  for (int64_t i = 0; i < size; i++) {
    if (at[i] != 0) return false;
  }
  return true;
}

/// The indices of elements that are not zero: operands: input, output `[rank, n]` (int64).
void non_zero(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const TensorInfo& from = in(p, 0);
  int64_t room = out(p).dims[1], found = 0, n = count(from), size = size_of(from.type);
  int64_t* to = output<int64_t>(p, operands);
  std::fill(to, to + count(out(p)), -1);
  for (int64_t i = 0; i < n && found < room; i++) {
    bool zero = is_float(from.type) ? get<double>(from.type, operands[0], i) == 0 : is_zero(input<char>(p, operands, 0) + i * size, size);
    if (zero) continue;
    int64_t rest = i;
    for (int axis = from.rank; axis-- > 0; rest /= from.dims[axis]) to[axis * room + found] = rest % from.dims[axis];
    found++;
  }
}

/// Operands: input, condition (bool), output. ints: the axis, or -1 for all elements in a row.
void compress(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  bool flat = p.ints[0] < 0;
  int64_t n = count(in(p, 0)), size = size_of(out(p).type);
  Along from(in(p, 0), flat ? 0 : p.ints[0]), to(out(p), flat ? 0 : p.ints[0]);
  if (flat) from.size = n, from.outer = from.inner = 1, to.size = count(out(p)), to.outer = to.inner = 1;
  const bool* condition = input<bool>(p, operands, 1);
  int64_t most = std::min(from.size, count(in(p, 1))), bytes = from.inner * size;
  if (count(out(p)) == 0) return;
  std::memset(operands[2], 0, static_cast<size_t>(count(out(p)) * size));
  for (int64_t o = 0; o < from.outer; o++) {
    for (int64_t k = 0, found = 0; k < most && found < to.size; k++) {
      if (!condition[k]) continue;
      std::memcpy(output<char>(p, operands) + (o * to.size + found++) * bytes,
                  input<char>(p, operands, 0) + (o * from.size + k) * bytes, static_cast<size_t>(bytes));
    }
  }
}

/// Slices of a tensor along an axis (or its elements) that can be compared.
struct Slices {
  Type type;
  const void* data;
  int64_t outer, size, inner;

  Slices(const Generic& p, void* const* operands) : type(in(p, 0).type), data(operands[0]), outer(1), size(count(in(p, 0))), inner(1) {
    if (p.ints[0] >= 0) {
      Along along(in(p, 0), p.ints[0]);
      outer = along.outer, size = along.size, inner = along.inner;
    }
  }
  template <class W>
  int order(int64_t a, int64_t b) const {
    for (int64_t o = 0; o < outer; o++) {
      for (int64_t i = 0; i < inner; i++) {
        W x = get<W>(type, data, (o * size + a) * inner + i), y = get<W>(type, data, (o * size + b) * inner + i);
        if (x != y) return x < y ? -1 : 1;
      }
    }
    return 0;
  }
  int order(int64_t a, int64_t b) const { return is_float(type) ? order<double>(a, b) : order<int64_t>(a, b); }
};

size_t unique_scratch(const Generic& p) { return static_cast<size_t>(count(in(p, 0)) + 1) * 16; }

/// Operands: input, outputs: values, [first indices], [inverse], [counts] (int64). ints: axis or -1, 1 to sort.
void unique(const Generic& p, void* const* operands, int32_t, int32_t, void* scratch) {
  Slices slices(p, operands);
  int64_t n = slices.size;
  int64_t *order = static_cast<int64_t*>(scratch), *group = order + n + 1;
  for (int64_t i = 0; i < n; i++) order[i] = i;
  std::sort(order, order + n, [&](int64_t a, int64_t b) {
    int found = slices.order(a, b);
    return found < 0 || (found == 0 && a < b);
  });
  // group[i]: the first slice that equals slice i
  for (int64_t i = 0; i < n; i++) {
    group[order[i]] = i > 0 && slices.order(order[i - 1], order[i]) == 0 ? group[order[i - 1]] : order[i];
  }
  if (p.ints[1] == 0) {
    for (int64_t i = 0; i < n; i++) order[i] = i;
  }
  int64_t room = p.ints[0] < 0 ? count(out(p)) : out(p).dims[p.ints[0]], found = 0, size = size_of(out(p).type);
  auto* firsts = has_output(p, 1) ? static_cast<int64_t*>(operands[2]) : nullptr;
  auto* inverse = has_output(p, 2) ? static_cast<int64_t*>(operands[3]) : nullptr;
  auto* counts = has_output(p, 3) ? static_cast<int64_t*>(operands[4]) : nullptr;
  std::memset(operands[1], 0, static_cast<size_t>(count(out(p)) * size));
  for (int64_t i = 0; i < room; i++) {
    if (firsts != nullptr) firsts[i] = -1;
    if (counts != nullptr) counts[i] = 0;
  }
  for (int64_t i = 0; i < n && found < room; i++) {
    int64_t slice = order[i];
    if (group[slice] != slice) continue;
    for (int64_t o = 0; o < slices.outer; o++) {
      std::memcpy(output<char>(p, operands) + (o * room + found) * slices.inner * size,
                  static_cast<const char*>(slices.data) + (o * n + slice) * slices.inner * size, static_cast<size_t>(slices.inner * size));
    }
    if (firsts != nullptr) firsts[found] = slice;
    for (int64_t k = 0; k < n; k++) {
      if (group[k] != slice) continue;
      if (inverse != nullptr) inverse[k] = found;
      if (counts != nullptr) counts[found]++;
    }
    found++;
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(non_zero, generic::one_tile, generic::no_scratch, generic::non_zero)
HONE_GENERIC(compress, generic::one_tile, generic::no_scratch, generic::compress)
HONE_GENERIC(unique, generic::one_tile, generic::unique_scratch, generic::unique)
