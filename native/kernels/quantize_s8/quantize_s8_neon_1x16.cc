// Quantization of float32 to int8 with NEON.
#include "simd/quantize_s8.h"

#include "hone/rows.h"
#include "simd/bytes_neon.h"

namespace hone {

HONE_DEFINE_KERNEL(quantize_s8_neon_1x16, QuantizeS8, quantize_s8_rows::tiles<simd::BytesNeon>, quantize_s8_rows::scratch<simd::BytesNeon>,
                   quantize_s8_rows::quantize<simd::BytesNeon>);

}  // namespace hone
