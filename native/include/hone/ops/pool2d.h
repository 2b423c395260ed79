// Pooling in NHWC; global pooling is a window of the whole input.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operations `max_pool2d_f32`, `average_pool2d_f32`. Operands: input, output. Padding never wins a maximum, and counts for
/// an average only with `count_include_pad` (as far as the padded input reaches: `pad_bottom`, `pad_right`).
struct Pool2dF32 {
  Window window;
  int32_t channels;
  int32_t in_stride, out_stride;
  int32_t count_include_pad = 0, pad_bottom = 0, pad_right = 0;
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

/// Operations `max_pool2d_s8` (scales equal) and `average_pool2d_s8`. Operands: input, output. Arithmetic of the average:
/// `docs/arithmetic.md`; windows are summed as floats, one after the other, or with `exact_sum` as integers.
struct Pool2dS8 {
  Window window;
  int32_t channels;
  int32_t in_stride, out_stride;
  int32_t count_include_pad = 0, pad_bottom = 0, pad_right = 0;
  int32_t in_zero = 0, out_zero = 0, out_min = -128, out_max = 127;
  float in_scale = 1, out_scale = 1;
  int32_t exact_sum = 0;  ///< 1 for ONNX's GlobalAveragePool
  int32_t moved = 0;      ///< 128 where these are a network's uint8 tensors, moved: what is rounded is then larger by as much
};

}  // namespace hone
