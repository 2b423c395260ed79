// Convolution 3x3 of float32 by Winograd's minimal filtering for NEON: 6 patches x 16 output channels in registers.
#include "conv2d_winograd_f32/conv2d_winograd_f32.h"

namespace hone {
namespace {

using Convolution = Winograd<simd::Neon, 6, 4>;

}  // namespace

HONE_DEFINE_KERNEL(conv2d_winograd_f32_neon_6x16, Conv2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
