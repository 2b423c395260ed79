// Quantization of float32 to int8, and back: rows of pixels, sixteen channels at a time.
#pragma once

#include "hone/ops/elementwise.h"
#include "simd/bytes.h"

namespace hone::quantize_s8_rows {

static inline simd::Pieces pieces(const QuantizeS8& p) {
  // One scale, no gaps: a single long row.
  if (p.per_channel == 0 && p.in_stride == p.channels && p.out_stride == p.channels) {
    return {1, static_cast<int64_t>(p.pixels) * p.channels};
  }
  return {p.pixels, p.channels};
}

template <class V>
int32_t tiles(const QuantizeS8& p) {
  return pieces(p).tiles();
}

template <class V>
size_t scratch(const QuantizeS8&) {
  return 0;
}

/// Sixteen scales and zero points, as floats.
template <class V>
struct Parameters {
  typename V::Floats scale, zero;

  Parameters(const QuantizeS8& p, void* const* operands, int32_t first, int n) {
    if (p.per_channel == 0) {
      scale = V::set_floats(p.scale);
      zero = V::set_floats(static_cast<float>(p.zero));
      return;
    }
    float scales[16], zeros[16];
    for (int i = 0; i < 16; i++) {
      const int32_t c = first + (i < n ? i : 0);
      scales[i] = static_cast<const float*>(operands[1])[c];
      zeros[i] = static_cast<float>(static_cast<const int32_t*>(operands[2])[c]);
    }
    scale = V::load_floats(scales);
    zero = V::load_floats(zeros);
  }
};

template <class V>
void quantize(const QuantizeS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const typename V::Output same(p.zero, -128, 127);
  pieces(p).each(begin, end, [&](int32_t row, int32_t first, int32_t n) {
    const float* in = static_cast<const float*>(operands[0]) + static_cast<int64_t>(row) * p.in_stride;
    int8_t* out = static_cast<int8_t*>(operands[p.per_channel != 0 ? 3 : 1]) + static_cast<int64_t>(row) * p.out_stride;
    if (p.per_channel == 0) {
      const auto scale = V::set_floats(p.scale);
      int32_t i = first;
      const int32_t last = first + n;
      for (; i + 16 <= last; i += 16) V::store(out + i, same.narrow(V::or_least(V::div(V::load_floats(in + i), scale))));
      if (i < last) {
        float rest[16] = {};
        for (int j = 0; j < last - i; j++) rest[j] = in[i + j];
        V::store_partial(out + i, same.narrow(V::or_least(V::div(V::load_floats(rest), scale))), last - i);
      }
      return;
    }
    for (int32_t i = first; i < first + n; i++) {
      const float scale = static_cast<const float*>(operands[1])[i];
      const int32_t zero = static_cast<const int32_t*>(operands[2])[i];
      const auto low = static_cast<float>(-128 - zero), high = static_cast<float>(127 - zero);
      const float value = in[i] / scale, inside = value > low ? value < high ? value : high : low;
      out[i] = static_cast<int8_t>(static_cast<int32_t>(__builtin_nearbyintf(inside)) + zero);
    }
  });
}

template <class V>
void dequantize(const QuantizeS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const typename V::Reader reader;
  pieces(p).each(begin, end, [&](int32_t row, int32_t first, int32_t n) {
    const int8_t* in = static_cast<const int8_t*>(operands[0]) + static_cast<int64_t>(row) * p.in_stride;
    float* out = static_cast<float*>(operands[p.per_channel != 0 ? 3 : 1]) + static_cast<int64_t>(row) * p.out_stride;
    const int32_t last = first + n;
    const Parameters<V> same(p, operands, first, n < 16 ? n : 16);
    for (int32_t i = first; i < last; i += 16) {
      const int left = last - i < 16 ? last - i : 16;
      const Parameters<V> q = p.per_channel == 0 ? same : Parameters<V>(p, operands, i, left);
      if (left == 16) {
        V::store_floats(out + i, V::mul(V::sub(reader.to_float(V::load(in + i)), q.zero), q.scale));
      } else {
        float rest[16];
        V::store_floats(rest, V::mul(V::sub(reader.to_float(V::load_partial(in + i, left)), q.zero), q.scale));
        for (int j = 0; j < left; j++) out[i + j] = rest[j];
      }
    }
  });
}

}  // namespace hone::quantize_s8_rows
