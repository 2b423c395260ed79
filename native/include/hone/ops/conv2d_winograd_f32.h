// Convolution 3x3 of float32 by Winograd's minimal filtering F(4x4, 3x3): a quarter of the multiplications.
#pragma once

#include "hone/ops/conv2d_f32.h"

namespace hone {

/// Operation `conv2d_winograd_f32`: what `conv2d_f32` computes, for kernel 3x3, stride 1, dilation 1, groups 1. Parameters
/// are `Conv2dF32`, operands the same but for the weights. (A. Lavin, S. Gray: Fast Algorithms for Convolutional Neural
/// Networks, 2015, with the points 0, 1, -1, 2, -2 and infinity.) Results differ from plain sums by some 1e-6 of the largest.
///
/// Packed, for each of 36 points (6 y + x), for each block of 16 output channels (the last one filled up with zeros):
/// `float bias[16]; float weight[in_c][16]`, 64-byte aligned. The weights of a point are (G g G^T)[y][x] of each 3x3 filter
/// g[y][x], with
///
///       1/4     0     0
///      -1/6  -1/6  -1/6
/// G =  -1/6   1/6  -1/6
///      1/24  1/12   1/6
///      1/24 -1/12   1/6
///         0     0     1
///
/// computed in double. The bias stands with point 7 (y = 1, x = 1), which adds to each output once; elsewhere zeros.
///
/// It pays with at least 16 input and 16 output channels, where the weights (four times as many) are read for enough
/// outputs: in_c * out_c <= 128 * 128, or at least 14 x 14 outputs.
constexpr int32_t winograd_points = 36;

/// Whether `conv2d_winograd_f32` can compute a convolution.
inline bool winograd_can(const Conv2dF32& p) {
  const Window& w = p.window;
  return w.kernel_h == 3 && w.kernel_w == 3 && w.stride_h == 1 && w.stride_w == 1 && w.dilation_h == 1 &&
         w.dilation_w == 1 && p.groups == 1;
}

}  // namespace hone
