// Products of matrices.
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

/// The matrices that a product is made of: `batches` of `[rows, depth]` by `[depth, columns]`, the vectors that ONNX allows included.
struct Matrices {
  int64_t rows, depth, columns, batches;
  bool left_transposed = false, right_transposed = false;
  TensorInfo left{}, right{}, result{};  ///< the batch axes alone

  Matrices(const TensorInfo& a, const TensorInfo& b, const TensorInfo& to, bool a_transposed = false, bool b_transposed = false)
      : left_transposed(a_transposed), right_transposed(b_transposed) {
    rows = a.rank < 2 ? 1 : a.dims[a.rank - (a_transposed ? 1 : 2)];
    depth = a.rank < 2 ? a.dims[0] : a.dims[a.rank - (a_transposed ? 2 : 1)];
    columns = b.rank < 2 ? 1 : b.dims[b.rank - (b_transposed ? 2 : 1)];
    left = outer(a, 2);
    right = outer(b, 2);
    result = outer(to, (a.rank > 1) + (b.rank > 1));
    batches = count(result);
  }

  Split split() const { return Split(batches * rows, depth * columns / 2); }

  /// Calls `f(unit, a's offset, b's offset)`: the row of the result and where the matrices begin.
  template <class F>
  void each(int32_t begin, int32_t end, F f) const {
    Broadcast<2> index(result, {&left, &right});
    Split work = split();
    for (int64_t unit = work.begin(begin); unit < work.begin(end); unit++) {
      index.runs(unit / rows, unit / rows + 1, [&](int64_t, int64_t, const int64_t* at) {
        f(unit, at[0] * rows * depth, at[1] * depth * columns);
      });
    }
  }

  /// Element distances: of a row's elements in the left matrix, from row to row there, and of depth and columns in the right one.
  int64_t left_row() const { return left_transposed ? 1 : depth; }
  int64_t left_step() const { return left_transposed ? rows : 1; }
  int64_t right_step() const { return right_transposed ? 1 : columns; }
  int64_t right_column() const { return right_transposed ? depth : 1; }

 private:
  static TensorInfo outer(TensorInfo t, int inner) {
    t.rank = std::max(0, t.rank - inner);
    return t;
  }
};

/// sums[j] = sum over k of a[k] * (b[k, j] - zeros[j]); S is the type of sums.
template <class S, class A, class B, class Zero>
void row_sums(const Matrices& m, const A* a, const B* b, S a_zero, Zero b_zero, int64_t first, int64_t n, S* sums) {
  std::fill(sums, sums + n, S{});
  for (int64_t k = 0; k < m.depth; k++) {
    S factor = static_cast<S>(a[k * m.left_step()]) - a_zero;
    const B* row = b + k * m.right_step() + first * m.right_column();
    int64_t step = m.right_column();
    if (step == 1) {
      for (int64_t j = 0; j < n; j++) sums[j] += factor * (static_cast<S>(row[j]) - b_zero(first + j));
    } else {
      for (int64_t j = 0; j < n; j++) sums[j] += factor * (static_cast<S>(row[j * step]) - b_zero(first + j));
    }
  }
}

/// Calls `f(index in the output, n, sums)`.
template <class S, class A, class B, class AZero, class BZero, class F>
void product_of(const Matrices& m, const A* a, const B* b, AZero a_zero, BZero b_zero, int32_t begin, int32_t end, F f) {
  S sums[block];
  m.each(begin, end, [&](int64_t unit, int64_t left, int64_t right) {
    for (int64_t first = 0; first < m.columns; first += block) {
      int64_t n = std::min<int64_t>(block, m.columns - first);
      row_sums<S>(m, a + left + unit % m.rows * m.left_row(), b + right, a_zero(unit % m.rows), b_zero, first, n, sums);
      f(unit * m.columns + first, n, sums);
    }
  });
}

int32_t mat_mul_tiles(const Generic& p) { return Matrices(in(p, 0), in(p, 1), out(p)).split().tiles(); }

/// Operands: a, b, output. Floats are summed as doubles, integers as they are.
void mat_mul(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Matrices m(in(p, 0), in(p, 1), out(p));
  visit(out(p).type, [&]<class T>() {
    using S = std::conditional_t<std::is_floating_point_v<T>, double, uint64_t>;
    if constexpr (std::is_arithmetic_v<T>) {
      auto none = [](int64_t) { return S{}; };
      product_of<S>(m, input<T>(p, operands, 0), input<T>(p, operands, 1), none, none, begin, end, [&](int64_t at, int64_t n, const S* sums) {
        for (int64_t i = 0; i < n; i++) output<T>(p, operands)[at + i] = static_cast<T>(sums[i]);
      });
    }
  });
}

