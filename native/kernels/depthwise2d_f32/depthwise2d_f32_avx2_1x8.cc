// Depthwise convolution of float32 for AVX2: 1 output line(s) x 8 channels slide along the input.
#include "depthwise2d_f32/depthwise2d_f32.h"

namespace hone {
namespace {

using Convolution = Depthwise2d<simd::Avx2, simd::Avx2, 1>;

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_f32_avx2_1x8, Depthwise2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
