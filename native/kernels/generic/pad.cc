// Padding and cropping.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

enum Mode { constant, reflect, edge, wrap };

/// The index in an axis of `size` that fills place `index` beside it; -1 for the constant.
int64_t source(int64_t index, int64_t size, int64_t mode) {
  if (index >= 0 && index < size) return index;
  if (mode == constant || size == 0) return -1;
  if (mode == edge || (mode == reflect && size == 1)) return index < 0 ? 0 : size - 1;
  int64_t period = mode == wrap ? size : 2 * (size - 1);
  int64_t place = index % period;
  if (place < 0) place += period;
  return place < size ? place : period - place;
}

Split rows(const Generic& p) {
  int rank = out(p).rank;
  int64_t length = rank == 0 ? 1 : out(p).dims[rank - 1];
  return Split(length == 0 ? 0 : count(out(p)) / length, length);
}

int32_t pad_tiles(const Generic& p) { return rows(p).tiles(); }

/// Operands: input, [value: a scalar, 0 where absent], output. ints: mode (constant, reflect, edge, wrap), then for each axis
/// the places before it (negative: taken away).
void pad(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const TensorInfo &from = in(p, 0), &to = out(p);
  int rank = to.rank;
  int64_t strides[max_rank];
  strides_of(from, strides);
  const int64_t* before = p.ints + 1;
  visit_size(to.type, [&]<class T>() {
    const T* data = input<T>(p, operands, 0);
    T fill = has_input(p, 1) ? *input<T>(p, operands, 1) : T{};
    Split work = rows(p);
    int64_t length = rank == 0 ? 1 : to.dims[rank - 1], size = rank == 0 ? 1 : from.dims[rank - 1];
    int64_t shift = rank == 0 ? 0 : before[rank - 1];
    for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
      T* target = output<T>(p, operands) + row * length;
      int64_t at = 0, rest = row;
      bool inside = true;
      for (int axis = rank - 1; axis-- > 0;) {
        int64_t index = source(rest % to.dims[axis] - before[axis], from.dims[axis], p.ints[0]);
        rest /= to.dims[axis];
        inside = inside && index >= 0;
        at += index * strides[axis];
      }
      if (!inside) {
        std::fill(target, target + length, fill);
        continue;
      }
      int64_t first = std::clamp<int64_t>(shift, 0, length), last = std::clamp<int64_t>(shift + size, first, length);
      auto one = [&](int64_t x) {
        int64_t index = source(x - shift, size, p.ints[0]);
        target[x] = index < 0 ? fill : data[at + index];
      };
      for (int64_t x = 0; x < first; x++) one(x);
      if (last > first) std::memcpy(target + first, data + at + first - shift, static_cast<size_t>(last - first) * sizeof(T));
      for (int64_t x = last; x < length; x++) one(x);
    }
  });
}

/// Takes the middle of each axis, or puts it in the middle of zeros. Operands: input, output.
void center_crop_pad(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  int64_t ints[max_rank + 1] = {constant};
  for (int i = 0; i < out(p).rank; i++) {
    int64_t more = static_cast<int64_t>(out(p).dims[i]) - in(p, 0).dims[i];
    ints[i + 1] = more >= 0 ? more / 2 : -((-more) / 2);
  }
  Generic padding = p;
  padding.ints = ints;
  pad(padding, operands, begin, end, scratch);
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(pad, generic::pad_tiles, generic::no_scratch, generic::pad)
HONE_GENERIC(center_crop_pad, generic::pad_tiles, generic::no_scratch, generic::center_crop_pad)
