// Elementwise operations of two int8 tensors: rows along the last dimension, sixteen elements at a time.
#pragma once

#include <cmath>
#include <cstring>

#include "hone/ops/elementwise.h"
#include "simd/bytes.h"

namespace hone::binary_s8_rows {

template <class V>
struct Rows {
  using Bytes = typename V::Bytes;
  using Floats = typename V::Floats;

  const BinaryS8& p;

  simd::Pieces pieces() const {
    int64_t rows = 1;
    for (int d = 0; d + 1 < p.rank; d++) rows *= p.dims[d];
    return {rows, p.rank > 0 ? p.dims[p.rank - 1] : 1};
  }

  void run(void* const* operands, int32_t begin, int32_t end) const {
    switch (p.op) {
      case Binary::add: {
        const float ratio_a = p.a_scale / p.out_scale, ratio_b = p.b_scale / p.out_scale;
        const auto zero_a = static_cast<float>(p.a_zero + p.moved), zero_b = static_cast<float>(p.b_zero + p.moved);
        const float fixed = static_cast<float>(p.out_zero + p.moved) - std::fmaf(ratio_a, zero_a, ratio_b * zero_b);
        if (p.moved == 0) each(operands, begin, end, [=, this] { return Add<false>(p, ratio_a, ratio_b, fixed); });
        else each(operands, begin, end, [=, this] { return Add<true>(p, ratio_a, ratio_b, fixed); });
        return;
      }
      case Binary::mul: return each(operands, begin, end, [this] { return Mul(p); });
      default: return each(operands, begin, end, [this] { return Dequantized(p); });
    }
  }

  template <bool moved>
  struct Add {
    Floats a, b, fixed;
    typename V::Output output;
    typename V::Reader reader;

    Add(const BinaryS8& p, float ratio_a, float ratio_b, float fixed)
        : a(V::set_floats(ratio_a)), b(V::set_floats(ratio_b)), fixed(V::set_floats(fixed)), output(-p.moved, p.out_min, p.out_max) {}
    inline __attribute__((always_inline)) Bytes operator()(const Bytes& x, const Bytes& y) const {
      if constexpr (moved) return output.narrow(V::fma(reader.to_float_moved(x), a, V::fma(reader.to_float_moved(y), b, fixed)));
      else return output.narrow(V::fma(reader.to_float(x), a, V::fma(reader.to_float(y), b, fixed)));
    }
  };

  struct Mul {
    Floats scale, zero_a, zero_b, zero;
    typename V::Output output;
    typename V::Reader reader;

    explicit Mul(const BinaryS8& p)
        : scale(V::set_floats(p.a_scale * p.b_scale / p.out_scale)), zero_a(V::set_floats(static_cast<float>(p.a_zero))),
          zero_b(V::set_floats(static_cast<float>(p.b_zero))), zero(V::set_floats(static_cast<float>(p.out_zero + p.moved))),
          output(-p.moved, p.out_min, p.out_max) {}
    // Differences and their products are whole numbers below 2^24: exact in float.
    inline __attribute__((always_inline)) Bytes operator()(const Bytes& x, const Bytes& y) const {
      const Floats product = V::mul(V::sub(reader.to_float(x), zero_a), V::sub(reader.to_float(y), zero_b));
      return output.narrow(V::add(V::mul(product, scale), zero));
    }
  };

  /// quantize(dequantize(a) op dequantize(b)), for all other operations by one code: they are rare.
  struct Dequantized {
    Binary op;
    Floats scale_a, scale_b, scale, zero_a, zero_b;
    typename V::Output output;
    typename V::Reader reader;

