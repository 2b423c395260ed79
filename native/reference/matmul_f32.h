// Product of two float32 tensors as `hone/ops/matmul_f32.h` defines it, with sums in double.
#pragma once

#include "hone/ops/matmul_f32.h"
#include "reference/activation.h"

namespace hone::reference {

inline void matmul_f32(const MatMulF32& p, void* const* operands) {
  const auto* left = static_cast<const float*>(operands[0]);
  const auto* right = static_cast<const float*>(operands[1]);
  auto* output = static_cast<float*>(operands[2]);
  size_t products = 1;
  for (int d = 0; d < p.batch_rank; d++) products *= p.batch_dims[d];
  for (size_t product = 0; product < products; product++) {
    size_t a = 0, b = 0, out = 0, rest = product;
    for (int d = p.batch_rank - 1; d >= 0; d--) {
      const size_t index = rest % p.batch_dims[d];
      a += index * p.a_batch[d];
      b += index * p.b_batch[d];
      out += index * p.out_batch[d];
      rest /= p.batch_dims[d];
    }
    for (int m = 0; m < p.m; m++)
      for (int n = 0; n < p.n; n++) {
        double sum = 0;
        for (int k = 0; k < p.k; k++)
          sum += double(left[a + size_t(m) * p.a_row + size_t(k) * p.a_column]) *
                 right[b + size_t(k) * p.b_row + size_t(n) * p.b_column];
        output[out + size_t(m) * p.out_row + n] = float(activate(sum, p.activation, p.a, p.b, 0));
      }
  }
}

}  // namespace hone::reference
