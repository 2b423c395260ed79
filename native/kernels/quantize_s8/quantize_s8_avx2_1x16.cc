// Quantization of float32 to int8 with AVX2.
#include "simd/quantize_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx2.h"

namespace hone {

HONE_DEFINE_KERNEL(quantize_s8_avx2_1x16, QuantizeS8, quantize_s8_rows::tiles<simd::BytesAvx2>, quantize_s8_rows::scratch<simd::BytesAvx2>,
                   quantize_s8_rows::quantize<simd::BytesAvx2>);

}  // namespace hone
