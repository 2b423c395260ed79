// Tables over int8, and quantization, as `hone/ops/elementwise.h` defines them.
#pragma once

#include "hone/ops/elementwise.h"
#include "reference/quantize_s8.h"

namespace hone::reference {

inline void lut_s8(const LutS8& p, void* const* operands) {
  for (int i = 0; i < p.pixels; i++)
    for (int c = 0; c < p.channels; c++)
      static_cast<int8_t*>(operands[2])[size_t(i) * p.out_stride + c] =
          static_cast<const int8_t*>(operands[1])[static_cast<const int8_t*>(operands[0])[size_t(i) * p.in_stride + c] + 128];
}

inline void quantize_s8(const QuantizeS8& p, void* const* operands) {
  for (int i = 0; i < p.pixels; i++)
    for (int c = 0; c < p.channels; c++) {
      const bool each = p.per_channel != 0;
      static_cast<int8_t*>(operands[each ? 3 : 1])[size_t(i) * p.out_stride + c] =
          quantize(static_cast<const float*>(operands[0])[size_t(i) * p.in_stride + c],
                   each ? static_cast<const float*>(operands[1])[c] : p.scale, each ? static_cast<const int32_t*>(operands[2])[c] : p.zero);
    }
}

inline void dequantize_s8(const QuantizeS8& p, void* const* operands) {
  for (int i = 0; i < p.pixels; i++)
    for (int c = 0; c < p.channels; c++) {
      const bool each = p.per_channel != 0;
      static_cast<float*>(operands[each ? 3 : 1])[size_t(i) * p.out_stride + c] =
          dequantize(static_cast<const int8_t*>(operands[0])[size_t(i) * p.in_stride + c],
                     each ? static_cast<const float*>(operands[1])[c] : p.scale, each ? static_cast<const int32_t*>(operands[2])[c] : p.zero);
    }
}

}  // namespace hone::reference
