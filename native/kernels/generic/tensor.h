// What generic kernels share: tensors in row-major order, dispatch on element types, elements as wide numbers, tiles.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <type_traits>

#include "hone/ops/generic.h"

/// Defines the kernel of the generic operation `op` and its selector. `Tiles`, `Scratch`, `Run` as `make_kernel` takes them.
#define HONE_GENERIC(op, Tiles, Scratch, Run)                                                                            \
  namespace hone {                                                                                                       \
  extern const Kernel generic_##op##_scalar_any;                                                                         \
  const Kernel generic_##op##_scalar_any = make_kernel<Generic, Tiles, Scratch, Run>("generic_" #op "_scalar_any");      \
  const Kernel* select_generic_##op(const CpuFeatures&);                                                                 \
  const Kernel* select_generic_##op(const CpuFeatures&) { return &generic_##op##_scalar_any; }                           \
  }

namespace hone::generic {

constexpr int max_rank = 8;

/// Elements that are computed at a time.
constexpr int block = 256;

/// An IEEE half; only stored, never computed with.
struct Half {
  uint16_t bits;
};

float to_float(Half half);
Half to_half(float value);

inline const TensorInfo& in(const Generic& p, int i) { return p.info[i]; }
inline const TensorInfo& out(const Generic& p, int i = 0) { return p.info[p.inputs + i]; }

/// True where an optional operand is there.
inline bool has_input(const Generic& p, int i) { return i < p.inputs && in(p, i).rank >= 0; }
inline bool has_output(const Generic& p, int i) { return i < p.outputs && out(p, i).rank >= 0; }

template <class T>
const T* input(const Generic&, void* const* operands, int i) {
  return static_cast<const T*>(operands[i]);
}
template <class T>
T* output(const Generic& p, void* const* operands, int i = 0) {
  return static_cast<T*>(operands[p.inputs + i]);
}

/// The product of the sizes of axes `begin` up to, without, `end`.
inline int64_t product(const TensorInfo& t, int begin, int end) {
  int64_t product = 1;
  for (int i = begin; i < end; i++) product *= t.dims[i];
  return product;
}

/// The number of elements.
inline int64_t count(const TensorInfo& t) { return product(t, 0, t.rank); }

/// Row-major strides in elements.
inline void strides_of(const TensorInfo& t, int64_t* strides) {
  int64_t stride = 1;
  for (int i = t.rank; i-- > 0;) {
    strides[i] = stride;
    stride *= t.dims[i];
  }
}

inline bool is_float(Type type) { return type == Type::f32 || type == Type::f64 || type == Type::f16; }

/// Calls `f.operator()<T>()` with the C++ type of the elements.
template <class F>
decltype(auto) visit(Type type, F&& f) {
  switch (type) {
    case Type::s8: return f.template operator()<int8_t>();
    case Type::u8: return f.template operator()<uint8_t>();
    case Type::s16: return f.template operator()<int16_t>();
    case Type::u16: return f.template operator()<uint16_t>();
    case Type::s32: return f.template operator()<int32_t>();
    case Type::u32: return f.template operator()<uint32_t>();
    case Type::s64: return f.template operator()<int64_t>();
    case Type::u64: return f.template operator()<uint64_t>();
    case Type::b8: return f.template operator()<bool>();
    case Type::f16: return f.template operator()<Half>();
    case Type::f64: return f.template operator()<double>();
    default: return f.template operator()<float>();
  }
}

/// Bytes of an element.
inline int64_t size_of(Type type) {
  return visit(type, []<class T>() { return static_cast<int64_t>(sizeof(T)); });
}

/// `f.operator()<T>()` with an unsigned type of the elements' size: for moving elements.
template <class F>
decltype(auto) visit_size(Type type, F&& f) {
  switch (size_of(type)) {
    case 1: return f.template operator()<uint8_t>();
    case 2: return f.template operator()<uint16_t>();
    case 4: return f.template operator()<uint32_t>();
    default: return f.template operator()<uint64_t>();
  }
}

/// A number as another type; floats become whole numbers towards zero, those beyond 64 bits the nearest, not-a-number 0.
template <class To, class From>
To convert(From value) {
  if constexpr (std::is_same_v<From, Half>) {
    return convert<To>(to_float(value));
  } else if constexpr (std::is_same_v<To, Half>) {
    return to_half(static_cast<float>(value));
  } else if constexpr (std::is_same_v<To, bool>) {
    return value != From{};
  } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
    if constexpr (std::is_same_v<To, uint64_t>) {
      if (value >= static_cast<From>(0x1p63)) return value >= static_cast<From>(0x1p64) ? ~uint64_t{0} : static_cast<uint64_t>(value);
    }
    if (!(value == value)) return 0;
    if (value >= static_cast<From>(0x1p63)) return static_cast<To>(std::numeric_limits<int64_t>::max());
    if (value < static_cast<From>(-0x1p63)) return static_cast<To>(std::numeric_limits<int64_t>::min());
    return static_cast<To>(static_cast<int64_t>(value));
  } else {
    return static_cast<To>(value);
  }
}

/// Reads `n` elements from element `at` on, `step` apart, as wide numbers: `double`, or `int64_t` (uint64 by its bits).
template <class W>
void load(Type type, const void* data, int64_t at, int64_t step, int64_t n, W* to);
/// Writes `n` elements from element `at` on.
template <class W>
void store(Type type, void* data, int64_t at, int64_t n, const W* from);

extern template void load<double>(Type, const void*, int64_t, int64_t, int64_t, double*);
extern template void load<int64_t>(Type, const void*, int64_t, int64_t, int64_t, int64_t*);
extern template void store<double>(Type, void*, int64_t, int64_t, const double*);
extern template void store<int64_t>(Type, void*, int64_t, int64_t, const int64_t*);

/// One element.
template <class W>
W get(Type type, const void* data, int64_t at) {
  W value;
  load(type, data, at, 0, 1, &value);
  return value;
}
template <class W>
void put(Type type, void* data, int64_t at, W value) {
  store(type, data, at, 1, &value);
}

/// Indices (int32 or int64) counted from the front of an axis of `size`; one that is out of range becomes the nearest in it.
inline int64_t index_at(Type type, const void* indices, int64_t at, int64_t size) {
  int64_t index = type == Type::s32 ? static_cast<const int32_t*>(indices)[at] : static_cast<const int64_t*>(indices)[at];
  if (index < 0) index += size;
  return std::clamp<int64_t>(index, 0, size - 1);
}

/// Units of work (rows, planes, elements) put together to tiles that are worth handing to a thread.
struct Split {
  int64_t units, per_tile;

  /// `cost` of a unit in about nanoseconds.
  Split(int64_t units, int64_t cost) : units(units), per_tile(std::max<int64_t>(1, 8192 / std::max<int64_t>(1, cost))) {
    per_tile = std::max(per_tile, units / 4096 + 1);
  }
  int32_t tiles() const { return static_cast<int32_t>(std::max<int64_t>(1, (units + per_tile - 1) / per_tile)); }
  int64_t begin(int32_t tile) const { return std::min(units, tile * per_tile); }
};

inline int32_t one_tile(const Generic&) { return 1; }
inline size_t no_scratch(const Generic&) { return 0; }

}  // namespace hone::generic
