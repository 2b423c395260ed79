// Product of two int8 activations as `hone/ops/matmul_s8.h` defines it.
#pragma once

#include "hone/ops/matmul_s8.h"
#include "reference/quantize_s8.h"

namespace hone::reference {

inline void matmul_s8(const MatMulS8& p, void* const* operands) {
  const auto *a = static_cast<const int8_t*>(operands[0]), *b = static_cast<const int8_t*>(operands[1]);
  auto* out = static_cast<int8_t*>(operands[2]);
  int32_t index[4] = {};
  for (;;) {
    int64_t at_a = 0, at_b = 0, at_out = 0;
    for (int d = 0; d < p.batch_rank; d++) {
      at_a += int64_t(index[d]) * p.a_batch[d];
      at_b += int64_t(index[d]) * p.b_batch[d];
      at_out += int64_t(index[d]) * p.out_batch[d];
    }
    for (int m = 0; m < p.m; m++)
      for (int n = 0; n < p.n; n++) {
        int sum = 0;
        for (int k = 0; k < p.k; k++)
          sum += (a[at_a + int64_t(m) * p.a_row + int64_t(k) * p.a_column] - p.a_zero) *
                 (b[at_b + int64_t(k) * p.b_row + int64_t(n) * p.b_column] - p.b_zero);
        out[at_out + int64_t(m) * p.out_row + n] =
            quantize_rounded(static_cast<float>(sum) * p.scale, p.out_zero, p.out_min, p.out_max);
      }
    int d = p.batch_rank - 1;
    while (d >= 0 && ++index[d] == p.batch_dims[d]) index[d--] = 0;
    if (d < 0) return;
  }
}

}  // namespace hone::reference
