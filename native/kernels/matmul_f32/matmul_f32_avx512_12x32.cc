// Product of two float32 activations for AVX-512: 12 rows x 32 columns in registers.
#include "matmul_f32/matmul_f32.h"

namespace hone {
namespace {

using Product = MatMul<simd::Avx512, 12, 2>;

}  // namespace

HONE_DEFINE_KERNEL(matmul_f32_avx512_12x32, MatMulF32, Product::tiles, Product::scratch, Product::run);

}  // namespace hone
