// Instance and group normalization of float32 for NEON.
#include "instance_norm_f32/instance_norm_f32.h"

namespace hone {
namespace {

using Kernels = InstanceNorm<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(instance_norm_f32_neon_4, InstanceNormF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
