// Elementwise operations of two int8 tensors with AVX2.
#include "binary_s8/binary_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx2.h"

namespace hone {

HONE_DEFINE_KERNEL(binary_s8_avx2_1x16, BinaryS8, binary_s8_rows::tiles<simd::BytesAvx2>, binary_s8_rows::scratch<simd::BytesAvx2>,
                   binary_s8_rows::run<simd::BytesAvx2>);

}  // namespace hone
