// Average pooling of int8 in portable C++.
#include "simd/pool2d_s8.h"

#include "hone/rows.h"
#include "simd/bytes_scalar.h"

namespace hone {

HONE_DEFINE_KERNEL(average_pool2d_s8_scalar_1x16, Pool2dS8, pool2d_s8_walk::tiles<simd::BytesScalar>, pool2d_s8_walk::scratch<simd::BytesScalar>,
                   pool2d_s8_walk::Average<simd::BytesScalar>::run);

}  // namespace hone
