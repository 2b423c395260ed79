// Writing elements by index into a copy of a tensor. ints: axis (scatter_elements), then how a value meets what is there:
// none (replaces it), add, mul, max, min. In the order of the updates, so that equal indices give one defined result.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

template <class W>
W meet(W old, W update, int64_t how) {
  switch (how) {
    case 1:
      if constexpr (std::is_same_v<W, int64_t>) return static_cast<W>(static_cast<uint64_t>(old) + static_cast<uint64_t>(update));
      return old + update;
    case 2:
      if constexpr (std::is_same_v<W, int64_t>) return static_cast<W>(static_cast<uint64_t>(old) * static_cast<uint64_t>(update));
      return old * update;
    case 3: return old > update ? old : update;
    case 4: return old < update ? old : update;
    default: return update;
  }
}

void copy_data(const Generic& p, void* const* operands) {
  size_t bytes = static_cast<size_t>(count(out(p)) * size_of(out(p).type));
  if (operands[0] != operands[3] && bytes > 0) std::memcpy(operands[3], operands[0], bytes);
}

/// One update of `n` elements.
void update(const Generic& p, void* const* operands, int64_t to, int64_t from, int64_t n, int64_t how) {
  Type type = out(p).type;
  int64_t size = size_of(type);
  char* target = output<char>(p, operands) + to * size;
  const char* source = input<char>(p, operands, 2) + from * size;
  if (how == 0) {
    std::memcpy(target, source, static_cast<size_t>(n * size));
    return;
  }
  auto run = [&]<class W>() {
    for (int64_t i = 0; i < n; i++) put<W>(type, target, i, meet(get<W>(type, target, i), get<W>(type, source, i), how));
  };
  is_float(type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

/// output[i, indices[i, j, k], k] = updates[i, j, k] for axis 1. Operands: data, indices, updates, output.
void scatter_elements(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const TensorInfo& indices = in(p, 1);
  int64_t strides[max_rank], many = count(indices);
  strides_of(in(p, 0), strides);
  copy_data(p, operands);
  if (count(out(p)) == 0) return;
  for (int64_t i = 0; i < many; i++) {
    int64_t at = 0, rest = i;
    for (int axis = indices.rank; axis-- > 0;) {
      int64_t index = rest % indices.dims[axis];
      rest /= indices.dims[axis];
      if (axis == p.ints[0]) index = index_at(indices.type, operands[1], i, in(p, 0).dims[axis]);
      at += index * strides[axis];
    }
    update(p, operands, at, i, 1, p.ints[1]);
  }
}

/// Operands: data, indices `[..., k]`, updates, output.
void scatter_nd(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const TensorInfo& indices = in(p, 1);
  int depth = indices.dims[indices.rank - 1];
  int64_t strides[max_rank], many = product(indices, 0, indices.rank - 1), n = product(in(p, 0), depth, in(p, 0).rank);
  strides_of(in(p, 0), strides);
  copy_data(p, operands);
  if (count(out(p)) == 0) return;
  for (int64_t i = 0; i < many; i++) {
    int64_t at = 0;
    for (int k = 0; k < depth; k++) at += index_at(indices.type, operands[1], i * depth + k, in(p, 0).dims[k]) * strides[k];
    update(p, operands, at, i * n, n, p.ints[0]);
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(scatter_elements, generic::one_tile, generic::no_scratch, generic::scatter_elements)
HONE_GENERIC(scatter_nd, generic::one_tile, generic::no_scratch, generic::scatter_nd)
