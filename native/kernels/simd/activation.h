// The functions of `Activation` on vectors of floats, one source for every instruction set.
#pragma once

#include "hone/kernel.h"
#include "simd/vector.h"

namespace hone::simd {
namespace {

/// e^x, within 2 units in the last place; 0 below -87.3 (no denormals), infinity above 88.7.
template <class V>
inline typename V::T exp(typename V::T x) {
  using T = typename V::T;
  // x = n * ln 2 + r, |r| <= ln 2 / 2; ln 2 in two parts so that n * ln 2 is exact; e^r by a minimax polynomial.
  const T clamped = V::min(V::set(88.8f), V::max(V::set(-87.9f), x));
  const T n = V::round(V::mul(clamped, V::set(1.44269504f)));
  T r = V::fma(n, V::set(-0.693359375f), clamped);
  r = V::fma(n, V::set(2.12194440e-4f), r);
  T p = V::set(1.9875691500e-4f);
  p = V::fma(p, r, V::set(1.3981999507e-3f));
  p = V::fma(p, r, V::set(8.3334519073e-3f));
  p = V::fma(p, r, V::set(4.1665795894e-2f));
  p = V::fma(p, r, V::set(1.6666665459e-1f));
  p = V::fma(p, r, V::set(5.0000001201e-1f));
  p = V::fma(p, V::mul(r, r), V::add(r, V::set(1)));
  // 2^n in two factors: n reaches 128 at the upper end, -127 at the lower.
  const T half = V::round(V::mul(n, V::set(0.5f)));
  const T result = V::mul(V::mul(p, V::power_of_two(V::to_int(half))), V::power_of_two(V::to_int(V::sub(n, half))));
  return V::select_negative(V::sub(x, V::set(-87.3365f)), V::set(0), result);
}

template <class V>
inline typename V::T sigmoid(typename V::T x) {
  return V::div(V::set(1), V::add(V::set(1), exp<V>(V::sub(V::set(0), x))));
}

template <class V>
inline typename V::T tanh(typename V::T x) {
  using T = typename V::T;
  // Near 0 by an odd polynomial (Cephes, tanhf), since 1 - 2 / (e^2|x| + 1) cancels there.
  const T size = V::abs(x), square = V::mul(x, x);
  T p = V::set(-5.70498872745e-3f);
  p = V::fma(p, square, V::set(2.06390887954e-2f));
  p = V::fma(p, square, V::set(-5.37397155531e-2f));
  p = V::fma(p, square, V::set(1.33314422036e-1f));
  p = V::fma(p, square, V::set(-3.33332819422e-1f));
  const T near = V::fma(V::mul(p, square), size, size);
  const T far = V::sub(V::set(1), V::div(V::set(2), V::add(exp<V>(V::add(size, size)), V::set(1))));
  return V::copy_sign(V::select_negative(V::sub(size, V::set(0.625f)), near, far), x);
}

/// The error function, within 2e-7 (Abramowitz and Stegun 7.1.26 has 1.5e-7, near 0 by its series).
template <class V>
inline typename V::T erf(typename V::T x) {
  using T = typename V::T;
  const T size = V::abs(x), square = V::mul(x, x);
  T p = V::set(-7.5757576e-4f);
  p = V::fma(p, square, V::set(4.6296296e-3f));
  p = V::fma(p, square, V::set(-2.3809524e-2f));
  p = V::fma(p, square, V::set(1e-1f));
  p = V::fma(p, square, V::set(-3.3333333e-1f));
  p = V::fma(p, square, V::set(1));
  const T near = V::mul(V::mul(size, V::set(1.12837917f)), p);
  const T t = V::div(V::set(1), V::fma(size, V::set(0.3275911f), V::set(1)));
  T q = V::set(1.061405429f);
  q = V::fma(q, t, V::set(-1.453152027f));
  q = V::fma(q, t, V::set(1.421413741f));
  q = V::fma(q, t, V::set(-0.284496736f));
  q = V::fma(q, t, V::set(0.254829592f));
  const T far = V::sub(V::set(1), V::mul(V::mul(q, t), exp<V>(V::sub(V::set(0), square))));
  return V::copy_sign(V::select_negative(V::sub(size, V::set(0.5f)), near, far), x);
}

/// One activation, its constants in registers. `slope` is the slopes of the vector's channels, for prelu.
template <class V, Activation kind>
struct Activate {
  using T = typename V::T;
  T a, b;
  Activate(float a, float b) : a(V::set(a)), b(V::set(b)) {}

