// Product of two float32 activations for AVX2: 6 rows x 16 columns in registers.
#include "matmul_f32/matmul_f32.h"

namespace hone {
namespace {

using Product = MatMul<simd::Avx2, 6, 2>;

}  // namespace

HONE_DEFINE_KERNEL(matmul_f32_avx2_6x16, MatMulF32, Product::tiles, Product::scratch, Product::run);

}  // namespace hone
