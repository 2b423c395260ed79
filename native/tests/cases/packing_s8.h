// Packed weights of int8 operations, with random values.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

namespace hone::test {

/// Blocks of 16 channels as `hone/ops/conv2d_s8.h` and `hone/ops/depthwise2d_s8.h` say; `k` weights a channel.
struct PackingS8 {
  std::vector<uint8_t> bytes;

  PackingS8(int k, bool fixed) : k_(k), fixed_(fixed) {}

  /// A group of `channels` output channels of a convolution; the bias holds the input's zero point.
  void convolution(int channels, int in_zero) {
    for (int first = 0; first < channels; first += 16) {
      const int k4 = (k_ + 3) / 4 * 4;
      std::vector<int8_t> weights(size_t(16) * k4);
      head(channels - first, in_zero, true, [&](int c, int i) -> int8_t& { return weights[i / 4 * 64 + 4 * c + i % 4]; });
      append(weights);
    }
  }

  void depthwise(int channels, int in_zero) {
    for (int first = 0; first < channels; first += 16) {
      std::vector<int8_t> weights(size_t(16) * k_);
      head(channels - first, in_zero, false, [&](int c, int i) -> int8_t& { return weights[i * 16 + c]; });
      append(weights);
      bytes.resize((bytes.size() + 63) / 64 * 64);
    }
  }

 private:
  template <class T>
  void append(const std::vector<T>& values) {
    const auto* first = reinterpret_cast<const uint8_t*>(values.data());
    bytes.insert(bytes.end(), first, first + values.size() * sizeof(T));
  }

  template <class Weight>
  void head(int channels, int in_zero, bool sums, Weight&& weight) {
    std::vector<int32_t> words(sums ? 64 : 48);
    for (int c = 0; c < 16 && c < channels; c++) {
      int32_t sum = 0;
      for (int i = 0; i < k_; i++) {
        // The ends of the range often: they are what overflows in arithmetic that is too narrow.
        const int kind = static_cast<int>(engine_() % 16);
        weight(c, i) = static_cast<int8_t>(kind == 0 ? -128 : kind == 1 ? 127 : static_cast<int>(engine_() % 256) - 128);
        sum += weight(c, i);
      }
      words[c] = static_cast<int32_t>(engine_() % 2001) - 1000 - in_zero * sum;
      // Sums have a deviation of about sqrt(k) * 74 * 74: bring them to about 60, some of them far outside.
      const double scale = 60 / (5500 * std::sqrt(k_ + 1.0)) * (1 + c % 3);
      if (fixed_) {
        int exponent;
        const double mantissa = std::frexp(scale, &exponent);
        words[16 + c] = static_cast<int32_t>(std::lround(mantissa * 2147483648.0) & ~1023);
        words[32 + c] = exponent;
      } else {
        const auto value = static_cast<float>(c == 5 ? 1.0 / 1024 : scale);  // a power of two has ties
        std::memcpy(&words[16 + c], &value, 4);
      }
      if (sums) words[48 + c] = 128 * sum;
    }
    append(words);
  }

  int k_;
  bool fixed_;
  std::mt19937 engine_{1};
};

}  // namespace hone::test
