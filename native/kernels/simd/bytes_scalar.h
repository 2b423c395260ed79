// Sixteen int8 in portable C++, and what they are as int32 and float. See bytes.h for the interface.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>

namespace hone::simd {
namespace {

struct BytesScalar {
  struct Bytes { int8_t at[16]; };
  struct Floats { float at[16]; };
  struct Ints { int32_t at[16]; };

  static Bytes load(const int8_t* p) { return load_partial(p, 16); }
  static void store(int8_t* p, const Bytes& v) { memcpy(p, v.at, 16); }
  static Bytes load_partial(const int8_t* p, int n) {
    Bytes v = {};
    memcpy(v.at, p, static_cast<size_t>(n));
    return v;
  }
  static void store_partial(int8_t* p, const Bytes& v, int n) { memcpy(p, v.at, static_cast<size_t>(n)); }

  template <class R, class Function>
  static R each(Function f) {
    R r;
    for (int i = 0; i < 16; i++) r.at[i] = f(i);
    return r;
  }
  static Bytes set(int8_t v) { return each<Bytes>([&](int) { return v; }); }
  static Bytes max(const Bytes& a, const Bytes& b) { return each<Bytes>([&](int i) { return a.at[i] > b.at[i] ? a.at[i] : b.at[i]; }); }
  static Bytes min(const Bytes& a, const Bytes& b) { return each<Bytes>([&](int i) { return a.at[i] < b.at[i] ? a.at[i] : b.at[i]; }); }

  struct Reader {
    Floats to_float(const Bytes& v) const { return each<Floats>([&](int i) { return static_cast<float>(v.at[i]); }); }
    Floats to_float_moved(const Bytes& v) const { return each<Floats>([&](int i) { return static_cast<float>(v.at[i] + 128); }); }
  };
  static Floats set_floats(float v) { return each<Floats>([&](int) { return v; }); }
  static Floats load_floats(const float* p) {
    Floats v;
    memcpy(v.at, p, sizeof v);
    return v;
  }
  static void store_floats(float* p, const Floats& v) { memcpy(p, v.at, sizeof v); }
  static Floats add(const Floats& a, const Floats& b) { return each<Floats>([&](int i) { return a.at[i] + b.at[i]; }); }
  static Floats sub(const Floats& a, const Floats& b) { return each<Floats>([&](int i) { return a.at[i] - b.at[i]; }); }
  static Floats mul(const Floats& a, const Floats& b) { return each<Floats>([&](int i) { return a.at[i] * b.at[i]; }); }
  static Floats div(const Floats& a, const Floats& b) { return each<Floats>([&](int i) { return a.at[i] / b.at[i]; }); }
  static Floats fma(const Floats& a, const Floats& b, const Floats& c) {
    return each<Floats>([&](int i) { return std::fma(a.at[i], b.at[i], c.at[i]); });
  }

  static Floats or_least(const Floats& v) { return v; }  // narrow does it

  static Ints zero_ints() { return {}; }
  static Ints add(const Ints& a, const Bytes& b) { return each<Ints>([&](int i) { return a.at[i] + b.at[i]; }); }
  static Floats to_float(const Ints& v, int32_t less) { return each<Floats>([&](int i) { return static_cast<float>(v.at[i] - less); }); }

  /// Rounds half to even, adds `zero`, clamps.
  struct Output {
    float low, high;
    int32_t zero;
    Output(int32_t zero, int32_t low, int32_t high)
        : low(static_cast<float>(low - zero)), high(static_cast<float>(high - zero)), zero(zero) {}
    Bytes narrow(const Floats& v) const {
      return each<Bytes>([&](int i) {
        const float inside = v.at[i] > low ? v.at[i] < high ? v.at[i] : high : low;
        return static_cast<int8_t>(static_cast<int32_t>(std::nearbyintf(inside)) + zero);
      });
    }
  };
};

}  // namespace
}  // namespace hone::simd
