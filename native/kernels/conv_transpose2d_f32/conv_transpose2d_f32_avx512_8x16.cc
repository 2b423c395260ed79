// Transposed convolution of float32 for AVX-512.
#include "conv_transpose2d_f32/conv_transpose2d_f32.h"

namespace hone {
namespace {

using Convolution = ConvTranspose2d<simd::Avx512, 8>;

}  // namespace

HONE_DEFINE_KERNEL(conv_transpose2d_f32_avx512_8x16, ConvTranspose2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
