// Operations along one axis: the tensor as `[outer, size, inner]`.
#pragma once

#include "generic/tensor.h"

namespace hone::generic {

struct Along {
  int64_t outer, size, inner;

  Along(const TensorInfo& t, int64_t axis)
      : outer(product(t, 0, static_cast<int>(axis))),
        size(t.rank == 0 ? 1 : t.dims[axis]),
        inner(product(t, static_cast<int>(axis) + 1, t.rank)) {}

  /// Lines along the axis.
  int64_t lines() const { return outer * inner; }
  /// Where line `i` begins; its elements lie `inner` apart.
  int64_t start(int64_t i) const { return i / inner * size * inner + i % inner; }

  Split split() const { return Split(lines(), 4 + 2 * size); }
};

/// Tiles of lines of input 0 along the axis `ints[0]`.
inline int32_t line_tiles(const Generic& p) { return Along(in(p, 0), p.ints[0]).split().tiles(); }

}  // namespace hone::generic
