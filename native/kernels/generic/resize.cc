// Resizing along any axes, and sampling at given places.
#include "generic/tensor.h"

namespace hone::generic {
namespace {

enum Mode { nearest, linear, cubic };
enum Coordinates { half_pixel, half_pixel_symmetric, pytorch_half_pixel, align_corners, asymmetric, tf_crop_and_resize };
enum Rounding { round_prefer_floor, round_prefer_ceil, floor, ceil };

/// Cubic convolution (Keys 1981) with parameter a.
double cubic_weight(double distance, double a) {
  double x = std::fabs(distance);
  if (x <= 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  if (x < 2) return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
  return 0;
}

constexpr int taps = 4;

/// ints: mode, coordinates, rounding, 1 to leave out what lies outside. floats: a of the cubic, the value outside (for
/// tf_crop_and_resize), then for each axis the scale, then the begin, then the end of the region.
struct Axis {
  const Generic& p;
  int64_t from, to;
  float scale, begin, end;

  Axis(const Generic& p, int axis) : p(p), from(in(p, 0).dims[axis]), to(out(p).dims[axis]) {
    int rank = out(p).rank;
    scale = p.floats[2 + axis];
    begin = p.floats[2 + rank + axis];
    end = p.floats[2 + 2 * rank + axis];
  }

  /// Where output `i` lies in the input, in single precision, as ONNX Runtime has it.
  float place(int64_t i) const {
    float x = static_cast<float>(i), size = static_cast<float>(from), result = static_cast<float>(to);
    switch (p.ints[1]) {
      case half_pixel: return (x + 0.5f) / scale - 0.5f;
      case half_pixel_symmetric: {
        float adjusted = result / (scale * size);
        return size / 2 * (1 - adjusted) + (x + 0.5f) / scale - 0.5f;
      }
      case pytorch_half_pixel: return to > 1 ? (x + 0.5f) / scale - 0.5f : 0;
      case align_corners: return to == 1 ? 0 : x * (size - 1) / (result - 1);
      case tf_crop_and_resize:
        return to > 1 ? begin * (size - 1) + x * (end - begin) * (size - 1) / (result - 1) : 0.5f * (begin + end) * (size - 1);
      default: return x / scale;
    }
  }

  bool outside(float x) const { return p.ints[1] == tf_crop_and_resize && (x < 0 || x > static_cast<float>(from - 1)); }

  int64_t nearest_to(float x) const {
    switch (p.ints[2]) {
      case round_prefer_ceil: return static_cast<int64_t>(std::floor(x + 0.5f));
      case floor: return static_cast<int64_t>(std::floor(x));
      case ceil: return static_cast<int64_t>(std::ceil(x));
      default: return static_cast<int64_t>(std::ceil(x - 0.5f));
    }
  }

  /// The inputs (indices in the axis) and weights that make up output `i`; false where it lies outside.
  bool weights(int64_t i, int64_t* indices, double* factors) const {
    bool same = from == to && scale == 1 && p.ints[1] != tf_crop_and_resize;
    float x = same ? static_cast<float>(i) : place(i);
    std::fill(indices, indices + taps, 0);
    std::fill(factors, factors + taps, 0.0);
    if (p.ints[0] == nearest || same) {
      indices[0] = std::clamp<int64_t>(nearest_to(x), 0, from - 1);
      factors[0] = 1;
    } else if (p.ints[0] == linear) {
      float inside = std::clamp(x, 0.0f, static_cast<float>(from - 1));
      int64_t low = std::min<int64_t>(static_cast<int64_t>(inside), from - 1);
      indices[0] = low;
      indices[1] = std::min(low + 1, from - 1);
      factors[1] = inside - static_cast<float>(low);
      factors[0] = 1 - factors[1];
    } else {
      int64_t base = static_cast<int64_t>(std::floor(x));
      double sum = 0;
      for (int k = 0; k < taps; k++) {
        int64_t at = base - 1 + k;
        bool within = at >= 0 && at < from;
        indices[k] = std::clamp<int64_t>(at, 0, from - 1);
        factors[k] = within || p.ints[3] == 0 ? cubic_weight(static_cast<double>(x) - static_cast<double>(at), p.floats[0]) : 0;
        sum += factors[k];
      }
      for (int k = 0; k < taps; k++) factors[k] /= sum;
    }
    return !outside(x);
  }
};

/// For each output index along each axis: `taps` offsets (in elements) and weights, and whether it lies inside.
struct Tables {
  int rank;
  int64_t at[max_rank + 1];  ///< where an axis begins
  double* factors;
  int64_t* offsets;
  bool* inside;

  static size_t bytes(const Generic& p) {
    size_t n = 0;
    for (int i = 0; i < out(p).rank; i++) n += static_cast<size_t>(out(p).dims[i]);
    return n * (taps * (sizeof(double) + sizeof(int64_t)) + sizeof(bool));
  }

  Tables(const Generic& p, void* scratch) : rank(out(p).rank) {
    at[0] = 0;
    for (int i = 0; i < rank; i++) at[i + 1] = at[i] + out(p).dims[i];
    factors = static_cast<double*>(scratch);
    offsets = reinterpret_cast<int64_t*>(factors + at[rank] * taps);
    inside = reinterpret_cast<bool*>(offsets + at[rank] * taps);
    int64_t strides[max_rank];
    strides_of(in(p, 0), strides);
    for (int axis = 0; axis < rank; axis++) {
      Axis line(p, axis);
      for (int64_t i = 0; i < out(p).dims[axis]; i++) {
        int64_t row = at[axis] + i;
        inside[row] = line.weights(i, offsets + row * taps, factors + row * taps);
        for (int k = 0; k < taps; k++) offsets[row * taps + k] *= strides[axis];
      }
    }
  }
};

Split resize_work(const Generic& p) { return Split(count(out(p)), p.ints[0] == nearest ? 4 : 20); }
int32_t resize_tiles(const Generic& p) { return resize_work(p).tiles(); }

/// The weighted sum over the axes from `axis` on, at `offset`.
template <class T>
double weighted(const Tables& tables, const T* data, const int64_t* rows, int axis, int64_t offset) {
  if (axis == tables.rank) return static_cast<double>(data[offset]);
  double sum = 0;
  for (int k = 0; k < taps; k++) {
    double factor = tables.factors[rows[axis] * taps + k];
    if (factor != 0) sum += factor * weighted(tables, data, rows, axis + 1, offset + tables.offsets[rows[axis] * taps + k]);
  }
  return sum;
}

/// Operands: input, output.
void resize(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  Split work = resize_work(p);
  if (count(out(p)) == 0) return;
  Tables tables(p, scratch);
  visit(out(p).type, [&]<class T>() {
    if constexpr (std::is_arithmetic_v<T>) {
      const T* from = input<T>(p, operands, 0);
      T* to = output<T>(p, operands);
      for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
        int64_t rows[max_rank], rest = i, offset = 0;
        bool inside = true;
        for (int axis = tables.rank; axis-- > 0; rest /= out(p).dims[axis]) {
          rows[axis] = tables.at[axis] + rest % out(p).dims[axis];
          inside = inside && tables.inside[rows[axis]];
          offset += tables.offsets[rows[axis] * taps];
        }
        if (!inside) {
          to[i] = convert<T>(static_cast<double>(p.floats[1]));
        } else if (p.ints[0] == nearest) {
          to[i] = from[offset];
        } else {
          double value = weighted(tables, from, rows, 0, 0);
          if constexpr (std::is_integral_v<T>) {
            value = std::clamp(std::trunc(value), static_cast<double>(std::numeric_limits<T>::lowest()), static_cast<double>(std::numeric_limits<T>::max()));
          }
          to[i] = convert<T>(value);
        }
      }
    }
  });
}

enum Padding { zeros, border, reflection };

/// ints: mode, padding, 1 to align corners.
struct Sampler {
  const Generic& p;
  int s;  ///< spatial axes

