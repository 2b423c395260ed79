// Convolution of float32 for AVX-512: 12 pixels x 32 output channels in registers.
#include "conv2d_f32/conv2d_f32.h"

namespace hone {
namespace {

using Convolution = Conv2d<simd::Avx512, 12, 2>;

}  // namespace

HONE_DEFINE_KERNEL(conv2d_f32_avx512_12x32, Conv2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
