// int8 convolution with NEON of Armv8.0: two pixels times 16 channels, products of eight int8 added by pairs to int32.
#include "simd/conv2d_s8_neon.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_neon_2x16, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
