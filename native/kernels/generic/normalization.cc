// Normalizations of floats.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

struct Moments {
  double mean, variance;
};

Moments moments(const float* x, int64_t n) {
  double sum = 0, squares = 0;
  for (int64_t i = 0; i < n; i++) sum += x[i];
  double mean = sum / static_cast<double>(n);
  for (int64_t i = 0; i < n; i++) squares += (x[i] - mean) * (x[i] - mean);
  return {mean, squares / static_cast<double>(n)};
}

Split channel_work(const Generic& p) {
  int64_t image = product(in(p, 0), 2, in(p, 0).rank);
  return Split(image == 0 ? 0 : count(in(p, 0)) / image, 4 + image);
}
int32_t channel_tiles(const Generic& p) { return channel_work(p).tiles(); }

void scale_and_shift(const float* x, float* y, int64_t n, double factor, double offset) {
  for (int64_t i = 0; i < n; i++) y[i] = static_cast<float>(x[i] * factor + offset);
}

/// Operands: input `[N, C, ...]`, scale, bias, mean, variance `[C]`, output. floats: epsilon.
void batch_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t channels = in(p, 0).rank < 2 ? 1 : in(p, 0).dims[1], image = product(in(p, 0), 2, in(p, 0).rank);
  Split work = channel_work(p);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t c = i % channels;
    auto value = [&](int operand) { return static_cast<double>(input<float>(p, operands, operand)[c]); };
    double factor = value(1) / std::sqrt(value(4) + p.floats[0]);
    scale_and_shift(input<float>(p, operands, 0) + i * image, output<float>(p, operands) + i * image, image, factor,
                    value(2) - value(3) * factor);
  }
}

/// As in training. Operands: input, scale, bias, mean, variance, outputs: output, running mean, running variance.
/// floats: epsilon, momentum.
void batch_normalization_training(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int64_t batch = in(p, 0).dims[0], channels = in(p, 0).dims[1], image = product(in(p, 0), 2, in(p, 0).rank);
  double n = static_cast<double>(batch * image);
  const float* x = input<float>(p, operands, 0);
  for (int64_t c = 0; c < channels; c++) {
    double sum = 0, squares = 0;
    auto each = [&](auto f) {
      for (int64_t b = 0; b < batch; b++) {
        for (int64_t i = 0; i < image; i++) f(x[(b * channels + c) * image + i]);
      }
    };
    each([&](float value) { sum += value; });
    double mean = sum / n;
    each([&](float value) { squares += (value - mean) * (value - mean); });
    double variance = squares / n;
    double factor = input<float>(p, operands, 1)[c] / std::sqrt(variance + p.floats[0]);
    double offset = input<float>(p, operands, 2)[c] - mean * factor;
    for (int64_t b = 0; b < batch; b++) {
      int64_t at = (b * channels + c) * image;
      scale_and_shift(x + at, output<float>(p, operands) + at, image, factor, offset);
    }
    double momentum = p.floats[1];
    auto running = [&](int i, double now) {
      if (has_output(p, i)) output<float>(p, operands, i)[c] = static_cast<float>(input<float>(p, operands, 2 + i)[c] * momentum + now * (1 - momentum));
    };
    running(1, mean);
    running(2, variance);
  }
}

/// Operands: input `[N, C, ...]`, scale, bias `[C]`, output. ints: the number of groups of channels. floats: epsilon.
void group_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t channels = in(p, 0).dims[1], image = product(in(p, 0), 2, in(p, 0).rank), each = channels / p.ints[0];
  for (int64_t group = begin; group < end && group < in(p, 0).dims[0] * p.ints[0]; group++) {
    const float* x = input<float>(p, operands, 0) + group * each * image;
    Moments found = moments(x, each * image);
    double factor = 1 / std::sqrt(found.variance + p.floats[0]);
    for (int64_t i = 0; i < each; i++) {
      int64_t c = group % p.ints[0] * each + i;
      double scale = factor * input<float>(p, operands, 1)[c];
      scale_and_shift(x + i * image, output<float>(p, operands) + (group * each + i) * image, image, scale,
                      input<float>(p, operands, 2)[c] - found.mean * scale);
    }
  }
}
int32_t group_tiles(const Generic& p) { return std::max<int32_t>(1, static_cast<int32_t>(in(p, 0).dims[0] * p.ints[0])); }