  explicit Sampler(const Generic& p) : p(p), s(in(p, 0).rank - 2) {}

  static double reflected(double x, double low, double high) {
    double range = high - low;
    if (range == 0) return low;
    double shifted = std::fmod(std::fabs(x - low), 2 * range);
    return low + (shifted > range ? 2 * range - shifted : shifted);
  }

  /// The index of tap `i` in an axis of `size`, or -1 for zero.
  int64_t index(int64_t i, int64_t size) const {
    if (i >= 0 && i < size) return i;
    if (p.ints[1] == zeros) return -1;
    if (p.ints[1] == border) return std::clamp<int64_t>(i, 0, size - 1);
    bool corners = p.ints[2] != 0;
    double low = corners ? 0 : -0.5, high = static_cast<double>(size) - (corners ? 1 : 0.5);
    return std::clamp<int64_t>(static_cast<int64_t>(std::nearbyint(reflected(static_cast<double>(i), low, high))), 0, size - 1);
  }

  double place(double x, int64_t size) const {
    double full = static_cast<double>(size);
    double at = p.ints[2] != 0 ? (x + 1) / 2 * (full - 1) : ((x + 1) * full - 1) / 2;
    if (!(at == at)) return -1e6;
    if (p.ints[0] == cubic || p.ints[1] == zeros) return std::clamp(at, -1e6, 1e9);
    if (p.ints[1] == border) return std::clamp(at, 0.0, full - 1);
    return std::clamp(reflected(at, p.ints[2] != 0 ? 0 : -0.5, full - (p.ints[2] != 0 ? 1 : 0.5)), 0.0, full - 1);
  }

