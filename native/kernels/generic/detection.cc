// What detection networks end with.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

struct Box {
  float y1, x1, y2, x2;

  Box(const float* box, bool by_centre) {
    if (by_centre) {
      x1 = box[0] - box[2] / 2;
      x2 = box[0] + box[2] / 2;
      y1 = box[1] - box[3] / 2;
      y2 = box[1] + box[3] / 2;
    } else {
      y1 = std::min(box[0], box[2]);
      y2 = std::max(box[0], box[2]);
      x1 = std::min(box[1], box[3]);
      x2 = std::max(box[1], box[3]);
    }
  }
  float area() const { return (y2 - y1) * (x2 - x1); }
  bool overlaps(const Box& other, float threshold) const {
    float height = std::min(y2, other.y2) - std::max(y1, other.y1), width = std::min(x2, other.x2) - std::max(x1, other.x1);
    if (height <= 0 || width <= 0 || area() <= 0 || other.area() <= 0) return false;
    float common = height * width;
    return common / (area() + other.area() - common) > threshold;
  }
};

/// Operands: boxes `[N, boxes, 4]`, scores `[N, classes, boxes]`, [most boxes a class (int64)], [IOU threshold], [score
/// threshold], output `[rows, 3]` (int64: batch, class, box). ints: 1 where boxes are (centre x, centre y, width, height).
/// Rows that are left over are -1.
void non_max_suppression(const Generic& p, void* const* operands, int32_t, int32_t, void* scratch) {
  int64_t batch = in(p, 0).dims[0], boxes = in(p, 0).dims[1], classes = in(p, 1).dims[1], room = out(p).dims[0], rows = 0;
  int64_t most = has_input(p, 2) ? *input<int64_t>(p, operands, 2) : 0;
  float overlap = has_input(p, 3) ? *input<float>(p, operands, 3) : 0;
  int64_t *order = static_cast<int64_t*>(scratch), *chosen = order + boxes, *to = output<int64_t>(p, operands);
  std::fill(to, to + room * 3, -1);
  for (int64_t unit = 0; unit < batch * classes; unit++) {
    const float* scores = input<float>(p, operands, 1) + unit * boxes;
    const float* corners = input<float>(p, operands, 0) + unit / classes * boxes * 4;
    int64_t candidates = 0, found = 0;
    for (int64_t i = 0; i < boxes; i++) {
      if (!has_input(p, 4) || scores[i] > *input<float>(p, operands, 4)) order[candidates++] = i;
    }
    std::sort(order, order + candidates, [&](int64_t a, int64_t b) { return scores[a] > scores[b] || (!(scores[b] > scores[a]) && a < b); });
    for (int64_t i = 0; i < candidates && found < most && rows < room; i++) {
      Box box(corners + order[i] * 4, p.ints[0] != 0);
      bool kept = true;
      for (int64_t k = 0; k < found && kept; k++) kept = !box.overlaps(Box(corners + chosen[k] * 4, p.ints[0] != 0), overlap);
      if (!kept) continue;
      chosen[found++] = order[i];
      to[rows * 3] = unit / classes;
      to[rows * 3 + 1] = unit % classes;
      to[rows * 3 + 2] = order[i];
      rows++;
    }
  }
}
size_t non_max_suppression_scratch(const Generic& p) { return static_cast<size_t>(in(p, 0).dims[1]) * 2 * sizeof(int64_t); }

/// A bilinear sample by its four neighbours; `f(weight, value)`.
template <class F>
void neighbours(const float* image, int64_t height, int64_t width, float y, float x, F f) {
  if (y < -1.0f || y > static_cast<float>(height) || x < -1.0f || x > static_cast<float>(width)) return f(0.0f, 0.0f);
  y = std::clamp(y, 0.0f, static_cast<float>(height - 1));
  x = std::clamp(x, 0.0f, static_cast<float>(width - 1));
  int64_t top = static_cast<int64_t>(y), left = static_cast<int64_t>(x);
  int64_t bottom = std::min(top + 1, height - 1), right = std::min(left + 1, width - 1);
  float down = y - static_cast<float>(top), across = x - static_cast<float>(left);
  f((1 - down) * (1 - across), image[top * width + left]);
  f((1 - down) * across, image[top * width + right]);
  f(down * (1 - across), image[bottom * width + left]);
  f(down * across, image[bottom * width + right]);
}

Split roi_work(const Generic& p) { return Split(static_cast<int64_t>(out(p).dims[0]) * out(p).dims[1], product(out(p), 2, 4) * 40); }
int32_t roi_tiles(const Generic& p) { return roi_work(p).tiles(); }