int32_t fused_mat_mul_tiles(const Generic& p) {
  return Matrices(in(p, 0), in(p, 1), out(p), p.ints[0] != 0, p.ints[1] != 0).split().tiles();
}

/// Operands: a, b, output (floats). ints: 1 where a, 1 where b is transposed. floats: alpha.
void fused_mat_mul(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Matrices m(in(p, 0), in(p, 1), out(p), p.ints[0] != 0, p.ints[1] != 0);
  auto none = [](int64_t) { return 0.0; };
  product_of<double>(m, input<float>(p, operands, 0), input<float>(p, operands, 1), none, none, begin, end,
                     [&](int64_t at, int64_t n, const double* sums) {
                       for (int64_t i = 0; i < n; i++) output<float>(p, operands)[at + i] = static_cast<float>(p.floats[0] * sums[i]);
                     });
}

/// alpha * a * b + beta * c. Operands: a, b, [c, which broadcasts], output. ints: 1 where a, 1 where b is transposed.
/// floats: alpha, beta.
void gemm(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Matrices m(in(p, 0), in(p, 1), out(p), p.ints[0] != 0, p.ints[1] != 0);
  Type type = out(p).type;
  double c[block];
  auto none = [](int64_t) { return 0.0; };
  visit(type, [&]<class T>() {
    if constexpr (std::is_arithmetic_v<T>) {
      product_of<double>(m, input<T>(p, operands, 0), input<T>(p, operands, 1), none, none, begin, end,
                         [&](int64_t at, int64_t n, double* sums) {
                           for (int64_t i = 0; i < n; i++) sums[i] *= p.floats[0];
                           if (has_input(p, 2)) {
                             Broadcast<1> index(out(p), {&in(p, 2)});
                             index.runs(at, at + n, [&](int64_t from, int64_t part, const int64_t* offset) {
                               load(type, operands[2], offset[0], index.step(0), part, c);
                               for (int64_t i = 0; i < part; i++) sums[from - at + i] += p.floats[1] * c[i];
                             });
                           }
                           store(type, operands[p.inputs], at, n, sums);
                         });
    }
  });
}

/// Calls `f.operator()<A, B>()` for the 8-bit types of two operands.
template <class F>
void visit_bytes(Type a, Type b, F f) {
  if (a == Type::u8 && b == Type::u8) return f.template operator()<uint8_t, uint8_t>();
  if (a == Type::u8) return f.template operator()<uint8_t, int8_t>();
  if (b == Type::u8) return f.template operator()<int8_t, uint8_t>();
  f.template operator()<int8_t, int8_t>();
}

/// A zero point: a scalar, or one for each row (column); 0 where it is absent.
struct ZeroPoint {
  Type type;
  const void* data;
  bool single;

  ZeroPoint(const Generic& p, void* const* operands, int i)
      : type(in(p, has_input(p, i) ? i : 0).type), data(has_input(p, i) ? operands[i] : nullptr), single(data == nullptr || count(in(p, i)) == 1) {}
  int32_t operator()(int64_t i) const { return data == nullptr ? 0 : static_cast<int32_t>(get<int64_t>(type, data, single ? 0 : i)); }
};

template <class F>
void integer_product(const Generic& p, void* const* operands, int b, int a_zero, int b_zero, int32_t begin, int32_t end, F f) {
  Matrices m(in(p, 0), in(p, b), out(p));
  visit_bytes(in(p, 0).type, in(p, b).type, [&]<class A, class B>() {
    ZeroPoint columns(p, operands, b_zero);
    const A* left = input<A>(p, operands, 0);
    const B* right = input<B>(p, operands, b);
    if (columns.single) {
      int32_t zero = columns(0);
      product_of<int32_t>(m, left, right, ZeroPoint(p, operands, a_zero), [zero](int64_t) { return zero; }, begin, end, f);
    } else {
      product_of<int32_t>(m, left, right, ZeroPoint(p, operands, a_zero), columns, begin, end, f);
    }
  });
}

/// Operands: a, b (8 bits), [a's zero point, one or one for each row], [b's, one or one for each column], output (int32).
void mat_mul_integer(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  integer_product(p, operands, 1, 2, 3, begin, end, [&](int64_t at, int64_t n, const int32_t* sums) {
    std::copy(sums, sums + n, output<int32_t>(p, operands) + at);
  });
}

