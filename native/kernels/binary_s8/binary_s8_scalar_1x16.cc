// Elementwise operations of two int8 tensors in portable C++.
#include "binary_s8/binary_s8.h"

#include "hone/rows.h"
#include "simd/bytes_scalar.h"

namespace hone {

HONE_DEFINE_KERNEL(binary_s8_scalar_1x16, BinaryS8, binary_s8_rows::tiles<simd::BytesScalar>, binary_s8_rows::scratch<simd::BytesScalar>,
                   binary_s8_rows::run<simd::BytesScalar>);

}  // namespace hone
