// The functions of `Activation` on one float, for portable kernels, by the C library.
#pragma once

#include <math.h>

#include "hone/kernel.h"

namespace hone::simd {
namespace {

inline float sigmoid(float x) { return 1 / (1 + expf(-x)); }

inline float clamp(float x, float low, float high) { return x < low ? low : x > high ? high : x; }

inline float activate(float x, Activation activation, float a, float b, float slope) {
  switch (activation) {
    case Activation::none: return x;
    case Activation::clamp: return clamp(x, a, b);
    case Activation::leaky_relu: return x < 0 ? a * x : x;
    case Activation::prelu: return x < 0 ? slope * x : x;
    case Activation::sigmoid: return sigmoid(x);
    case Activation::silu: return x * sigmoid(x);
    case Activation::hard_sigmoid: return clamp(a * x + b, 0, 1);
    case Activation::hard_swish: return x * clamp(x * (1.0f / 6) + 0.5f, 0, 1);
    case Activation::tanh: return tanhf(x);
    case Activation::gelu: return x / 2 * (1 + erff(x * 0.70710678f));
    case Activation::gelu_tanh: return x / 2 * (1 + tanhf(0.79788456f * (x + 0.044715f * x * x * x)));
  }
  return x;
}

}  // namespace
}  // namespace hone::simd
