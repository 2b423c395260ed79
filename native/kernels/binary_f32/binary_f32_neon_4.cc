// Elementwise operations of two float32 tensors for NEON.
#include "binary_f32/binary_f32.h"

namespace hone {
namespace {

using Kernels = Elementwise<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(binary_f32_neon_4, BinaryF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
