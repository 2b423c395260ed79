// Walks over an output in row-major order and tells where the elements of broadcast operands lie.
#pragma once

#include "generic/tensor.h"

namespace hone::generic {

/// An output's index space with the strides of `N` operands that broadcast to it; axes are merged where all operands allow it.
template <int N>
struct Broadcast {
  int rank = 0;
  int64_t dims[max_rank];
  int64_t strides[N][max_rank];

  Broadcast(const TensorInfo& to, const TensorInfo* const (&operands)[N]) {
    for (int axis = 0; axis < to.rank; axis++) {
      if (to.dims[axis] == 1) continue;
      int64_t step[N];
      for (int i = 0; i < N; i++) step[i] = stride(*operands[i], axis - (to.rank - operands[i]->rank));
      add(to.dims[axis], step);
    }
    if (rank == 0) {
      int64_t none[N] = {};
      add(1, none);
    }
  }

  /// Calls `f(at, n, offsets)` for runs of at most `block` elements from `begin` up to `end`; a run lies within the innermost
  /// axis, where operand `i` goes on by `strides[i][rank - 1]`.
  template <class F>
  void runs(int64_t begin, int64_t end, F f) const {
    for (int64_t at = begin; at < end;) {
      int64_t offsets[N] = {}, rest = at;
      for (int axis = rank; axis-- > 0;) {
        int64_t index = rest % dims[axis];
        rest /= dims[axis];
        for (int i = 0; i < N; i++) offsets[i] += index * strides[i][axis];
      }
      int64_t n = std::min({end - at, dims[rank - 1] - at % dims[rank - 1], static_cast<int64_t>(block)});
      f(at, n, offsets);
      at += n;
    }
  }

  int64_t step(int operand) const { return strides[operand][rank - 1]; }

 private:
  static int64_t stride(const TensorInfo& t, int axis) {
    return axis < 0 || t.dims[axis] == 1 ? 0 : product(t, axis + 1, t.rank);
  }

  void add(int64_t size, const int64_t (&step)[N]) {
    bool merge = rank > 0;
    for (int i = 0; i < N && merge; i++) merge = strides[i][rank - 1] == step[i] * size;
    if (!merge) dims[rank++] = 1;
    dims[rank - 1] *= size;
    for (int i = 0; i < N; i++) strides[i][rank - 1] = step[i];
  }
};

/// Elements that a tile of an elementwise operation has.
constexpr int64_t tile_elements = 4096;

inline int32_t element_tiles(const Generic& p) {
  return static_cast<int32_t>(std::max<int64_t>(1, (count(out(p)) + tile_elements - 1) / tile_elements));
}

}  // namespace hone::generic
