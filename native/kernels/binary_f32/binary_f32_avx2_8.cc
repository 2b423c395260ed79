// Elementwise operations of two float32 tensors for AVX2.
#include "binary_f32/binary_f32.h"

namespace hone {
namespace {

using Kernels = Elementwise<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(binary_f32_avx2_8, BinaryF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
