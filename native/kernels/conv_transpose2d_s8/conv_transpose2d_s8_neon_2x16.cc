// Transposed int8 convolution: the tile is that of conv2d_s8_neon_2x16.
#include "simd/conv2d_s8_neon.h"
#include "conv_transpose2d_s8/conv_transpose2d_s8.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv_transpose2d_s8_neon_2x16, ConvTranspose2dS8, conv_transpose2d_s8_walk::tiles<ConvS8Micro>,
                   conv_transpose2d_s8_walk::scratch<ConvS8Micro>, conv_transpose2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
