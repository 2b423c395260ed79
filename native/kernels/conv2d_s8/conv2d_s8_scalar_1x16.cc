// int8 convolution in portable C++: one pixel times 16 channels.
#include "simd/conv2d_s8_scalar.h"
#include "hone/rows.h"

namespace hone {

HONE_DEFINE_KERNEL(conv2d_s8_scalar_1x16, Conv2dS8, conv2d_s8_walk::tiles<ConvS8Micro>, conv2d_s8_walk::scratch<ConvS8Micro>,
                   conv2d_s8_walk::run<ConvS8Micro>);

}  // namespace hone
