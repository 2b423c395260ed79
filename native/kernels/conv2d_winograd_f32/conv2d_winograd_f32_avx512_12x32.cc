// Convolution 3x3 of float32 by Winograd's minimal filtering for AVX-512: 12 patches x 32 output channels in registers.
#include "conv2d_winograd_f32/conv2d_winograd_f32.h"

namespace hone {
namespace {

using Convolution = Winograd<simd::Avx512, 12, 2>;

}  // namespace

HONE_DEFINE_KERNEL(conv2d_winograd_f32_avx512_12x32, Conv2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
