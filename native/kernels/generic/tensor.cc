#include "generic/tensor.h"

namespace hone::generic {

float to_float(Half half) {
  uint32_t sign = static_cast<uint32_t>(half.bits & 0x8000u) << 16;
  uint32_t exponent = (half.bits >> 10) & 31u, fraction = half.bits & 1023u;
  uint32_t bits;
  if (exponent == 31) {
    bits = sign | 0x7f800000u | fraction << 13;
  } else if (exponent != 0) {
    bits = sign | (exponent + 112) << 23 | fraction << 13;
  } else {
    float value = static_cast<float>(fraction) * 0x1p-24f;
    return sign != 0 ? -value : value;
  }
  float value;
  std::memcpy(&value, &bits, sizeof value);
  return value;
}

Half to_half(float value) {
  uint32_t bits;
  std::memcpy(&bits, &value, sizeof bits);
  uint16_t sign = static_cast<uint16_t>(bits >> 16 & 0x8000u);
  float magnitude = std::fabs(value);
  if (!(magnitude == magnitude)) return {static_cast<uint16_t>(sign | 0x7e00u)};
  if (magnitude >= 65520.0f) return {static_cast<uint16_t>(sign | 0x7c00u)};
  if (magnitude < 0x1p-14f) return {static_cast<uint16_t>(sign | static_cast<uint16_t>(std::nearbyint(magnitude * 0x1p24f)))};
  uint32_t rounded = (bits & 0x7fffffffu) + 0xfffu + (bits >> 13 & 1u);
  return {static_cast<uint16_t>(sign | ((rounded >> 13) - (112u << 10)))};
}

template <class W>
void load(Type type, const void* data, int64_t at, int64_t step, int64_t n, W* to) {
  visit(type, [&]<class T>() {
    const T* from = static_cast<const T*>(data) + at;
    if (step == 1) {
      for (int64_t i = 0; i < n; i++) to[i] = convert<W>(from[i]);
    } else if (step == 0) {
      W value = convert<W>(from[0]);
      for (int64_t i = 0; i < n; i++) to[i] = value;
    } else {
      for (int64_t i = 0; i < n; i++) to[i] = convert<W>(from[i * step]);
    }
  });
}

template <class W>
void store(Type type, void* data, int64_t at, int64_t n, const W* from) {
  visit(type, [&]<class T>() {
    T* to = static_cast<T*>(data) + at;
    for (int64_t i = 0; i < n; i++) to[i] = convert<T>(from[i]);
  });
}

template void load<double>(Type, const void*, int64_t, int64_t, int64_t, double*);
template void load<int64_t>(Type, const void*, int64_t, int64_t, int64_t, int64_t*);
template void store<double>(Type, void*, int64_t, int64_t, const double*);
template void store<int64_t>(Type, void*, int64_t, int64_t, const int64_t*);

}  // namespace hone::generic
