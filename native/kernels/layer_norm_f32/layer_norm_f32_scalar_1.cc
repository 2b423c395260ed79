// Layer normalization of float32 for any processor.
#include "layer_norm_f32/layer_norm_f32.h"

namespace hone {
namespace {

using Kernels = LayerNorm<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(layer_norm_f32_scalar_1, LayerNormF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
