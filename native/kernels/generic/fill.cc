// Tensors that are made from little.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

/// Operands: output. ints or floats: its elements.
void constants(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  for (int32_t i = 0; i < p.int_count; i++) put<int64_t>(out(p).type, operands[0], i, p.ints[i]);
  for (int32_t i = 0; i < p.float_count; i++) put<double>(out(p).type, operands[0], i, p.floats[i]);
}

/// Operands: output. One element for all: `ints[0]`, or `floats[0]`.
void fill(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int64_t n = count(out(p));
  for (int64_t i = 0; i < n; i++) {
    if (p.int_count > 0) put<int64_t>(out(p).type, operands[p.inputs], i, p.ints[0]);
    if (p.float_count > 0) put<double>(out(p).type, operands[p.inputs], i, p.floats[0]);
  }
}

/// start, start + delta, ... Operands: start, delta (scalars), output.
void range(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  Type type = out(p).type;
  int64_t n = count(out(p));
  if (is_float(type)) {
    double start = get<double>(type, operands[0], 0), delta = get<double>(type, operands[1], 0);
    for (int64_t i = 0; i < n; i++) put<double>(type, operands[2], i, start + static_cast<double>(i) * delta);
  } else {
    uint64_t start = static_cast<uint64_t>(get<int64_t>(type, operands[0], 0));
    uint64_t delta = static_cast<uint64_t>(get<int64_t>(type, operands[1], 0));
    for (int64_t i = 0; i < n; i++) put<int64_t>(type, operands[2], i, static_cast<int64_t>(start + static_cast<uint64_t>(i) * delta));
  }
}

/// Ones on a diagonal. Operands: output `[rows, columns]`. ints: how far the diagonal lies above the main one.
void eye_like(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int64_t columns = out(p).dims[1], n = count(out(p));
  for (int64_t i = 0; i < n; i++) put<int64_t>(out(p).type, operands[0], i, i % columns - i / columns == p.ints[0]);
}

/// Operands: indices, values (off, on), output. ints: the axis of the output that is made. Indices count from the end where
/// negative; one that is out of range turns nothing on.
void one_hot(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Along along(out(p), p.ints[0]);
  Split work = along.split();
  visit_size(out(p).type, [&]<class T>() {
    const T* values = input<T>(p, operands, 1);
    T* to = output<T>(p, operands);
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      int64_t index = is_float(in(p, 0).type) ? convert<int64_t>(get<double>(in(p, 0).type, operands[0], i))
                                              : get<int64_t>(in(p, 0).type, operands[0], i);
      if (index < 0) index += along.size;
      for (int64_t k = 0; k < along.size; k++) to[along.start(i) + k * along.inner] = values[k == index];
    }
  });
}

int32_t one_hot_tiles(const Generic& p) { return Along(out(p), p.ints[0]).split().tiles(); }

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(constants, generic::one_tile, generic::no_scratch, generic::constants)
HONE_GENERIC(fill, generic::one_tile, generic::no_scratch, generic::fill)
HONE_GENERIC(range, generic::one_tile, generic::no_scratch, generic::range)
HONE_GENERIC(eye_like, generic::one_tile, generic::no_scratch, generic::eye_like)
HONE_GENERIC(one_hot, generic::one_hot_tiles, generic::no_scratch, generic::one_hot)
