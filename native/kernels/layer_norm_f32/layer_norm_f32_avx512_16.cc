// Layer normalization of float32 for AVX-512.
#include "layer_norm_f32/layer_norm_f32.h"

namespace hone {
namespace {

using Kernels = LayerNorm<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(layer_norm_f32_avx512_16, LayerNormF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
