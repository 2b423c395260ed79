// int8 convolution with AVX2: four pixels times the two halves of 16 channels, products of int16 pairs by VPMADDWD, which
// cannot overflow.
#include "simd/conv2d_s8_avx2.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_avx2_4x16, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