Split row_work(const Generic& p) {
  int64_t length = product(in(p, 0), static_cast<int>(p.ints[0]), in(p, 0).rank);
  return Split(length == 0 ? 0 : count(in(p, 0)) / length, 4 + 4 * length);
}
int32_t row_tiles(const Generic& p) { return row_work(p).tiles(); }

/// A scale or bias, which broadcasts to the normalized axes from the end.
float factor_at(const Generic& p, void* const* operands, int operand, int64_t i) {
  return input<float>(p, operands, operand)[i % count(in(p, operand))];
}

void normalize_row(const Generic& p, void* const* operands, const float* x, int64_t row, int64_t n, bool centred, int scale, int bias) {
  Moments found = centred ? moments(x, n) : Moments{0, 0};
  if (!centred) {
    double squares = 0;
    for (int64_t i = 0; i < n; i++) squares += static_cast<double>(x[i]) * x[i];
    found.variance = squares / static_cast<double>(n);
  }
  double inverse = 1 / std::sqrt(found.variance + p.floats[0]);
  float* y = output<float>(p, operands) + row * n;
  for (int64_t i = 0; i < n; i++) {
    double value = (x[i] - found.mean) * inverse * factor_at(p, operands, scale, i);
    y[i] = static_cast<float>(has_input(p, bias) ? value + factor_at(p, operands, bias, i) : value);
  }
  if (has_output(p, 1)) output<float>(p, operands, 1)[row] = static_cast<float>(centred ? found.mean : inverse);
  if (has_output(p, 2)) output<float>(p, operands, 2)[row] = static_cast<float>(inverse);
}

/// Operands: input, scale, [bias], outputs: output, [mean], [1 / standard deviation]. ints: the first normalized axis.
/// floats: epsilon.
void layer_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t n = product(in(p, 0), static_cast<int>(p.ints[0]), in(p, 0).rank);
  Split work = row_work(p);
  for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
    normalize_row(p, operands, input<float>(p, operands, 0) + row * n, row, n, true, 1, 2);
  }
}

/// By the root of the mean square. Operands: input, scale, outputs: output, [1 / root]. ints, floats: as layer_normalization.
void rms_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t n = product(in(p, 0), static_cast<int>(p.ints[0]), in(p, 0).rank);
  Split work = row_work(p);
  for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
    normalize_row(p, operands, input<float>(p, operands, 0) + row * n, row, n, false, 1, p.inputs);
  }
}

/// Normalizes the sum of input and skip (and bias). Operands: input, skip, scale, [offset], [bias], outputs: output, [mean],
/// [1 / standard deviation], [sum]. ints: the first normalized axis, 1 to centre. floats: epsilon.
void skip_layer_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  int64_t n = product(in(p, 0), static_cast<int>(p.ints[0]), in(p, 0).rank);
  float* sum = static_cast<float*>(scratch);
  Split work = row_work(p);
  for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
    for (int64_t i = 0; i < n; i++) {
      sum[i] = input<float>(p, operands, 0)[row * n + i] + input<float>(p, operands, 1)[(row * n + i) % count(in(p, 1))];
      if (has_input(p, 4)) sum[i] += factor_at(p, operands, 4, i);
    }
    normalize_row(p, operands, sum, row, n, p.ints[1] != 0, 2, 3);
    if (has_output(p, 3)) std::copy(sum, sum + n, output<float>(p, operands, 3) + row * n);
  }
}
size_t row_scratch(const Generic& p) {
  return static_cast<size_t>(product(in(p, 0), static_cast<int>(p.ints[0]), in(p, 0).rank)) * sizeof(float);
}

/// Local response normalization across channels. Operands: input `[N, C, ...]`, output. ints: size. floats: alpha, beta, bias.
void lrn(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int64_t channels = in(p, 0).dims[1], image = product(in(p, 0), 2, in(p, 0).rank), size = p.ints[0];
  Split work = channel_work(p);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    int64_t c = i % channels, first = std::max<int64_t>(0, c - (size - 1) / 2), last = std::min(channels - 1, c + size / 2);
    const float* x = input<float>(p, operands, 0) + (i - c) * image;
    for (int64_t k = 0; k < image; k++) {
      double squares = 0;
      for (int64_t j = first; j <= last; j++) squares += static_cast<double>(x[j * image + k]) * x[j * image + k];
      output<float>(p, operands)[i * image + k] =
          static_cast<float>(x[c * image + k] / std::pow(p.floats[2] + p.floats[0] / static_cast<double>(size) * squares, p.floats[1]));
    }
  }
}

