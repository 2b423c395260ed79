// Functions of float32 for any processor.
#include "activation_f32/activation_f32.h"

namespace hone {
namespace {

using Kernels = Unary<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(activation_f32_scalar_1, ActivationF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
