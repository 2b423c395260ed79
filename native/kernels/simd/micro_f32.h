// The inner loop of float convolution: R pixels by N vectors of output channels, in registers.
#pragma once

#include "hone/kernel.h"
#include "simd/vector.h"

namespace hone {
namespace {

/// What the micro-kernels of one tile share.
struct MicroCall {
  int segments, length;     ///< runs of input elements that each pixel sums over, and how long each is
  ptrdiff_t block;          ///< floats from one block of 16 output channels to the next in the packed weights
  ptrdiff_t out_stride, residual_stride;
  float low, high;          ///< bounds of the outputs
  bool has_low, has_high;
};

/// `rows[s * R + r]` is where segment s of pixel r begins; `weights` is the block (bias first) of the first output channel;
/// `channels` of the last vector's are stored.
template <class V>
using Micro = void (*)(const MicroCall& call, const float* const* rows, const float* weights, float* out,
                       const float* residual, int channels);

/// Adds the residual to `R` pixels' sums of N vectors, bounds and stores them.
template <class V, int R, int N>
inline void finish(const MicroCall& call, const float* sums, float* out, const float* residual, int channels) {
  using T = typename V::T;
  constexpr int W = V::width;
  const T low = V::set(call.low), high = V::set(call.high);
  for (int r = 0; r < R; r++, out += call.out_stride, sums += N * W) {
#pragma GCC unroll 16
    for (int v = 0; v < N; v++) {
      const bool whole = v + 1 < N || channels == W;
      T x = V::load(sums + v * W);
      if (residual != nullptr) x = V::add(x, whole ? V::load(residual + v * W) : V::load_partial(residual + v * W, channels));
      if (call.has_low) x = V::max(low, x);
      if (call.has_high) x = V::min(high, x);
      if (whole) V::store(out + v * W, x);
      else V::store_partial(out + v * W, x, channels);
    }
    if (residual != nullptr) residual += call.residual_stride;
  }
}

/// Sums in the order of the packed weights, from the bias on, each product by a fused multiply-add: so that a pixel's sums
/// are the same whatever tile it is in.
template <class V, int R, int N>
void micro(const MicroCall& call, const float* const* rows, const float* weights, float* out, const float* residual,
           int channels) {
  using T = typename V::T;
  constexpr int W = V::width, per_block = 16 / W;
  const ptrdiff_t block = call.block;
  const auto offset = [block](int v) { return (v / per_block) * block + (v % per_block) * W; };
  T sums[R][N];
#pragma GCC unroll 16
  for (int r = 0; r < R; r++)
#pragma GCC unroll 16
    for (int v = 0; v < N; v++) sums[r][v] = V::load(weights + offset(v));
  weights += 16;
  [[maybe_unused]] const auto base = [&](int v) { return weights + (v / per_block) * block; };
  const int length = call.length;
  for (int s = call.segments; s > 0; s--, rows += R) {
    const float* in[R];
#pragma GCC unroll 16
    for (int r = 0; r < R; r++) in[r] = rows[r];
    int k = 0;
    if constexpr (V::by_lane) {
      // A step: W elements of each pixel in one register, each multiplied by its lane.
      for (; k + W <= length; k += W) {
        T a[R];
#pragma GCC unroll 16
        for (int r = 0; r < R; r++) {
          a[r] = V::load(in[r]);
          in[r] += W;
        }
        // Two vectors of weights at a time: all other registers are taken.
        const auto multiply = [&]<int l, int v>(T b) {
#pragma GCC unroll 16
          for (int r = 0; r < R; r++) sums[r][v] = V::template fma_lane<l>(b, a[r], sums[r][v]);
        };
        const auto lane = [&]<int l, int v = 0>(const auto& next) {
          if constexpr (v + 1 < N) {
            T b, c;
            V::template load_pair<16 * l + v % per_block * W>(base(v), b, c);
            multiply.template operator()<l, v>(b);
            multiply.template operator()<l, v + 1>(c);
            next.template operator()<l, v + 2>(next);
          } else if constexpr (v < N) {
            multiply.template operator()<l, v>(V::load(base(v) + 16 * l + v % per_block * W));
          }
        };
        lane.template operator()<0>(lane);
        lane.template operator()<1>(lane);
        lane.template operator()<2>(lane);
        lane.template operator()<3>(lane);
        weights += 16 * W;
      }
      for (; k < length; k++, weights += 16) {
        T b[N];
#pragma GCC unroll 16
        for (int v = 0; v < N; v++) b[v] = V::load(weights + offset(v));
#pragma GCC unroll 16
        for (int r = 0; r < R; r++) {
          const T a = V::set(*in[r]++);
#pragma GCC unroll 16
          for (int v = 0; v < N; v++) sums[r][v] = V::fma(b[v], a, sums[r][v]);
        }
      }
    } else {
      for (; k < length; k++, weights += 16) {
        T b[N];
#pragma GCC unroll 16
        for (int v = 0; v < N; v++) b[v] = V::load(weights + offset(v));
#pragma GCC unroll 16
        for (int r = 0; r < R; r++) {
          const T a = V::set(in[r][k]);
#pragma GCC unroll 16
          for (int v = 0; v < N; v++) sums[r][v] = V::fma(b[v], a, sums[r][v]);
        }
      }
    }
  }
  const ptrdiff_t out_stride = call.out_stride;
  if (residual != nullptr) {
    const ptrdiff_t residual_stride = call.residual_stride;
#pragma GCC unroll 16
    for (int r = 0; r < R; r++, residual += residual_stride) {
#pragma GCC unroll 16
      for (int v = 0; v + 1 < N; v++) sums[r][v] = V::add(sums[r][v], V::load(residual + v * W));
      T& last = sums[r][N - 1];
      last = V::add(last, channels == W ? V::load(residual + (N - 1) * W) : V::load_partial(residual + (N - 1) * W, channels));
    }
  }
  if (call.has_low) {
    const T low = V::set(call.low);
#pragma GCC unroll 16
    for (int r = 0; r < R; r++)
#pragma GCC unroll 16
      for (int v = 0; v < N; v++) sums[r][v] = V::max(low, sums[r][v]);
  }
  if (call.has_high) {
    const T high = V::set(call.high);
#pragma GCC unroll 16
    for (int r = 0; r < R; r++)
#pragma GCC unroll 16
      for (int v = 0; v < N; v++) sums[r][v] = V::min(high, sums[r][v]);
  }
  const bool whole = channels == W;
#pragma GCC unroll 16
  for (int r = 0; r < R; r++, out += out_stride) {
#pragma GCC unroll 16
    for (int v = 0; v + 1 < N; v++) V::store(out + v * W, sums[r][v]);
    if (whole) V::store(out + (N - 1) * W, sums[r][N - 1]);
    else V::store_partial(out + (N - 1) * W, sums[r][N - 1], channels);
  }
}

/// The micro-kernels of 1 to R pixels and 1 to N vectors.
template <class V, int R, int N>
struct MicroTable {
  Micro<V> at[R][N];

  constexpr MicroTable() : at{} { fill<1, 1>(); }
  template <int r, int n>
  constexpr void fill() {
    at[r - 1][n - 1] = micro<V, r, n>;
    if constexpr (n < N) fill<r, n + 1>();
    else if constexpr (r < R) fill<r + 1, 1>();
  }
};

/// The micro-kernels of 1 to R pixels and N vectors.
template <class V, int R, int N>
struct MicroRow {
  Micro<V> at[R];

  constexpr MicroRow() : at{} { fill<1>(); }
  template <int r>
  constexpr void fill() {
    at[r - 1] = micro<V, r, N>;
    if constexpr (r < R) fill<r + 1>();
  }
};

}  // namespace
}  // namespace hone