int32_t qlinear_mat_mul_tiles(const Generic& p) { return Matrices(in(p, 0), in(p, 3), out(p)).split().tiles(); }

/// Operands: a, scale, zero point, b, scale, zero point, output's scale, zero point, output.
void qlinear_mat_mul(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Matrices m(in(p, 0), in(p, 3), out(p));
  Type type = out(p).type;
  float low = type == Type::s8 ? -128.0f : 0.0f, zero = static_cast<float>(get<int64_t>(type, operands[7], 0));
  integer_product(p, operands, 3, 2, 5, begin, end, [&](int64_t at, int64_t n, const int32_t* sums) {
    for (int64_t i = 0; i < n; i++) {
      float scale = input<float>(p, operands, 1)[count(in(p, 1)) == 1 ? 0 : (at + i) / m.columns % m.rows] *
                    input<float>(p, operands, 4)[count(in(p, 4)) == 1 ? 0 : (at + i) % m.columns] / *input<float>(p, operands, 6);
      float value = std::nearbyint(static_cast<float>(sums[i]) * scale) + zero;
      put<int64_t>(type, operands[8], at + i, static_cast<int64_t>(std::clamp(value, low, low + 255.0f)));
    }
  });
}

/// Operands: a, b (8 bits), a's scale, b's scale (one or one for each column), [a's zero point], [b's], [bias (float)],
/// output (float).
void mat_mul_integer_to_float(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Matrices m(in(p, 0), in(p, 1), out(p));
  integer_product(p, operands, 1, 4, 5, begin, end, [&](int64_t at, int64_t n, const int32_t* sums) {
    for (int64_t i = 0; i < n; i++) {
      int64_t column = (at + i) % m.columns;
      float scale = *input<float>(p, operands, 2) * input<float>(p, operands, 3)[count(in(p, 3)) == 1 ? 0 : column];
      float bias = has_input(p, 6) ? input<float>(p, operands, 6)[column] : 0.0f;
      output<float>(p, operands)[at + i] = static_cast<float>(sums[i]) * scale + bias;
    }
  });
}

/// The determinant of each matrix, by elimination with pivots. Operands: input `[..., n, n]`, output.
void det(const Generic& p, void* const* operands, int32_t, int32_t, void* scratch) {
  int64_t n = in(p, 0).dims[in(p, 0).rank - 1], matrices = product(in(p, 0), 0, in(p, 0).rank - 2);
  double* a = static_cast<double*>(scratch);
  for (int64_t matrix = 0; matrix < matrices; matrix++) {
    load(in(p, 0).type, operands[0], matrix * n * n, 1, n * n, a);
    double result = 1;
    for (int64_t k = 0; k < n && result != 0; k++) {
      int64_t pivot = k;
      for (int64_t i = k + 1; i < n; i++) pivot = std::fabs(a[i * n + k]) > std::fabs(a[pivot * n + k]) ? i : pivot;
      if (pivot != k) {
        std::swap_ranges(a + k * n, a + (k + 1) * n, a + pivot * n);
        result = -result;
      }
      result *= a[k * n + k];
      if (result == 0) break;
      for (int64_t i = k + 1; i < n; i++) {
        double factor = a[i * n + k] / a[k * n + k];
        for (int64_t j = k; j < n; j++) a[i * n + j] -= factor * a[k * n + j];
      }
    }
    put(out(p).type, operands[1], matrix, result);
  }
}
size_t det_scratch(const Generic& p) {
  int64_t n = in(p, 0).dims[in(p, 0).rank - 1];
  return static_cast<size_t>(n * n) * sizeof(double);
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(mat_mul, generic::mat_mul_tiles, generic::no_scratch, generic::mat_mul)
HONE_GENERIC(fused_mat_mul, generic::fused_mat_mul_tiles, generic::no_scratch, generic::fused_mat_mul)
HONE_GENERIC(gemm, generic::fused_mat_mul_tiles, generic::no_scratch, generic::gemm)
HONE_GENERIC(mat_mul_integer, generic::mat_mul_tiles, generic::no_scratch, generic::mat_mul_integer)
HONE_GENERIC(qlinear_mat_mul, generic::qlinear_mat_mul_tiles, generic::no_scratch, generic::qlinear_mat_mul)
HONE_GENERIC(mat_mul_integer_to_float, generic::mat_mul_tiles, generic::no_scratch, generic::mat_mul_integer_to_float)
HONE_GENERIC(det, generic::one_tile, generic::det_scratch, generic::det)
