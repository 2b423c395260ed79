// Convolution of float32 for AVX2: 6 pixels x 16 output channels in registers.
#include "conv2d_f32/conv2d_f32.h"

namespace hone {
namespace {

using Convolution = Conv2d<simd::Avx2, 6, 2>;

}  // namespace

HONE_DEFINE_KERNEL(conv2d_f32_avx2_6x16, Conv2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
