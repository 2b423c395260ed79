// Transposed convolution of float32 for NEON.
#include "conv_transpose2d_f32/conv_transpose2d_f32.h"

namespace hone {
namespace {

using Convolution = ConvTranspose2d<simd::Neon, 4>;

}  // namespace

HONE_DEFINE_KERNEL(conv_transpose2d_f32_neon_4x16, ConvTranspose2dF32, Convolution::tiles, Convolution::scratch, Convolution::run);

}  // namespace hone