    explicit Dequantized(const BinaryS8& p)
        : op(p.op), scale_a(V::set_floats(p.a_scale)), scale_b(V::set_floats(p.b_scale)), scale(V::set_floats(p.out_scale)),
          zero_a(V::set_floats(static_cast<float>(p.a_zero))), zero_b(V::set_floats(static_cast<float>(p.b_zero))),
          output(p.out_zero, p.out_min, p.out_max) {}
    __attribute__((noinline)) Bytes operator()(const Bytes& x, const Bytes& y) const {
      const Floats a = V::mul(V::sub(reader.to_float(x), zero_a), scale_a), b = V::mul(V::sub(reader.to_float(y), zero_b), scale_b);
      return output.narrow(V::or_least(V::div(apply(a, b), scale)));
    }
    Floats apply(const Floats& a, const Floats& b) const {
      if (op == Binary::sub) return V::sub(a, b);
      if (op == Binary::div) return V::div(a, b);
      float x[16], y[16];
      V::store_floats(x, a);
      V::store_floats(y, b);
      for (int i = 0; i < 16; i++) {
        x[i] = op == Binary::max ? (x[i] < y[i] ? y[i] : x[i]) : op == Binary::min ? (y[i] < x[i] ? y[i] : x[i]) : std::pow(x[i], y[i]);
      }
      return V::load_floats(x);
    }
  };

  __attribute__((noinline)) static void move(int8_t* to, int64_t to_step, const int8_t* from, int64_t from_step, int32_t n) {
    for (int32_t i = 0; i < n; i++) to[i * to_step] = from[i * from_step];
  }

  // Each row makes its own function, whose numbers the compiler can keep in registers.
  template <class Make>
  void each(void* const* operands, int32_t begin, int32_t end, const Make& make) const {
    const int last = p.rank - 1;
    const int64_t step_a = last >= 0 ? p.a_strides[last] : 0, step_b = last >= 0 ? p.b_strides[last] : 0;
    const int64_t step = last >= 0 ? p.out_strides[last] : 1;
    pieces().each(begin, end, [&](int32_t row, int32_t first, int32_t n) {
      const auto f = make();
      int64_t at_a = first * step_a, at_b = first * step_b, at = first * step;
      for (int d = last - 1; d >= 0; d--) {
        const int32_t i = row % p.dims[d];
        row /= p.dims[d];
        at_a += static_cast<int64_t>(i) * p.a_strides[d];
        at_b += static_cast<int64_t>(i) * p.b_strides[d];
        at += static_cast<int64_t>(i) * p.out_strides[d];
      }
      const int8_t *a = static_cast<const int8_t*>(operands[0]) + at_a, *b = static_cast<const int8_t*>(operands[1]) + at_b;
      int8_t* out = static_cast<int8_t*>(operands[2]) + at;
      // Sixteen elements of each, as a copy where they do not lie side by side.
      int8_t copy_a[16] = {}, copy_b[16] = {}, copy[16];
      int32_t i = 0;
      if (step == 1 && step_a >= 0 && step_a <= 1 && step_b >= 0 && step_b <= 1) {
        const int8_t *x = a, *y = b;
        if (step_a == 0) x = static_cast<const int8_t*>(memset(copy_a, *a, 16));
        if (step_b == 0) y = static_cast<const int8_t*>(memset(copy_b, *b, 16));
        for (; i + 16 <= n; i += 16, x += 16 * step_a, y += 16 * step_b) V::store(out + i, f(V::load(x), V::load(y)));
      }
      for (; i < n; i += 16) {
        const int32_t left = n - i < 16 ? n - i : 16;
        move(copy_a, 1, a + i * step_a, step_a, left);
        move(copy_b, 1, b + i * step_b, step_b, left);
        V::store(copy, f(V::load(copy_a), V::load(copy_b)));
        move(out + i * step, step, copy, 1, left);
      }
    });
  }
};

template <class V>
int32_t tiles(const BinaryS8& p) {
  return Rows<V>{p}.pieces().tiles();
}

template <class V>
size_t scratch(const BinaryS8&) {
  return 0;
}

template <class V>
void run(const BinaryS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Rows<V>{p}.run(operands, begin, end);
}

}  // namespace hone::binary_s8_rows
