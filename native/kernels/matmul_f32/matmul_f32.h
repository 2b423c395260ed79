// Product of two float32 activations: a panel of the right side is packed as the weights of a convolution are, and
// multiplied by the convolution's micro-kernels.
#pragma once

#include <string.h>

#include "hone/ops/matmul_f32.h"
#include "hone/rows.h"
#include "simd/activation.h"
#include "simd/micro_f32_best.h"
#include "simd/span.h"

namespace hone {
namespace {

using simd::divide_up;
using simd::smaller;

/// A tile is a panel of columns of one product, and where there are few of them, a part of its rows.
template <class V, int R, int N>
struct MatMul {
  static constexpr int lanes = N * V::width;
  static constexpr MicroTable<V, R, N> table = micro_table<V, R, N>();

  static int products(const MatMulF32& p) {
    int n = 1;
    for (int d = 0; d < p.batch_rank; d++) n *= p.batch_dims[d];
    return n;
  }
  static int panels(const MatMulF32& p) { return divide_up(p.n, lanes); }
  static int row_parts(const MatMulF32& p) {
    const int parts = divide_up(8, products(p) * panels(p)), most = divide_up(p.m, 4 * R);
    return smaller(parts, most);
  }
  static ptrdiff_t block(const MatMulF32& p) { return ptrdiff_t{16} * (1 + p.k); }

  static int32_t tiles(const MatMulF32& p) { return products(p) * panels(p) * row_parts(p); }
  static size_t scratch(const MatMulF32& p) {
    return (size_t(lanes / 16) * block(p) + (p.a_column == 1 ? 0 : size_t(R) * p.k)) * sizeof(float);
  }

  static void run(const MatMulF32& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
    const auto* left = static_cast<const float*>(operands[0]);
    const auto* right = static_cast<const float*>(operands[1]);
    auto* output = static_cast<float*>(operands[2]);
    auto* packed = static_cast<float*>(scratch);
    float* copies = packed + lanes / 16 * block(p);

    const bool clamp = p.activation == Activation::clamp;
    const float infinity = __builtin_inff();
    const MicroCall call = {1, p.k, block(p), p.out_row, 0, clamp ? p.a : -infinity, clamp ? p.b : infinity, clamp, clamp};
    const int parts = row_parts(p), all = panels(p), per_part = divide_up(divide_up(p.m, R), parts) * R;
    for (int tile = begin; tile < end; tile++) {
      const int columns = tile / parts, product = columns / all, first = (columns - product * all) * lanes;
      const int row_begin = (tile - columns * parts) * per_part, row_end = smaller(row_begin + per_part, p.m);
      if (row_begin >= row_end) continue;
      ptrdiff_t a = 0, b = 0, out = first;
      for (int d = p.batch_rank - 1, rest = product; d >= 0; d--) {
        const int next = rest / p.batch_dims[d], index = rest - next * p.batch_dims[d];
        a += ptrdiff_t{index} * p.a_batch[d];
        b += ptrdiff_t{index} * p.b_batch[d];
        out += ptrdiff_t{index} * p.out_batch[d];
        rest = next;
      }
      const int channels = smaller(lanes, p.n - first), vectors = divide_up(channels, V::width);
      if (tile == begin || row_begin == 0) pack(p, right + b + ptrdiff_t{first} * p.b_column, channels, packed);
      for (int row = row_begin; row < row_end;) {
        const int count = smaller(R, row_end - row);
        const float* rows[R];
        for (int r = 0; r < count; r++) rows[r] = left + a + ptrdiff_t{row + r} * p.a_row;
        if (p.a_column != 1)
          for (int r = 0; r < count; r++) {
            float* copy = copies + ptrdiff_t{r} * p.k;
            for (int k = 0; k < p.k; k++) copy[k] = rows[r][ptrdiff_t{k} * p.a_column];
            rows[r] = copy;
          }
        float* to = output + out + ptrdiff_t{row} * p.out_row;
        table.at[count - 1][vectors - 1](call, rows, packed, to, nullptr, channels - (vectors - 1) * V::width);
        if (p.activation > Activation::clamp)
          simd::activate<V>(p.activation, to, p.out_row, to, p.out_row, count, channels, p.a, p.b, nullptr);
        row += count;
      }
    }
  }

 private:
  static void pack(const MatMulF32& p, const float* from, int channels, float* packed) {
    for (int o = 0; o < channels; o += 16, packed += block(p)) {
      const int count = smaller(16, channels - o);
      memset(packed, 0, 16 * sizeof(float));
      for (int k = 0; k < p.k; k++) {
        const float* row = from + ptrdiff_t{k} * p.b_row + ptrdiff_t{o} * p.b_column;
        float* to = packed + 16 * (k + 1);
        if (count == 16 && p.b_column == 1) {
          memcpy(to, row, 16 * sizeof(float));
          continue;
        }
        for (int i = 0; i < count; i++) to[i] = row[ptrdiff_t{i} * p.b_column];
        for (int i = count; i < 16; i++) to[i] = 0;
      }
    }
  }
};

}  // namespace
}  // namespace hone
