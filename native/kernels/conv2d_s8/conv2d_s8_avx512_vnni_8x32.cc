// int8 convolution with VPDPBUSD: eight pixels times 32 channels. Activations are made unsigned by adding 128 when they are
// copied; the sums then lose 128 times the sum of the weights again.
#include "simd/conv2d_s8_avx512_vnni.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_avx512_vnni_8x32, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
