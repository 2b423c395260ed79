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
  float* out;
  ptrdiff_t out_stride;
  const float* residual;    ///< null: none
  ptrdiff_t residual_stride;
  float low, high;          ///< of the clamp, -infinity and infinity without
};

/// `rows[s * R + r]` is where segment s of pixel r begins; `weights` is the block (bias first) of the first output channel;
/// `channels` of the last vector's are stored.
template <class V>
using Micro = void (*)(const MicroCall& call, const float* const* rows, const float* weights, float* out,
                       const float* residual, int channels);

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
        const auto lane = [&]<int l>() {
#pragma GCC unroll 16
          for (int v = 0; v < N; v++) {
            const T b = V::load(weights + offset(v) + 16 * l);
#pragma GCC unroll 16
            for (int r = 0; r < R; r++) sums[r][v] = V::template fma_lane<l>(b, a[r], sums[r][v]);
          }
        };
        lane.template operator()<0>();
        lane.template operator()<1>();
        lane.template operator()<2>();
        lane.template operator()<3>();
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
  const T low = V::set(call.low), high = V::set(call.high);
  if (channels == W) {
#pragma GCC unroll 16
    for (int r = 0; r < R; r++, out += out_stride)
#pragma GCC unroll 16
      for (int v = 0; v < N; v++) V::store(out + v * W, V::min(high, V::max(low, sums[r][v])));
  } else {
#pragma GCC unroll 16
    for (int r = 0; r < R; r++, out += out_stride) {
#pragma GCC unroll 16
      for (int v = 0; v + 1 < N; v++) V::store(out + v * W, V::min(high, V::max(low, sums[r][v])));
      V::store_partial(out + (N - 1) * W, V::min(high, V::max(low, sums[r][N - 1])), channels);
    }
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

}  // namespace
}  // namespace hone
