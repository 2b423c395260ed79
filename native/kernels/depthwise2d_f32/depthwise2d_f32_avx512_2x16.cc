// Depthwise convolution of float32 for AVX-512: 2 output line(s) x 16 channels slide along the input.
#include "depthwise2d_f32/depthwise2d_f32.h"
#include "simd/vector_avx2.h"

namespace hone {
namespace {

using Convolution = Depthwise2d<simd::Avx512, simd::Avx2, 2>;

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_f32_avx512_2x16, Depthwise2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
