// Cases of generic operations: tensors with their shapes, attributes, and a reference by indices.
#pragma once

#include <array>
#include <string>

#include "hone/ops/generic.h"
#include "tests/harness.h"

namespace hone::test {

using Index = std::array<int64_t, 8>;

/// A `Generic` with what it points to.
struct GenericParams {
  Generic params;
  std::vector<TensorInfo> info;
  std::vector<int64_t> ints;
  std::vector<float> floats;
};

inline TensorInfo tensor(Type type, std::initializer_list<int32_t> dims) {
  TensorInfo info{type, static_cast<int32_t>(dims.size()), {}};
  std::copy(dims.begin(), dims.end(), info.dims);
  return info;
}

inline int64_t elements(const TensorInfo& t) {
  int64_t n = 1;
  for (int i = 0; i < t.rank; i++) n *= t.dims[i];
  return n;
}

/// The place of an element.
inline int64_t place(const TensorInfo& t, const Index& index) {
  int64_t at = 0;
  for (int i = 0; i < t.rank; i++) at = at * t.dims[i] + index[i];
  return at;
}

/// Calls `f(index)` for all elements.
template <class F>
void each(const TensorInfo& t, F f) {
  for (int64_t i = 0; i < elements(t); i++) {
    Index index{};
    int64_t rest = i;
    for (int axis = t.rank; axis-- > 0; rest /= t.dims[axis]) index[axis] = rest % t.dims[axis];
    f(index);
  }
}

/// A case with random inputs; integers in [-3, 3] (8 bits: all) so that indices and sums stay in bounds.
inline Case generic_case(std::string name, std::vector<TensorInfo> inputs, std::vector<TensorInfo> outputs, std::vector<int64_t> ints = {},
                         std::vector<float> floats = {}) {
  auto made = std::make_shared<GenericParams>();
  made->info = inputs;
  made->info.insert(made->info.end(), outputs.begin(), outputs.end());
  made->ints = std::move(ints);
  made->floats = std::move(floats);
  made->params = {static_cast<int32_t>(inputs.size()), static_cast<int32_t>(outputs.size()), made->info.data(), made->ints.data(),
                  made->floats.data(), static_cast<int32_t>(made->ints.size()), static_cast<int32_t>(made->floats.size())};
  Case c(std::move(name), std::shared_ptr<const void>(made, &made->params));
  for (const TensorInfo& t : inputs) {
    const bool byte = t.type == Type::s8 || t.type == Type::u8;
    const double low = t.type == Type::u8 || t.type == Type::b8 ? 0 : byte ? -128 : -3, high = t.type == Type::b8 ? 1 : byte ? low + 255 : 3;
    c.random(Role::input, t.type, static_cast<size_t>(elements(t)), low, high);
  }
  for (const TensorInfo& t : outputs) c.noise(t.type, static_cast<size_t>(elements(t)));
  return c;
}

/// Copies an element between tensors.
inline void copy_element(Type type, void* to, int64_t to_place, const void* from, int64_t from_place) {
  const size_t size = size_of(type);
  std::copy_n(static_cast<const uint8_t*>(from) + from_place * size, size, static_cast<uint8_t*>(to) + to_place * size);
}

}  // namespace hone::test
