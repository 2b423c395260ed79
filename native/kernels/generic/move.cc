// Operations that are one movement. Operands: input, output.
#include "generic/movement.h"

namespace hone::generic {
namespace {

template <Movement (*Make)(const Generic&)>
int32_t move_tiles(const Generic& p) {
  return Make(p).tiles(out(p).type);
}

template <Movement (*Make)(const Generic&)>
void move(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Make(p).run(out(p).type, operands[0], operands[p.inputs], begin, end);
}

/// ints: for each axis of the output the axis of the input.
Movement transpose(const Generic& p) {
  int64_t strides[max_rank];
  strides_of(in(p, 0), strides);
  Movement movement;
  for (int i = 0; i < out(p).rank; i++) movement.axis(out(p).dims[i], strides[p.ints[i]]);
  return movement;
}

/// ints: for each axis where it starts, then for each axis its step (negative: backwards); starts lie in the input.
Movement slice(const Generic& p) {
  int64_t strides[max_rank], offset = 0;
  int rank = out(p).rank;
  strides_of(in(p, 0), strides);
  for (int i = 0; i < rank; i++) offset += p.ints[i] * strides[i];
  Movement movement(offset);
  for (int i = 0; i < rank; i++) movement.axis(out(p).dims[i], p.ints[rank + i] * strides[i]);
  return movement;
}

/// Broadcasts the input to the output's shape.
Movement expand(const Generic& p) {
  int64_t strides[max_rank];
  strides_of(in(p, 0), strides);
  Movement movement;
  for (int i = 0; i < out(p).rank; i++) {
    int axis = i - (out(p).rank - in(p, 0).rank);
    movement.axis(out(p).dims[i], axis < 0 || in(p, 0).dims[axis] == 1 ? 0 : strides[axis]);
  }
  return movement;
}

/// Repeats the input along each axis as often as it fits the output.
Movement tile(const Generic& p) {
  int64_t strides[max_rank];
  strides_of(in(p, 0), strides);
  Movement movement;
  for (int i = 0; i < out(p).rank; i++) {
    int32_t size = in(p, 0).dims[i];
    movement.axis(size == 0 ? 0 : out(p).dims[i] / size, 0);
    movement.axis(size, strides[i]);
  }
  return movement;
}

/// [N, C * b * b, H, W] to [N, C, H * b, W * b]. ints: b; 1 where the input's channels are [C, b, b], 0 where they are [b, b, C].
Movement depth_to_space(const Generic& p) {
  int64_t b = p.ints[0], h = in(p, 0).dims[2], w = in(p, 0).dims[3], c = out(p).dims[1], plane = h * w;
  int64_t channel = p.ints[1] != 0 ? b * b * plane : plane, cell = p.ints[1] != 0 ? plane : c * plane;
  Movement movement;
  movement.axis(out(p).dims[0], c * b * b * plane);
  movement.axis(c, channel);
  movement.axis(h, w);
  movement.axis(b, b * cell);
  movement.axis(w, 1);
  movement.axis(b, cell);
  return movement;
}

/// [N, C, H * b, W * b] to [N, b * b * C, H, W]. ints: b.
Movement space_to_depth(const Generic& p) {
  int64_t b = p.ints[0], w = in(p, 0).dims[3], c = in(p, 0).dims[1], plane = in(p, 0).dims[2] * w;
  Movement movement;
  movement.axis(out(p).dims[0], c * plane);
  movement.axis(b, w);
  movement.axis(b, 1);
  movement.axis(c, plane);
  movement.axis(out(p).dims[2], b * w);
  movement.axis(out(p).dims[3], b);
  return movement;
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(transpose, generic::move_tiles<generic::transpose>, generic::no_scratch, generic::move<generic::transpose>)
HONE_GENERIC(slice, generic::move_tiles<generic::slice>, generic::no_scratch, generic::move<generic::slice>)
HONE_GENERIC(expand, generic::move_tiles<generic::expand>, generic::no_scratch, generic::move<generic::expand>)
HONE_GENERIC(tile, generic::move_tiles<generic::tile>, generic::no_scratch, generic::move<generic::tile>)
HONE_GENERIC(depth_to_space, generic::move_tiles<generic::depth_to_space>, generic::no_scratch, generic::move<generic::depth_to_space>)
HONE_GENERIC(space_to_depth, generic::move_tiles<generic::space_to_depth>, generic::no_scratch, generic::move<generic::space_to_depth>)
