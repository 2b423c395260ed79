// Where, clip, cast, copy.
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

/// Operands: condition (bool), a, b, output.
void where(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Broadcast<3> index(out(p), {&in(p, 0), &in(p, 1), &in(p, 2)});
  visit_size(out(p).type, [&]<class T>() {
    const bool* condition = input<bool>(p, operands, 0);
    const T *a = input<T>(p, operands, 1), *b = input<T>(p, operands, 2);
    T* to = output<T>(p, operands);
    index.runs(begin * tile_elements, std::min(count(out(p)), end * tile_elements), [&](int64_t at, int64_t n, const int64_t* offsets) {
      for (int64_t i = 0; i < n; i++) {
        to[at + i] = condition[offsets[0] + i * index.step(0)] ? a[offsets[1] + i * index.step(1)] : b[offsets[2] + i * index.step(2)];
      }
    });
  });
}

/// Operands: input, [minimum], [maximum], output; the limits are scalars.
void clip(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Type type = in(p, 0).type;
  int64_t last = std::min(count(out(p)), end * tile_elements);
  auto run = [&]<class W>(W low, W high) {
    if (has_input(p, 1)) low = get<W>(type, operands[1], 0);
    if (has_input(p, 2)) high = get<W>(type, operands[2], 0);
    W values[block];
    for (int64_t at = begin * tile_elements; at < last; at += block) {
      int64_t n = std::min<int64_t>(block, last - at);
      load(type, operands[0], at, 1, n, values);
      for (int64_t i = 0; i < n; i++) {
        W raised = values[i] < low ? low : values[i];
        values[i] = raised > high ? high : raised;
      }
      store(type, operands[p.inputs], at, n, values);
    }
  };
  if (is_float(type)) {
    run(-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity());
  } else {
    run(std::numeric_limits<int64_t>::min(), std::numeric_limits<int64_t>::max());
  }
}

/// Operands: input, output of any other type. Floats become integers towards zero.
void cast(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t last = std::min(count(out(p)), end * tile_elements);
  auto run = [&]<class W>() {
    W values[block];
    for (int64_t at = begin * tile_elements; at < last; at += block) {
      int64_t n = std::min<int64_t>(block, last - at);
      load(in(p, 0).type, operands[0], at, 1, n, values);
      store(out(p).type, operands[1], at, n, values);
    }
  };
  is_float(in(p, 0).type) ? run.template operator()<double>() : run.template operator()<int64_t>();
}

constexpr int64_t copy_bytes = 1 << 16;

int64_t bytes_of(const TensorInfo& t) { return count(t) * size_of(t.type); }

int32_t copy_tiles(const Generic& p) {
  return static_cast<int32_t>(std::max<int64_t>(1, (bytes_of(out(p)) + copy_bytes - 1) / copy_bytes));
}

/// Operands: input, output with as many elements; they may be the same memory.
void copy(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t first = begin * copy_bytes, last = std::min(bytes_of(out(p)), end * copy_bytes);
  if (last > first && operands[0] != operands[1]) {
    std::memcpy(output<char>(p, operands) + first, input<char>(p, operands, 0) + first, static_cast<size_t>(last - first));
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(where, generic::element_tiles, generic::no_scratch, generic::where)
HONE_GENERIC(clip, generic::element_tiles, generic::no_scratch, generic::clip)
HONE_GENERIC(cast, generic::element_tiles, generic::no_scratch, generic::cast)
HONE_GENERIC(copy, generic::copy_tiles, generic::no_scratch, generic::copy)