  /// The value at a place, which the grid gives innermost axis first.
  double sample(const float* image, const float* grid) const {
    int64_t base[3];
    double weight[3][taps];
    int many = p.ints[0] == nearest ? 1 : p.ints[0] == linear ? 2 : 4, total = 1;
    for (int axis = 0; axis < s; axis++) {
      double x = place(grid[s - 1 - axis], in(p, 0).dims[2 + axis]);
      if (many == 1) {
        base[axis] = static_cast<int64_t>(std::nearbyint(x));
        weight[axis][0] = 1;
      } else {
        base[axis] = static_cast<int64_t>(std::floor(x)) - (many == 4 ? 1 : 0);
        for (int k = 0; k < many; k++) {
          double distance = x - static_cast<double>(base[axis] + k);
          weight[axis][k] = many == 2 ? 1 - std::fabs(distance) : cubic_weight(distance, -0.75);
        }
      }
      total *= many;
    }
    double sum = 0;
    for (int tap = 0; tap < total; tap++) {
      int64_t rest = tap, at = 0, stride = 1;
      double factor = 1;
      for (int axis = s; axis-- > 0; rest /= many) {
        int64_t size = in(p, 0).dims[2 + axis], found = index(base[axis] + rest % many, size);
        factor *= found < 0 ? 0 : weight[axis][rest % many];
        at += std::max<int64_t>(found, 0) * stride;
        stride *= size;
      }
      if (factor != 0) sum += factor * image[at];
    }
    return sum;
  }
};

Split sample_work(const Generic& p) { return Split(count(out(p)), p.ints[0] == cubic ? 200 : 50); }
int32_t grid_sample_tiles(const Generic& p) { return sample_work(p).tiles(); }

/// Operands: input `[N, C, spatial...]`, grid `[N, places..., spatial axes]`, output.
void grid_sample(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Sampler sampler(p);
  int64_t image = product(in(p, 0), 2, in(p, 0).rank), places = product(out(p), 2, out(p).rank), channels = out(p).dims[1];
  Split work = sample_work(p);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t plane = i / places, batch = plane / channels;
    const float* grid = input<float>(p, operands, 1) + (batch * places + i % places) * sampler.s;
    output<float>(p, operands)[i] = static_cast<float>(sampler.sample(input<float>(p, operands, 0) + plane * image, grid));
  }
}

/// Places of an affine map. Operands: theta `[N, s, s + 1]`, output `[N, places..., s]`. ints: 1 to align corners.
void affine_grid(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int s = in(p, 0).dims[1];
  int64_t places = product(out(p), 1, out(p).rank - 1);
  for (int64_t i = 0; i < out(p).dims[0] * places; i++) {
    double at[3];
    int64_t rest = i % places;
    for (int axis = s; axis-- > 0; rest /= out(p).dims[1 + axis]) {
      double index = static_cast<double>(rest % out(p).dims[1 + axis]), size = out(p).dims[1 + axis];
      at[s - 1 - axis] = p.ints[0] != 0 ? (size == 1 ? 0 : 2 * index / (size - 1) - 1) : (2 * index + 1) / size - 1;
    }
    for (int row = 0; row < s; row++) {
      const float* theta = input<float>(p, operands, 0) + (i / places * s + row) * (s + 1);
      double sum = theta[s];
      for (int k = 0; k < s; k++) sum += theta[k] * at[k];
      output<float>(p, operands)[i * s + row] = static_cast<float>(sum);
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(resize, generic::resize_tiles, generic::Tables::bytes, generic::resize)
HONE_GENERIC(grid_sample, generic::grid_sample_tiles, generic::no_scratch, generic::grid_sample)
HONE_GENERIC(affine_grid, generic::one_tile, generic::no_scratch, generic::affine_grid)
