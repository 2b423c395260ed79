// Product of two int8 activations: four rows times 16 columns, int16 numbers without zero points. Each variant compiles this
// for its instruction set; vectors are the compiler's.
#pragma once

#include <cstring>

#include "hone/ops/matmul_s8.h"
#include "simd/requantize_s8.h"

namespace hone::matmul_s8_walk {

template <class Variant>
struct Walk {
  static constexpr int rows = 4, columns = 16;
  typedef int32_t Sums __attribute__((vector_size(64), aligned(4)));
  typedef int16_t Words __attribute__((vector_size(32), aligned(2)));

  const MatMulS8& p;

  int32_t tiles() const {
    int32_t batches = 1;
    for (int d = 0; d < p.batch_rank; d++) batches *= p.batch_dims[d];
    return batches * ((p.n + columns - 1) / columns);
  }
  // A panel of 16 columns of b, four rows of a.
  size_t scratch() const { return sizeof(int16_t) * static_cast<size_t>(p.k) * (columns + rows) + 64; }

  void run(void* const* operands, int32_t begin, int32_t end, void* scratch) const {
    const int32_t panels = (p.n + columns - 1) / columns;
    auto* b = static_cast<int16_t*>(scratch);
    int16_t* a = b + static_cast<size_t>(p.k) * columns;
    const auto low = static_cast<float>(p.out_min - p.out_zero), high = static_cast<float>(p.out_max - p.out_zero);
    for (int32_t t = begin; t < end; t++) {
      int32_t batch = t / panels;
      const int32_t n0 = t % panels * columns, width = p.n - n0 < columns ? p.n - n0 : columns;
      int64_t at_a = 0, at_b = 0, at_out = 0;
      for (int d = p.batch_rank - 1; d >= 0; d--) {
        const int32_t i = batch % p.batch_dims[d];
        batch /= p.batch_dims[d];
        at_a += static_cast<int64_t>(i) * p.a_batch[d];
        at_b += static_cast<int64_t>(i) * p.b_batch[d];
        at_out += static_cast<int64_t>(i) * p.out_batch[d];
      }
      const int8_t* from = static_cast<const int8_t*>(operands[1]) + at_b + static_cast<int64_t>(n0) * p.b_column;
      for (int32_t k = 0; k < p.k; k++) {
        for (int32_t n = 0; n < columns; n++) {
          b[k * columns + n] = static_cast<int16_t>(n < width ? from[static_cast<int64_t>(k) * p.b_row + static_cast<int64_t>(n) * p.b_column] - p.b_zero : 0);
        }
      }
      for (int32_t m0 = 0; m0 < p.m; m0 += rows) {
        const int32_t height = p.m - m0 < rows ? p.m - m0 : rows;
        const int8_t* in = static_cast<const int8_t*>(operands[0]) + at_a + static_cast<int64_t>(m0) * p.a_row;
        for (int32_t k = 0; k < p.k; k++) {
          for (int32_t m = 0; m < rows; m++) {
            a[k * rows + m] = static_cast<int16_t>(m < height ? in[m * static_cast<int64_t>(p.a_row) + k * static_cast<int64_t>(p.a_column)] - p.a_zero : 0);
          }
        }
        Sums sum[rows] = {};
        for (int32_t k = 0; k < p.k; k++) {
          Words words;
          memcpy(&words, b + k * columns, sizeof words);
          const Sums column = __builtin_convertvector(words, Sums);
#pragma GCC unroll 4
          for (int m = 0; m < rows; m++) sum[m] += column * a[k * rows + m];
        }
        int8_t* out = static_cast<int8_t*>(operands[2]) + at_out + static_cast<int64_t>(m0) * p.out_row + n0;
        for (int32_t m = 0; m < height; m++, out += p.out_row) {
          for (int32_t n = 0; n < width; n++) out[n] = static_cast<int8_t>(multiply_float(sum[m][n], p.scale, low, high) + p.out_zero);
        }
      }
    }
  }
};

template <class Variant>
int32_t tiles(const MatMulS8& p) {
  return Walk<Variant>{p}.tiles();
}

template <class Variant>
size_t scratch(const MatMulS8& p) {
  return Walk<Variant>{p}.scratch();
}

template <class Variant>
void run(const MatMulS8& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  Walk<Variant>{p}.run(operands, begin, end, scratch);
}

}  // namespace hone::matmul_s8_walk
