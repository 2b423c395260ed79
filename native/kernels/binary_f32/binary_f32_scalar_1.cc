// Elementwise operations of two float32 tensors for any processor.
#include "binary_f32/binary_f32.h"

namespace hone {
namespace {

using Kernels = Elementwise<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(binary_f32_scalar_1, BinaryF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
