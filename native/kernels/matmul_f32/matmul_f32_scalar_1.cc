// Product of two float32 activations for any processor: row by row.
#include "hone/ops/matmul_f32.h"

#include "hone/rows.h"
#include "simd/activation_scalar.h"

namespace hone {
namespace {

int32_t tiles(const MatMulF32& p) {
  int32_t n = p.m;
  for (int d = 0; d < p.batch_rank; d++) n *= p.batch_dims[d];
  return n;
}

size_t scratch(const MatMulF32&) { return 0; }

void run(const MatMulF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const auto* left = static_cast<const float*>(operands[0]);
  const auto* right = static_cast<const float*>(operands[1]);
  auto* output = static_cast<float*>(operands[2]);
  for (int tile = begin; tile < end; tile++) {
    const int product = tile / p.m, row = tile % p.m;
    ptrdiff_t a = ptrdiff_t{row} * p.a_row, b = 0, out = ptrdiff_t{row} * p.out_row;
    for (int d = p.batch_rank - 1, rest = product; d >= 0; d--) {
      const int index = rest % p.batch_dims[d];
      a += ptrdiff_t{index} * p.a_batch[d];
      b += ptrdiff_t{index} * p.b_batch[d];
      out += ptrdiff_t{index} * p.out_batch[d];
      rest /= p.batch_dims[d];
    }
    float* to = output + out;
    for (int n = 0; n < p.n; n++) to[n] = 0;
    for (int k = 0; k < p.k; k++) {
      const float x = left[a + ptrdiff_t{k} * p.a_column];
      const float* from = right + b + ptrdiff_t{k} * p.b_row;
      for (int n = 0; n < p.n; n++) to[n] += x * from[ptrdiff_t{n} * p.b_column];
    }
    for (int n = 0; n < p.n; n++) to[n] = simd::activate(to[n], p.activation, p.a, p.b, 0);
  }
}

}  // namespace

HONE_DEFINE_KERNEL(matmul_f32_scalar_1, MatMulF32, tiles, scratch, run);

}  // namespace hone
