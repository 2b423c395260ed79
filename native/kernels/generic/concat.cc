// Putting tensors together along an axis and taking them apart. ints: the axis.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

/// Bytes from the axis on in one tensor.
int64_t chunk(const TensorInfo& t, int64_t axis) { return product(t, static_cast<int>(axis), t.rank) * size_of(t.type); }

Split split_work(const TensorInfo& whole, int parts, int64_t axis) {
  return Split(product(whole, 0, static_cast<int>(axis)) * parts, 4 + chunk(whole, axis) / parts / 8);
}

int32_t concat_tiles(const Generic& p) { return split_work(out(p), p.inputs, p.ints[0]).tiles(); }

/// Operands: inputs, output.
void concat(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Split work = split_work(out(p), p.inputs, p.ints[0]);
  int64_t row = chunk(out(p), p.ints[0]);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t outer = i / p.inputs, part = i % p.inputs, offset = 0;
    for (int k = 0; k < part; k++) offset += chunk(in(p, k), p.ints[0]);
    int64_t bytes = chunk(in(p, static_cast<int>(part)), p.ints[0]);
    if (bytes > 0) {
      std::memcpy(output<char>(p, operands) + outer * row + offset, static_cast<const char*>(operands[part]) + outer * bytes,
                  static_cast<size_t>(bytes));
    }
  }
}

int32_t split_tiles(const Generic& p) { return split_work(in(p, 0), p.outputs, p.ints[0]).tiles(); }

/// Operands: input, outputs.
void split(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Split work = split_work(in(p, 0), p.outputs, p.ints[0]);
  int64_t row = chunk(in(p, 0), p.ints[0]);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t outer = i / p.outputs, part = i % p.outputs, offset = 0;
    for (int k = 0; k < part; k++) offset += chunk(out(p, k), p.ints[0]);
    int64_t bytes = chunk(out(p, static_cast<int>(part)), p.ints[0]);
    if (bytes > 0) {
      std::memcpy(static_cast<char*>(operands[p.inputs + part]) + outer * bytes, input<char>(p, operands, 0) + outer * row + offset,
                  static_cast<size_t>(bytes));
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(concat, generic::concat_tiles, generic::no_scratch, generic::concat)
HONE_GENERIC(split, generic::split_tiles, generic::no_scratch, generic::split)
