// Product of two int8 activations (a constant right side is a `Conv2dS8` of kernel 1x1: packed and faster).
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operation `matmul_s8`: output[.., m, n] = round_half_even(float(sum over k of (a[.., m, k] - a_zero) * (b[.., k, n] - b_zero))
/// * scale) + out_zero, clamped. Operands: a, b, output. Strides are in elements; a batch stride of 0 broadcasts, row and
/// column strides swapped transpose. The output's columns are contiguous.
struct MatMulS8 {
  int32_t batch_rank = 0;
  int32_t batch_dims[4] = {}, a_batch[4] = {}, b_batch[4] = {}, out_batch[4] = {};
  int32_t m, n, k;
  int32_t a_row, a_column;  ///< of a [m, k]: from row to row, from column to column
  int32_t b_row, b_column;  ///< of b [k, n]
  int32_t out_row;
  int32_t a_zero = 0, b_zero = 0, out_zero = 0, out_min = -128, out_max = 127;
  float scale;              ///< a_scale * b_scale / out_scale, in float
};

}  // namespace hone
