// Quantization of float32 to int8 with AVX-512.
#include "simd/quantize_s8.h"

#include "hone/rows.h"
#include "simd/bytes_avx512.h"

namespace hone {

HONE_DEFINE_KERNEL(quantize_s8_avx512_1x16, QuantizeS8, quantize_s8_rows::tiles<simd::BytesAvx512>, quantize_s8_rows::scratch<simd::BytesAvx512>,
                   quantize_s8_rows::quantize<simd::BytesAvx512>);

}  // namespace hone
