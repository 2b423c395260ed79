// Product of two float32 activations (a constant right side is a `Conv2dF32` of kernel 1x1: packed and faster).
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operation `matmul_f32`: output[.., m, n] = act(sum over k of a[.., m, k] * b[.., k, n]). Operands: a, b, output.
/// Strides are in elements; a batch stride of 0 broadcasts, row and column strides swapped transpose. The output's columns
/// are contiguous. Lowering merges batch dimensions where it can; there are at most 4, outermost first.
struct MatMulF32 {
  int32_t batch_rank = 0;
  int32_t batch_dims[4] = {}, a_batch[4] = {}, b_batch[4] = {}, out_batch[4] = {};
  int32_t m, n, k;
  int32_t a_row, a_column;  ///< of a [m, k]: from row to row, from column to column
  int32_t b_row, b_column;  ///< of b [k, n]
  int32_t out_row;
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

}  // namespace hone
