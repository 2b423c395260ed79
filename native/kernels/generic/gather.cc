// Taking elements by index. Indices are int32 or int64, count from the end where negative, and are held within the axis.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

Split gather_work(const Generic& p) {
  int axis = static_cast<int>(p.ints[0]);
  int64_t inner = product(in(p, 0), axis + 1, in(p, 0).rank);
  return Split(product(in(p, 0), 0, axis) * count(in(p, 1)), 2 + inner * size_of(out(p).type) / 8);
}

int32_t gather_tiles(const Generic& p) { return gather_work(p).tiles(); }

/// Operands: data, indices, output. ints: axis.
void gather(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int axis = static_cast<int>(p.ints[0]);
  int64_t size = in(p, 0).dims[axis], many = count(in(p, 1));
  int64_t bytes = product(in(p, 0), axis + 1, in(p, 0).rank) * size_of(out(p).type);
  Split work = gather_work(p);
  if (size == 0 || bytes == 0) return;
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t index = index_at(in(p, 1).type, operands[1], i % many, size);
    std::memcpy(output<char>(p, operands) + i * bytes, input<char>(p, operands, 0) + (i / many * size + index) * bytes,
                static_cast<size_t>(bytes));
  }
}

Split element_work(const Generic& p) { return Split(count(out(p)), 4); }
int32_t gather_elements_tiles(const Generic& p) { return element_work(p).tiles(); }

/// output[i, j, k] = data[i, indices[i, j, k], k] for axis 1. Operands: data, indices, output. ints: axis.
void gather_elements(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t strides[max_rank];
  strides_of(in(p, 0), strides);
  visit_size(out(p).type, [&]<class T>() {
    Split work = element_work(p);
    for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
      int64_t at = 0, rest = i;
      for (int axis = out(p).rank; axis-- > 0;) {
        int64_t index = rest % out(p).dims[axis];
        rest /= out(p).dims[axis];
        if (axis == p.ints[0]) index = index_at(in(p, 1).type, operands[1], i, in(p, 0).dims[axis]);
        at += index * strides[axis];
      }
      output<T>(p, operands)[i] = input<T>(p, operands, 0)[at];
    }
  });
}

Split slice_work(const Generic& p) {
  int last = in(p, 1).dims[in(p, 1).rank - 1];
  int64_t slices = product(in(p, 1), 0, in(p, 1).rank - 1);
  return Split(slices, 4 + product(in(p, 0), static_cast<int>(p.ints[0]) + last, in(p, 0).rank) * size_of(out(p).type) / 8);
}

int32_t gather_nd_tiles(const Generic& p) { return slice_work(p).tiles(); }

/// Operands: data, indices `[..., k]`, output. ints: the number of leading axes that data and indices share.
void gather_nd(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int shared = static_cast<int>(p.ints[0]), depth = in(p, 1).dims[in(p, 1).rank - 1];
  int64_t strides[max_rank];
  strides_of(in(p, 0), strides);
  int64_t size = size_of(out(p).type), bytes = product(in(p, 0), shared + depth, in(p, 0).rank) * size;
  int64_t batch = product(in(p, 0), shared, in(p, 0).rank);
  int64_t each = product(in(p, 1), shared, in(p, 1).rank - 1);
  Split work = slice_work(p);
  if (bytes == 0 || batch == 0) return;
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t at = i / each * batch;
    for (int k = 0; k < depth; k++) {
      at += index_at(in(p, 1).type, operands[1], i * depth + k, in(p, 0).dims[shared + k]) * strides[shared + k];
    }
    std::memcpy(output<char>(p, operands) + i * bytes, input<char>(p, operands, 0) + at * size, static_cast<size_t>(bytes));
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(gather, generic::gather_tiles, generic::no_scratch, generic::gather)
HONE_GENERIC(gather_elements, generic::gather_elements_tiles, generic::no_scratch, generic::gather_elements)
HONE_GENERIC(gather_nd, generic::gather_nd_tiles, generic::no_scratch, generic::gather_nd)
