// Elementwise operations of two int8 tensors with AVX-512.
#include "binary_s8/binary_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx512.h"

namespace hone {

HONE_DEFINE_KERNEL(binary_s8_avx512_1x16, BinaryS8, binary_s8_rows::tiles<simd::BytesAvx512>, binary_s8_rows::scratch<simd::BytesAvx512>,
                   binary_s8_rows::run<simd::BytesAvx512>);

}  // namespace hone
