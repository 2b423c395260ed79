// Softmax of int8 over rows, in ONNX Runtime's arithmetic.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operation `softmax_s8`. Operands: input `[rows, width]`, table `float [256]`, output `[rows, width]`.
///
/// table[i] = float(exp((i - 255 + shift) * in_scale)) in double, shift = max(0, log(FLT_MAX / width) - 5) / in_scale with
/// the quotient in float: `i` is a value's distance to its row's largest one, 255 for that itself. Then, in float:
/// sum = table[..] added from the first to the last; output = round_half_even(table[i] * multiplier / sum) + out_zero,
/// at most 127.
struct SoftmaxS8 {
  int32_t rows, width;
  int32_t in_stride, out_stride;  ///< elements from row to row
  float multiplier;               ///< floor(1 / out_scale)
  int32_t out_zero;
};

}  // namespace hone
