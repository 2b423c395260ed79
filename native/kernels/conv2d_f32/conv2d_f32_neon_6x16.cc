// Convolution of float32 for NEON: 6 pixels x 16 output channels in registers.
#include "conv2d_f32/conv2d_f32.h"

namespace hone {
namespace {

using Convolution = Conv2d<simd::Neon, 6, 4>;

}  // namespace

HONE_DEFINE_KERNEL(conv2d_f32_neon_6x16, Conv2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
