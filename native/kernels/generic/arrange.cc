// Small rearrangements: parts of sequences turned around, triangles.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

/// Turns the first `lengths[b]` steps of each sequence around. Operands: input, lengths (int64), output. ints: batch axis, time
/// axis; they are 0 and 1 or 1 and 0.
void reverse_sequence(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  bool batch_first = p.ints[0] == 0;
  int64_t batch = out(p).dims[p.ints[0]], time = out(p).dims[p.ints[1]];
  size_t bytes = static_cast<size_t>(product(out(p), 2, out(p).rank) * size_of(out(p).type));
  if (bytes == 0) return;
  auto place = [&](int64_t b, int64_t t) { return static_cast<size_t>(batch_first ? b * time + t : t * batch + b) * bytes; };
  for (int64_t b = 0; b < batch; b++) {
    int64_t length = std::clamp<int64_t>(input<int64_t>(p, operands, 1)[b], 0, time);
    for (int64_t t = 0; t < time; t++) {
      std::memcpy(output<char>(p, operands) + place(b, t), input<char>(p, operands, 0) + place(b, t < length ? length - 1 - t : t), bytes);
    }
  }
}

/// Keeps a triangle of each matrix and makes the rest zero. Operands: input, output. ints: 1 for the upper one, the diagonal.
void trilu(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  visit_size(out(p).type, [&]<class T>() {
    const T* from = input<T>(p, operands, 0);
    T* to = output<T>(p, operands);
    int64_t rows = out(p).dims[out(p).rank - 2], columns = out(p).dims[out(p).rank - 1], n = count(out(p));
    for (int64_t i = 0; i < n; i++) {
      int64_t row = i / columns % rows, column = i % columns, distance = column - row;
      bool kept = p.ints[0] != 0 ? distance >= p.ints[1] : distance <= p.ints[1];
      to[i] = kept ? from[i] : T{};
    }
  });
}

/// Adds blocks up to an image. Operands: input `[N, C * blocks' elements, L]`, output `[N, C, image...]`. ints: the number of
/// spatial axes s, then s sizes of the block, s dilations, s pads before, s strides, s places of the block.
void col2im(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int s = static_cast<int>(p.ints[0]);
  const int64_t *kernel = p.ints + 1, *dilations = kernel + s, *pads = dilations + s, *strides = pads + s, *places = strides + s;
  const float* from = input<float>(p, operands, 0);
  float* to = output<float>(p, operands);
  int64_t elements = 1, blocks = 1, image = product(out(p), 2, out(p).rank);
  for (int i = 0; i < s; i++) {
    elements *= kernel[i];
    blocks *= places[i];
  }
  int64_t planes = static_cast<int64_t>(out(p).dims[0]) * out(p).dims[1];
  std::fill(to, to + planes * image, 0.0f);
  for (int64_t i = 0; i < planes * elements * blocks; i++) {
    int64_t block_index = i % blocks, element = i / blocks % elements, plane = i / blocks / elements;
    int64_t at = 0, stride = 1;
    bool inside = true;
    for (int axis = s; axis-- > 0;) {
      int64_t size = out(p).dims[2 + axis];
      int64_t index = block_index % places[axis] * strides[axis] + element % kernel[axis] * dilations[axis] - pads[axis];
      block_index /= places[axis];
      element /= kernel[axis];
      inside = inside && index >= 0 && index < size;
      at += index * stride;
      stride *= size;
    }
    if (inside) to[plane * image + at] += from[i];
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(reverse_sequence, generic::one_tile, generic::no_scratch, generic::reverse_sequence)
HONE_GENERIC(trilu, generic::one_tile, generic::no_scratch, generic::trilu)
HONE_GENERIC(col2im, generic::one_tile, generic::no_scratch, generic::col2im)