/// Divides by the norm along an axis. Operands: input, output. ints: axis, p (1 or 2).
void lp_normalization(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Along along(in(p, 0), p.ints[0]);
  Split work = along.split();
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    const float* x = input<float>(p, operands, 0) + along.start(i);
    float* y = output<float>(p, operands) + along.start(i);
    double norm = 0;
    for (int64_t k = 0; k < along.size; k++) {
      double value = x[k * along.inner];
      norm += p.ints[1] == 1 ? std::fabs(value) : value * value;
    }
    if (p.ints[1] != 1) norm = std::sqrt(norm);
    for (int64_t k = 0; k < along.size; k++) y[k * along.inner] = norm == 0 ? 0.0f : static_cast<float>(x[k * along.inner] / norm);
  }
}

/// (x - mean) / (standard deviation + 1e-9) over some axes. Operands: input, output. ints: for each axis 1 where it is one of them.
void mean_variance_normalization(const Generic& p, void* const* operands, int32_t, int32_t, void* scratch) {
  const TensorInfo& t = in(p, 0);
  int64_t n = count(t), groups = 1;
  double *sums = static_cast<double*>(scratch), *squares = sums + n;
  for (int i = 0; i < t.rank; i++) groups *= p.ints[i] != 0 ? 1 : t.dims[i];
  auto group = [&](int64_t i) {
    int64_t at = 0, stride = 1;
    for (int axis = t.rank; axis-- > 0; i /= t.dims[axis]) {
      if (p.ints[axis] != 0) continue;
      at += i % t.dims[axis] * stride;
      stride *= t.dims[axis];
    }
    return at;
  };
  const float* x = input<float>(p, operands, 0);
  std::fill(sums, sums + groups, 0.0);
  std::fill(squares, squares + groups, 0.0);
  double each = static_cast<double>(n) / static_cast<double>(groups);
  for (int64_t i = 0; i < n; i++) sums[group(i)] += x[i] / each;
  for (int64_t i = 0; i < n; i++) squares[group(i)] += (x[i] - sums[group(i)]) * (x[i] - sums[group(i)]) / each;
  for (int64_t i = 0; i < n; i++) output<float>(p, operands)[i] = static_cast<float>((x[i] - sums[group(i)]) / (std::sqrt(squares[group(i)]) + 1e-9));
}
size_t moments_scratch(const Generic& p) { return static_cast<size_t>(count(in(p, 0))) * 2 * sizeof(double); }

/// Outside training: the input as it is. Operands: input, outputs: output, [mask: all kept].
void dropout(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  size_t bytes = static_cast<size_t>(count(out(p)) * size_of(out(p).type));
  if (operands[0] != operands[p.inputs] && bytes > 0) std::memcpy(operands[p.inputs], operands[0], bytes);
  if (has_output(p, 1)) {
    for (int64_t i = 0; i < count(out(p, 1)); i++) put<int64_t>(out(p, 1).type, operands[p.inputs + 1], i, 1);
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(batch_normalization, generic::channel_tiles, generic::no_scratch, generic::batch_normalization)
HONE_GENERIC(batch_normalization_training, generic::one_tile, generic::no_scratch, generic::batch_normalization_training)
HONE_GENERIC(group_normalization, generic::group_tiles, generic::no_scratch, generic::group_normalization)
HONE_GENERIC(layer_normalization, generic::row_tiles, generic::no_scratch, generic::layer_normalization)
HONE_GENERIC(rms_normalization, generic::row_tiles, generic::no_scratch, generic::rms_normalization)
HONE_GENERIC(skip_layer_normalization, generic::row_tiles, generic::row_scratch, generic::skip_layer_normalization)
HONE_GENERIC(lrn, generic::channel_tiles, generic::no_scratch, generic::lrn)
HONE_GENERIC(lp_normalization, generic::line_tiles, generic::no_scratch, generic::lp_normalization)
HONE_GENERIC(mean_variance_normalization, generic::one_tile, generic::moments_scratch, generic::mean_variance_normalization)
HONE_GENERIC(dropout, generic::one_tile, generic::no_scratch, generic::dropout)
