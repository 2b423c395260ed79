// Instance and group normalization of float32 for any processor.
#include "instance_norm_f32/instance_norm_f32.h"

namespace hone {
namespace {

using Kernels = InstanceNorm<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(instance_norm_f32_scalar_1, InstanceNormF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
