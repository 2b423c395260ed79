// Depthwise convolution of float32 for NEON: 2 output line(s) x 4 channels slide along the input.
#include "depthwise2d_f32/depthwise2d_f32.h"

namespace hone {
namespace {

using Convolution = Depthwise2d<simd::Neon, simd::Neon, 2>;

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_f32_neon_2x4, Depthwise2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
