// Softmax and normalizations of float32.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// Operation `softmax_f32` over the middle axis of `[outer, length, inner]`. Operands: input, output (may be the same).
struct SoftmaxF32 {
  int32_t outer, length, inner = 1;
  int32_t logarithm = 0;  ///< 1: log of it (LogSoftmax)
};

/// Operation `layer_norm_f32`: each row of `[rows, length]`: (x - mean) / sqrt(variance + epsilon) * scale + bias.
/// Operands: input, scale `[length]`, [bias `[length]`], output.
struct LayerNormF32 {
  int32_t rows, length;
  float epsilon;
  int32_t has_bias = 1;
};

/// Operation `instance_norm_f32`: the mean and the variance of the pixels of each image and channel (or of each image and
/// group of neighbouring channels, for GroupNormalization; all channels of an image: groups 1).
/// Operands: input `[batch, pixels, channels]`, scale `[channels]`, bias `[channels]`, output.
struct InstanceNormF32 {
  int32_t batch, pixels, channels, groups;  ///< groups == channels: instance normalization
  int32_t in_stride, out_stride;
  float epsilon;
  Activation activation = Activation::none;
  float a = 0, b = 0;
};

/// Operation `lrn_f32`: x / (bias + alpha / size * sum of squares of `size` neighbouring channels)^beta, as ONNX's LRN: the
/// channels from c - floor((size - 1) / 2) to c + ceil((size - 1) / 2). Operands: input, output, `[pixels, channels]`.
struct LrnF32 {
  int32_t pixels, channels, in_stride, out_stride;
  int32_t size;
  float alpha, beta, bias;
};

}  // namespace hone
