// int8 convolution without VNNI: eight pixels times 16 channels, products of int16 pairs by VPMADDWD, which cannot overflow.
#include "simd/conv2d_s8_avx512.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_avx512_8x16, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
