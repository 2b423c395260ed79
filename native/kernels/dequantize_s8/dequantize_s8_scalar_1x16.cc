// Dequantization of int8 to float32 in portable C++.
#include "simd/quantize_s8.h"

#include "hone/rows.h"
#include "simd/bytes_scalar.h"

namespace hone {

HONE_DEFINE_KERNEL(dequantize_s8_scalar_1x16, QuantizeS8, quantize_s8_rows::tiles<simd::BytesScalar>, quantize_s8_rows::scratch<simd::BytesScalar>,
                   quantize_s8_rows::dequantize<simd::BytesScalar>);

}  // namespace hone
