// Functions of float32 for AVX-512.
#include "activation_f32/activation_f32.h"

namespace hone {
namespace {

using Kernels = Unary<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(activation_f32_avx512_16, ActivationF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
