// int8 depthwise convolution in portable C++.
#include "hone/rows.h"
#include "depthwise2d_s8/walk.h"
#include "simd/requantize_s8.h"

namespace hone {
namespace {

struct Variant {

template <Requantization mode>
struct Lanes {
  static constexpr int channels = 16;
  static constexpr bool partial = true;
  static constexpr bool columns = false;

  struct Column { int8_t at[4][16]; };
  struct Group { int8_t at[4][16]; };
  struct Sum { int32_t at[16]; };

  template <int rows>
  static Column load(const int8_t* const* from, int32_t n) {
    Column c = {};
    for (int r = 0; r < rows; r++) {
      for (int32_t i = 0; i < n; i++) c.at[r][i] = from[r][i];
    }
    return c;
  }
  static Column splat(int8_t value) {
    Column c;
    memset(&c, static_cast<uint8_t>(value), sizeof c);
    return c;
  }
  static Group group(const int8_t* const* weights) {
    Group g = {};
    for (int r = 0; r < 4; r++) {
      if (weights[r] != nullptr) memcpy(g.at[r], weights[r], 16);
    }
    return g;
  }
  static Sum bias(const int32_t* bias) {
    Sum s;
    memcpy(&s, bias, sizeof s);
    return s;
  }
  static Sum less(const Sum& sum, const Group&) { return sum; }
  template <int first, int count>
  static Sum dot(Sum sum, const Column& c, const Group& g) {
    for (int r = first; r < first + count; r++) {
      for (int i = 0; i < 16; i++) sum.at[i] += c.at[r][i] * g.at[r][i];
    }
    return sum;
  }

  struct Output {
    const Depthwise2dS8& p;
    explicit Output(const Depthwise2dS8& params) : p(params) {}
    void store(const depthwise2d_s8_walk::Block& block, int, const Sum& s0, const Sum& s1, int8_t* out0, int8_t* out1, int32_t n) const {
      requantize_portably(p, block, s0.at, n, out0);
      requantize_portably(p, block, s1.at, n, out1);
    }
  };
};

};

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_s8_scalar_1x16, Depthwise2dS8, depthwise2d_s8_walk::tiles<Variant>, depthwise2d_s8_walk::scratch<Variant>,
                   depthwise2d_s8_walk::run<Variant>);

}  // namespace hone
