// Softmax and normalizations of float32 as `hone/ops/normalization_f32.h` defines them, in double.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "hone/ops/normalization_f32.h"
#include "reference/activation.h"

namespace hone::reference {

inline void softmax_f32(const SoftmaxF32& p, void* const* operands) {
  const auto* in = static_cast<const float*>(operands[0]);
  auto* out = static_cast<float*>(operands[1]);
  for (int o = 0; o < p.outer; o++)
    for (int i = 0; i < p.inner; i++) {
      const size_t at = size_t(o) * p.length * p.inner + i;
      double largest = -INFINITY, sum = 0;
      for (int k = 0; k < p.length; k++) largest = std::max(largest, double(in[at + size_t(k) * p.inner]));
      for (int k = 0; k < p.length; k++) sum += std::exp(in[at + size_t(k) * p.inner] - largest);
      for (int k = 0; k < p.length; k++) {
        const double shifted = in[at + size_t(k) * p.inner] - largest;
        out[at + size_t(k) * p.inner] = float(p.logarithm ? shifted - std::log(sum) : std::exp(shifted) / sum);
      }
    }
}

inline void layer_norm_f32(const LayerNormF32& p, void* const* operands) {
  const auto* in = static_cast<const float*>(operands[0]);
  const auto* scale = static_cast<const float*>(operands[1]);
  const auto* bias = p.has_bias ? static_cast<const float*>(operands[2]) : nullptr;
  auto* out = static_cast<float*>(operands[p.has_bias ? 3 : 2]);
  for (int r = 0; r < p.rows; r++, in += p.length, out += p.length) {
    double mean = 0, variance = 0;
    for (int i = 0; i < p.length; i++) mean += in[i];
    mean /= p.length;
    for (int i = 0; i < p.length; i++) variance += (in[i] - mean) * (in[i] - mean);
    variance /= p.length;
    for (int i = 0; i < p.length; i++)
      out[i] = float((in[i] - mean) / std::sqrt(variance + p.epsilon) * scale[i] + (bias != nullptr ? bias[i] : 0));
  }
}

inline void instance_norm_f32(const InstanceNormF32& p, void* const* operands) {
  const auto* input = static_cast<const float*>(operands[0]);
  const auto* scale = static_cast<const float*>(operands[1]);
  const auto* bias = static_cast<const float*>(operands[2]);
  auto* output = static_cast<float*>(operands[3]);
  const int per_group = p.channels / p.groups;
  for (int n = 0; n < p.batch; n++)
    for (int g = 0; g < p.groups; g++) {
      const auto at = [&](int i, int c) { return input[(size_t(n) * p.pixels + i) * p.in_stride + c]; };
      double mean = 0, variance = 0;
      const double count = double(p.pixels) * per_group;
      for (int i = 0; i < p.pixels; i++)
        for (int c = g * per_group; c < (g + 1) * per_group; c++) mean += at(i, c);
      mean /= count;
      for (int i = 0; i < p.pixels; i++)
        for (int c = g * per_group; c < (g + 1) * per_group; c++) variance += (at(i, c) - mean) * (at(i, c) - mean);
      variance /= count;
      for (int i = 0; i < p.pixels; i++)
        for (int c = g * per_group; c < (g + 1) * per_group; c++)
          output[(size_t(n) * p.pixels + i) * p.out_stride + c] = float(activate(
              (at(i, c) - mean) / std::sqrt(variance + p.epsilon) * scale[c] + bias[c], p.activation, p.a, p.b, 0));
    }
}

inline void lrn_f32(const LrnF32& p, void* const* operands) {
  const auto* in = static_cast<const float*>(operands[0]);
  auto* out = static_cast<float*>(operands[1]);
  for (int i = 0; i < p.pixels; i++, in += p.in_stride, out += p.out_stride)
    for (int c = 0; c < p.channels; c++) {
      double sum = 0;
      for (int k = std::max(0, c - (p.size - 1) / 2); k <= std::min(p.channels - 1, c + p.size / 2); k++)
        sum += double(in[k]) * in[k];
      out[c] = float(in[c] / std::pow(p.bias + double(p.alpha) / p.size * sum, double(p.beta)));
    }
}

}  // namespace hone::reference
