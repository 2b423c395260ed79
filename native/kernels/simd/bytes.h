// Sixteen int8 at a time, for elementwise operations and pooling. Each instruction set has a class with:
//
//   Bytes, Ints, Floats              sixteen int8, int32, float
//   load, store, load_partial(p, n), store_partial(p, v, n), set, max, min        of Bytes; the rest of a partial one is 0
//   Reader().to_float(Bytes), .to_float_moved(Bytes)                              the same numbers; 128 larger
//   set_floats, load_floats, store_floats, add, sub, mul, div, fma(a, b, c) = a * b + c rounded once
//   or_least(Floats)                                                              what is no number becomes the least one
//   zero_ints(), add(Ints, Bytes), to_float(Ints, less)                           sums; float(sum - less)
//   Output(zero, low, high).narrow(Floats)                                        rounds half to even, adds zero, clamps
//
// All of them give the same bits.
#pragma once

#include <cstdint>

namespace hone::simd {

namespace {

/// How `rows` of `length` elements are cut into tiles of about 4,096 elements: some rows, or a piece of one.
struct Pieces {
  int32_t rows, length, rows_of_tile, length_of_tile;

  Pieces(int64_t rows, int64_t length) : rows(static_cast<int32_t>(rows)), length(static_cast<int32_t>(length)) {
    constexpr int64_t elements = 4096;
    rows_of_tile = static_cast<int32_t>(length >= elements ? 1 : elements / (length > 0 ? length : 1));
    length_of_tile = static_cast<int32_t>(length >= elements ? elements : length);
  }
  int32_t of_row() const { return length_of_tile == 0 ? 1 : (length + length_of_tile - 1) / length_of_tile; }
  int32_t tiles() const {
    const int32_t n = (rows + rows_of_tile - 1) / rows_of_tile * of_row();
    return n > 1 ? n : 1;
  }
  /// Calls f(row, first element, elements) for each row's part of tiles [begin, end).
  template <class Function>
  void each(int32_t begin, int32_t end, Function&& f) const {
    const int32_t n = of_row();
    for (int32_t t = begin; t < end; t++) {
      const int32_t first = t % n * length_of_tile, left = length - first;
      const int64_t row = static_cast<int64_t>(t / n) * rows_of_tile;
      for (int64_t r = row; r < row + rows_of_tile && r < rows; r++) {
        f(static_cast<int32_t>(r), first, left < length_of_tile ? left : length_of_tile);
      }
    }
  }
};

}  // namespace

}  // namespace hone::simd
