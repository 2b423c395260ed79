// The functions that a float kernel applies to its outputs, as they are defined.
#pragma once

#include <algorithm>
#include <cmath>

#include "hone/kernel.h"

namespace hone::reference {

inline double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

inline double hard_sigmoid(double x, double a, double b) { return std::max(0.0, std::min(1.0, a * x + b)); }

/// `slope` is the channel's slope of a prelu.
inline double activate(double x, Activation activation, double a, double b, double slope) {
  switch (activation) {
    case Activation::none: return x;
    case Activation::clamp: return std::min(std::max(x, a), b);
    case Activation::leaky_relu: return x < 0 ? a * x : x;
    case Activation::prelu: return x < 0 ? slope * x : x;
    case Activation::sigmoid: return sigmoid(x);
    case Activation::silu: return x * sigmoid(x);
    case Activation::hard_sigmoid: return hard_sigmoid(x, a, b);
    case Activation::hard_swish: return x * hard_sigmoid(x, 1.0 / 6, 0.5);
    case Activation::tanh: return std::tanh(x);
    case Activation::gelu: return x / 2 * (1 + std::erf(x / std::sqrt(2.0)));
    case Activation::gelu_tanh: return x / 2 * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
  }
  return x;
}

}  // namespace hone::reference
