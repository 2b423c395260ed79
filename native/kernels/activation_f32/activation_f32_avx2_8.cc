// Functions of float32 for AVX2.
#include "activation_f32/activation_f32.h"

namespace hone {
namespace {

using Kernels = Unary<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(activation_f32_avx2_8, ActivationF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
