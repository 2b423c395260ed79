// Maximum pooling of int8 with NEON.
#include "simd/pool2d_s8.h"

#include "hone/rows.h"
#include "simd/bytes_neon.h"

namespace hone {

HONE_DEFINE_KERNEL(max_pool2d_s8_neon_1x16, Pool2dS8, pool2d_s8_walk::tiles<simd::BytesNeon>, pool2d_s8_walk::scratch<simd::BytesNeon>,
                   pool2d_s8_walk::Max<simd::BytesNeon>::run);

}  // namespace hone
