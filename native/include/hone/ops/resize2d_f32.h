// Resizing of float32 images in NHWC, nearest or linear.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Where one row or column of the output comes from: (1 - weight) * input[low] + weight * input[high].
struct ResizeTap {
  int32_t low, high;
  float weight;  ///< 0 where nearest
};

/// Operation `resize2d_f32`. Which coordinates belong together (ONNX's coordinate_transformation_mode, nearest_mode) is
/// worked out when the plan is made. Operands: input `[N, in_h, in_w, C]`, taps `ResizeTap[out_h + out_w]` (rows, then
/// columns), output `[N, out_h, out_w, C]`. Rows are blended after columns.
struct Resize2dF32 {
  int32_t batch, in_h, in_w, out_h, out_w, channels;
  int32_t in_stride, out_stride;
  int32_t linear;  ///< 0: only `low` counts
};

}  // namespace hone
