// Layer normalization of float32 for NEON.
#include "layer_norm_f32/layer_norm_f32.h"

namespace hone {
namespace {

using Kernels = LayerNorm<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(layer_norm_f32_neon_4, LayerNormF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
