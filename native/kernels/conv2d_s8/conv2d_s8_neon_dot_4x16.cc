// int8 convolution with SDOT: four pixels times 16 channels, 16 products deep a step.
#include "simd/conv2d_s8_neon_dot.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_neon_dot_4x16, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
