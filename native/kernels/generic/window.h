// Windows that move over any number of spatial axes.
#pragma once

#include "generic/tensor.h"

namespace hone::generic {

/// ints, from `at` on: the number s of spatial axes, then s kernel sizes, s strides, s dilations, s pads before.
struct WindowAxes {
  int rank;
  const int64_t *kernel, *strides, *dilations, *pads;

  WindowAxes(const Generic& p, int at)
      : rank(static_cast<int>(p.ints[at])),
        kernel(p.ints + at + 1),
        strides(kernel + rank),
        dilations(strides + rank),
        pads(dilations + rank) {}

  /// The ints that follow.
  const int64_t* end() const { return pads + rank; }

  int64_t elements() const {
    int64_t n = 1;
    for (int i = 0; i < rank; i++) n *= kernel[i];
    return n;
  }

  /// Calls `f(offset, element)` for each element of the kernel that lies within the input, whose sizes are `dims`, for the output
  /// at `place` (row-major in `places`).
  template <class F>
  void inside(const int32_t* dims, const int32_t* places, int64_t place, F f) const {
    int64_t origin[max_rank], n = elements();
    for (int i = rank; i-- > 0; place /= places[i]) origin[i] = place % places[i] * strides[i] - pads[i];
    for (int64_t element = 0; element < n; element++) {
      int64_t rest = element, offset = 0, stride = 1;
      bool within = true;
      for (int i = rank; i-- > 0;) {
        int64_t index = origin[i] + rest % kernel[i] * dilations[i];
        rest /= kernel[i];
        within = within && index >= 0 && index < dims[i];
        offset += index * stride;
        stride *= dims[i];
      }
      if (within) f(offset, element);
    }
  }

  /// How many elements of the kernel lie within the input and its padding, of which `pads_after` is the far side.
  int64_t covered(const int32_t* dims, const int32_t* places, int64_t place, const int64_t* pads_after) const {
    int64_t n = 1;
    for (int i = rank; i-- > 0; place /= places[i]) {
      int64_t origin = place % places[i] * strides[i] - pads[i], axis = 0;
      for (int64_t k = 0; k < kernel[i]; k++) axis += origin + k * dilations[i] < dims[i] + pads_after[i];
      n *= axis;
    }
    return n;
  }
};

}  // namespace hone::generic
