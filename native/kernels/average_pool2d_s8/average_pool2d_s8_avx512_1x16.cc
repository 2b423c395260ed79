// Average pooling of int8 with AVX-512.
#include "simd/pool2d_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx512.h"

namespace hone {

HONE_DEFINE_KERNEL(average_pool2d_s8_avx512_1x16, Pool2dS8, pool2d_s8_walk::tiles<simd::BytesAvx512>, pool2d_s8_walk::scratch<simd::BytesAvx512>,
                   pool2d_s8_walk::Average<simd::BytesAvx512>::run);

}  // namespace hone