/// Operands: input `[N, C, H, W]`, regions `[R, 4]` (x1, y1, x2, y2), batch indices `[R]` (int64), output. ints: 1 for the largest
/// (else the average), samples along each axis of a cell (0: as many as it has pixels), 1 where pixels have their centre at
/// a half. floats: scale of the regions.
void roi_align(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const TensorInfo &from = in(p, 0), &to = out(p);
  int64_t height = from.dims[2], width = from.dims[3], rows = to.dims[2], columns = to.dims[3];
  Split work = roi_work(p);
  for (int64_t unit = work.begin(begin); unit < work.begin(end); unit++) {
    int64_t region = unit / to.dims[1], channel = unit % to.dims[1];
    int64_t batch = index_at(in(p, 2).type, operands[2], region, from.dims[0]);
    const float* image = input<float>(p, operands, 0) + (batch * from.dims[1] + channel) * height * width;
    const float* corners = input<float>(p, operands, 1) + region * 4;
    float half = p.ints[2] != 0 ? 0.5f : 0.0f, scale = p.floats[0];
    float x1 = corners[0] * scale - half, y1 = corners[1] * scale - half, x2 = corners[2] * scale - half, y2 = corners[3] * scale - half;
    float w = x2 - x1, h = y2 - y1;
    if (p.ints[2] == 0) {
      w = std::max(w, 1.0f);
      h = std::max(h, 1.0f);
    }
    float cell_h = h / static_cast<float>(rows), cell_w = w / static_cast<float>(columns);
    auto samples = [&](float cell) { return p.ints[1] > 0 ? p.ints[1] : std::clamp<int64_t>(convert<int64_t>(std::ceil(cell)), 0, 4096); };
    int64_t down = samples(cell_h), across = samples(cell_w);
    for (int64_t place = 0; place < rows * columns; place++) {
      double sum = 0;
      float most = 0;
      bool first = true;
      for (int64_t i = 0; i < down; i++) {
        float y = y1 + static_cast<float>(place / columns) * cell_h + (static_cast<float>(i) + 0.5f) * cell_h / static_cast<float>(down);
        for (int64_t j = 0; j < across; j++) {
          float x = x1 + static_cast<float>(place % columns) * cell_w + (static_cast<float>(j) + 0.5f) * cell_w / static_cast<float>(across);
          neighbours(image, height, width, y, x, [&](float weight, float value) {
            sum += weight * value;
            most = first ? weight * value : std::max(most, weight * value);
            first = false;
          });
        }
      }
      float average = static_cast<float>(sum / static_cast<double>(std::max<int64_t>(1, down * across)));
      output<float>(p, operands)[unit * rows * columns + place] = p.ints[0] != 0 ? most : average;
    }
  }
}

/// Operands: input `[N, C, H, W]`, regions `[R, 5]` (batch, x1, y1, x2, y2), output. floats: scale of the regions.
void max_roi_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const TensorInfo &from = in(p, 0), &to = out(p);
  int64_t height = from.dims[2], width = from.dims[3], rows = to.dims[2], columns = to.dims[3];
  Split work = roi_work(p);
  for (int64_t unit = work.begin(begin); unit < work.begin(end); unit++) {
    const float* region = input<float>(p, operands, 1) + unit / to.dims[1] * 5;
    int64_t batch = std::clamp<int64_t>(convert<int64_t>(region[0]), 0, from.dims[0] - 1);
    const float* image = input<float>(p, operands, 0) + (batch * from.dims[1] + unit % to.dims[1]) * height * width;
    auto scaled = [&](int i) { return convert<int64_t>(std::clamp(std::round(region[i] * p.floats[0]), -1e6f, 1e6f)); };
    int64_t x1 = scaled(1), y1 = scaled(2), w = std::max<int64_t>(scaled(3) - x1 + 1, 1), h = std::max<int64_t>(scaled(4) - y1 + 1, 1);
    for (int64_t place = 0; place < rows * columns; place++) {
      auto low = [](int64_t i, int64_t size, int64_t cells, int64_t start, int64_t limit) {
        return std::clamp<int64_t>(i * size / cells + start, 0, limit);
      };
      auto high = [](int64_t i, int64_t size, int64_t cells, int64_t start, int64_t limit) {
        return std::clamp<int64_t>(((i + 1) * size + cells - 1) / cells + start, 0, limit);
      };
      int64_t top = low(place / columns, h, rows, y1, height), bottom = high(place / columns, h, rows, y1, height);
      int64_t left = low(place % columns, w, columns, x1, width), right = high(place % columns, w, columns, x1, width);
      float most = top < bottom && left < right ? -std::numeric_limits<float>::infinity() : 0;
      for (int64_t y = top; y < bottom; y++) {
        for (int64_t x = left; x < right; x++) most = std::max(most, image[y * width + x]);
      }
      output<float>(p, operands)[unit * rows * columns + place] = most;
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(non_max_suppression, generic::one_tile, generic::non_max_suppression_scratch, generic::non_max_suppression)
HONE_GENERIC(roi_align, generic::roi_tiles, generic::no_scratch, generic::roi_align)
HONE_GENERIC(max_roi_pool, generic::roi_tiles, generic::no_scratch, generic::max_roi_pool)
