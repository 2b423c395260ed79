// Small arithmetic that kernels share.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace hone::simd {
namespace {

inline int32_t divide_up(int32_t a, int32_t b) { return (a + b - 1) / b; }
inline int32_t smaller(int32_t a, int32_t b) { return a < b ? a : b; }
inline int32_t larger(int32_t a, int32_t b) { return a > b ? a : b; }

/// How many elements a tile of an elementwise kernel has: enough for its overhead not to count.
constexpr int32_t tile_elements = 4096;

/// Calls f(c, whole) for vectors from `begin` to `end`: `whole` is the vector's width, or what is left at the end.
template <class V, class F>
inline void each_vector(int begin, int end, const F& f) {
  int c = begin;
  for (; c + V::width <= end; c += V::width) f(c, V::width);
  if (c < end) f(c, end - c);
}

template <class V>
inline typename V::T load(const float* p, int n) {
  return n < V::width ? V::load_partial(p, n) : V::load(p);
}

template <class V>
inline void store(float* p, typename V::T v, int n) {
  if (n < V::width) V::store_partial(p, v, n);
  else V::store(p, v);
}

}  // namespace
}  // namespace hone::simd
