// Moving elements: an output in row-major order whose elements lie at regular distances in the input.
#pragma once

#include "generic/tensor.h"

namespace hone::generic {

/// output[i0, i1, ...] = input[offset + sum of i_k * strides_k]: transposing, slicing, tiling, expanding and what is made of them.
class Movement {
 public:
  explicit Movement(int64_t offset = 0) : offset_(offset) {}

  /// Adds the next inner axis of the output.
  void axis(int64_t size, int64_t stride);

  int32_t tiles(Type type) const { return split(type).tiles(); }
  void run(Type type, const void* from, void* to, int32_t begin, int32_t end) const;

 private:
  static constexpr int64_t square = 16;

  /// The axis that goes on by one element in the input while the innermost one does not; -1 where there is none.
  int unit_axis() const;
  Split split(Type type) const;
  int64_t out_stride(int axis) const;

  template <class T>
  void rows(const T* from, T* to, int64_t begin, int64_t end) const;
  template <class T>
  void squares(int unit, const T* from, T* to, int64_t begin, int64_t end) const;

  int rank_ = 0;
  int64_t offset_, dims_[2 * max_rank], strides_[2 * max_rank];
};

}  // namespace hone::generic
