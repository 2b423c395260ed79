// Average pooling of int8 with AVX2.
#include "simd/pool2d_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx2.h"

namespace hone {

HONE_DEFINE_KERNEL(average_pool2d_s8_avx2_1x16, Pool2dS8, pool2d_s8_walk::tiles<simd::BytesAvx2>, pool2d_s8_walk::scratch<simd::BytesAvx2>,
                   pool2d_s8_walk::Average<simd::BytesAvx2>::run);

}  // namespace hone