  T operator()(T x, [[maybe_unused]] T slope) const {
    const T zero = V::set(0), one = V::set(1);
    if constexpr (kind == Activation::clamp) {
      return V::min(b, V::max(a, x));
    } else if constexpr (kind == Activation::leaky_relu) {
      return V::select_negative(x, V::mul(a, x), x);
    } else if constexpr (kind == Activation::prelu) {
      return V::select_negative(x, V::mul(slope, x), x);
    } else if constexpr (kind == Activation::sigmoid) {
      return sigmoid<V>(x);
    } else if constexpr (kind == Activation::silu) {
      return V::mul(x, sigmoid<V>(x));
    } else if constexpr (kind == Activation::hard_sigmoid) {
      return V::max(zero, V::min(one, V::fma(a, x, b)));
    } else if constexpr (kind == Activation::hard_swish) {
      return V::mul(x, V::max(zero, V::min(one, V::fma(x, V::set(1.0f / 6), V::set(0.5f)))));
    } else if constexpr (kind == Activation::tanh) {
      return tanh<V>(x);
    } else if constexpr (kind == Activation::gelu) {
      const T half = V::mul(x, V::set(0.5f));
      return V::fma(half, erf<V>(V::mul(x, V::set(0.70710678f))), half);
    } else if constexpr (kind == Activation::gelu_tanh) {
      const T half = V::mul(x, V::set(0.5f)), cube = V::mul(V::mul(x, x), x);
      return V::fma(half, tanh<V>(V::mul(V::set(0.79788456f), V::fma(cube, V::set(0.044715f), x))), half);
    } else {
      return x;
    }
  }
};

/// Applies an activation to `rows` rows of `channels` floats; `slopes` are the channels', for prelu. In place if out is in.
template <class V, Activation kind>
__attribute__((noinline)) void activate_as(const float* in, ptrdiff_t in_stride, float* out, ptrdiff_t out_stride, int rows,
                                           int channels, float a, float b, const float* slopes) {
  const Activate<V, kind> act(a, b);
  constexpr bool prelu = kind == Activation::prelu;
  for (int r = 0; r < rows; r++, in += in_stride, out += out_stride) {
    int c = 0;
    for (; c + V::width <= channels; c += V::width)
      V::store(out + c, act(V::load(in + c), prelu ? V::load(slopes + c) : V::set(0)));
    if (const int n = channels - c; n > 0)
      V::store_partial(out + c, act(V::load_partial(in + c, n), prelu ? V::load_partial(slopes + c, n) : V::set(0)), n);
  }
}

template <class V>
inline void activate(Activation kind, const float* in, ptrdiff_t in_stride, float* out, ptrdiff_t out_stride, int rows,
                     int channels, float a, float b, const float* slopes) {
#define HONE_ACTIVATE(name) \
  case Activation::name:    \
    return activate_as<V, Activation::name>(in, in_stride, out, out_stride, rows, channels, a, b, slopes);
  switch (kind) {
    HONE_ACTIVATE(none)
    HONE_ACTIVATE(clamp)
    HONE_ACTIVATE(leaky_relu)
    HONE_ACTIVATE(sigmoid)
    HONE_ACTIVATE(silu)
    HONE_ACTIVATE(hard_sigmoid)
    HONE_ACTIVATE(hard_swish)
    HONE_ACTIVATE(tanh)
    HONE_ACTIVATE(gelu)
    HONE_ACTIVATE(gelu_tanh)
    case Activation::prelu:
      if (slopes == nullptr) return;
      return activate_as<V, Activation::prelu>(in, in_stride, out, out_stride, rows, channels, a, b, slopes);
  }
#undef HONE_ACTIVATE
}

}  // namespace
}  // namespace hone::simd
