// Elementwise operations of two int8 tensors with NEON.
#include "binary_s8/binary_s8.h"

#include "hone/rows.h"
#include "simd/bytes_neon.h"

namespace hone {

HONE_DEFINE_KERNEL(binary_s8_neon_1x16, BinaryS8, binary_s8_rows::tiles<simd::BytesNeon>, binary_s8_rows::scratch<simd::BytesNeon>,
                   binary_s8_rows::run<simd::BytesNeon>);

}  // namespace hone
