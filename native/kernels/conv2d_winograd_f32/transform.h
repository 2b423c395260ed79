// The transforms of Winograd's F(4x4, 3x3) with the points 0, 1, -1, 2, -2 and infinity, on vectors of channels.
#pragma once

#include "simd/vector.h"

namespace hone {
namespace {

/// B^T d: six input elements to six points.
template <class V>
inline void to_points(const typename V::T (&d)[6], typename V::T (&t)[6]) {
  using T = typename V::T;
  const T minus4 = V::set(-4), minus5 = V::set(-5), four = V::set(4), two = V::set(2), minus2 = V::set(-2);
  const T a = V::fma(d[2], minus4, d[4]), b = V::fma(d[1], minus4, d[3]);
  const T c = V::sub(d[4], d[2]), e = V::sub(d[3], d[1]);
  t[0] = V::fma(d[0], four, V::fma(d[2], minus5, d[4]));
  t[1] = V::add(a, b);
  t[2] = V::sub(a, b);
  t[3] = V::fma(e, two, c);
  t[4] = V::fma(e, minus2, c);
  t[5] = V::fma(d[1], four, V::fma(d[3], minus5, d[5]));
}

/// A^T m: six points to four outputs.
template <class V>
inline void from_points(const typename V::T (&m)[6], typename V::T (&o)[4]) {
  using T = typename V::T;
  const T s = V::add(m[1], m[2]), d = V::sub(m[1], m[2]), u = V::add(m[3], m[4]), v = V::sub(m[3], m[4]);
  o[0] = V::add(V::add(m[0], s), u);
  o[1] = V::fma(v, V::set(2), d);
  o[2] = V::fma(u, V::set(4), s);
  o[3] = V::add(V::fma(v, V::set(8), d), m[5]);
}

/// Transforms 6 x 6 pixels, `load(6 y + x)`, to 36 points: `store(6 y + x, value)`.
template <class V, class Load, class Store>
inline void transform_input(const Load& load, const Store& store) {
  using T = typename V::T;
  T half[6][6];  // [x][point of y]
#pragma GCC unroll 6
  for (int x = 0; x < 6; x++) {
    T d[6];
#pragma GCC unroll 6
    for (int y = 0; y < 6; y++) d[y] = load(6 * y + x);
    to_points<V>(d, half[x]);
  }
#pragma GCC unroll 6
  for (int y = 0; y < 6; y++) {
    T d[6], t[6];
#pragma GCC unroll 6
    for (int x = 0; x < 6; x++) d[x] = half[x][y];
    to_points<V>(d, t);
#pragma GCC unroll 6
    for (int x = 0; x < 6; x++) store(6 * y + x, t[x]);
  }
}

/// Transforms 36 points to 4 x 4 outputs: `store(y, x, value)`.
template <class V, class Load, class Store>
inline void transform_output(const Load& load, const Store& store) {
  using T = typename V::T;
  T half[6][4];  // [x][output y]
#pragma GCC unroll 6
  for (int x = 0; x < 6; x++) {
    T m[6];
#pragma GCC unroll 6
    for (int y = 0; y < 6; y++) m[y] = load(6 * y + x);
    from_points<V>(m, half[x]);
  }
#pragma GCC unroll 4
  for (int y = 0; y < 4; y++) {
    T m[6], o[4];
#pragma GCC unroll 6
    for (int x = 0; x < 6; x++) m[x] = half[x][y];
    from_points<V>(m, o);
#pragma GCC unroll 4
    for (int x = 0; x < 4; x++) store(y, x, o[x]);
  }
}

}  // namespace
}  // namespace hone
