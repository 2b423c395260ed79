// The micro-kernels of float convolution and matrix product, the best ones for the processor compiled for.
#pragma once

#include "simd/micro_f32.h"
#if defined(__aarch64__)
#include "simd/micro_f32_neon.h"
#endif

namespace hone {
namespace {

/// 1 to R pixels by 1 to N vectors.
template <class V, int R, int N>
constexpr MicroTable<V, R, N> micro_table() {
  MicroTable<V, R, N> table;
#if defined(__aarch64__)
  if constexpr (V::by_lane && R == 6 && N == 4) {
    table.at[4][3] = micro_neon<5>;
    table.at[5][3] = micro_neon<6>;
  }
#endif
  return table;
}

}  // namespace
}  // namespace hone
