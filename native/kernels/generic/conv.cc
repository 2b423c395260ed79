// Convolution over any number of spatial axes, in `[N, C, spatial...]`. ints: groups, then as `WindowAxes` has them.
#include "generic/window.h"

namespace hone::generic {
namespace {

/// One row along the innermost spatial axis of one output channel is a unit of work.
Split rows(const Generic& p) {
  const TensorInfo &to = out(p), &weight = in(p, p.inputs > 3 ? 3 : 1);
  int64_t length = to.dims[to.rank - 1];
  return Split(length == 0 ? 0 : count(to) / length, length * product(weight, 1, weight.rank) / 2);
}

int32_t conv_tiles(const Generic& p) { return rows(p).tiles(); }

/// Sums a row's products in `sums`. `X`, `W`: element types; `S`: the type of sums. `zero` and `weight_zero` are taken off.
template <class S, class X, class W>
void row_sums(const Generic& p, const TensorInfo& from, const TensorInfo& weight, const X* x, const W* w, int64_t row, S zero, S weight_zero,
               int64_t first, int64_t n, S* sums) {
  WindowAxes window(p, 1);
  const TensorInfo& to = out(p);
  int s = window.rank, last = s - 1;
  int64_t lines = product(to, 2, to.rank - 1), channels = to.dims[1], group_in = weight.dims[1];
  int64_t line = row % lines, channel = row / lines % channels, batch = row / lines / channels;
  int64_t group = channel / (channels / p.ints[0]), elements = window.elements(), image = product(from, 2, from.rank);
  int64_t width = from.dims[from.rank - 1], step = window.strides[last];
  std::fill(sums, sums + n, S{});
  for (int64_t element = 0; element < elements; element++) {
    int64_t rest = element / window.kernel[last], at = 0, stride = width, place = line;
    bool within = true;
    for (int i = last; i-- > 0;) {
      int64_t index = place % to.dims[2 + i] * window.strides[i] - window.pads[i] + rest % window.kernel[i] * window.dilations[i];
      place /= to.dims[2 + i];
      rest /= window.kernel[i];
      within = within && index >= 0 && index < from.dims[2 + i];
      at += index * stride;
      stride *= from.dims[2 + i];
    }
    if (!within) continue;
    // The places whose column lies within the input.
    int64_t shift = element % window.kernel[last] * window.dilations[last] - window.pads[last];
    int64_t begin = std::max(first, shift >= 0 ? 0 : (-shift + step - 1) / step);
    int64_t end = width - shift <= 0 ? 0 : std::min(first + n, (width - shift - 1) / step + 1);
    for (int64_t c = 0; c < group_in; c++) {
      const X* source = x + (batch * from.dims[1] + group * group_in + c) * image + at + shift;
      S factor = static_cast<S>(w[(channel * group_in + c) * elements + element]) - weight_zero;
      for (int64_t i = begin; i < end; i++) sums[i - first] += factor * (static_cast<S>(source[i * step]) - zero);
    }
  }
}

/// Operands: input, weight `[O, C / groups, kernel...]`, [bias `[O]`], output.
void conv(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const TensorInfo& to = out(p);
  int64_t length = to.dims[to.rank - 1], lines = product(to, 2, to.rank - 1);
  Split work = rows(p);
  double sums[block];
  for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
    double bias = has_input(p, 2) ? input<float>(p, operands, 2)[row / lines % to.dims[1]] : 0;
    for (int64_t first = 0; first < length; first += block) {
      int64_t n = std::min<int64_t>(block, length - first);
      row_sums<double>(p, in(p, 0), in(p, 1), input<float>(p, operands, 0), input<float>(p, operands, 1), row, 0.0, 0.0, first, n, sums);
      float* target = output<float>(p, operands) + row * length + first;
      for (int64_t i = 0; i < n; i++) target[i] = static_cast<float>(sums[i] + bias);
    }
  }
}

/// Calls `f(row's channel, first, n, sums)` with the sums of integers, zero points taken off.
template <class F>
void integer_rows(const Generic& p, void* const* operands, int weight, int zero, int weight_zero, int32_t begin, int32_t end, F f) {
  const TensorInfo& to = out(p);
  int64_t length = to.dims[to.rank - 1], lines = product(to, 2, to.rank - 1);
  Split work = rows(p);
  int64_t input_zero = has_input(p, zero) ? get<int64_t>(in(p, zero).type, operands[zero], 0) : 0;
  int32_t sums[block];
  auto run = [&]<class X, class W>() {
    for (int64_t row = work.begin(begin); row < work.begin(end); row++) {
      int64_t channel = row / lines % to.dims[1], off = 0;
      if (has_input(p, weight_zero)) {
        off = get<int64_t>(in(p, weight_zero).type, operands[weight_zero], count(in(p, weight_zero)) == 1 ? 0 : channel);
      }
      for (int64_t first = 0; first < length; first += block) {
        int64_t n = std::min<int64_t>(block, length - first);
        row_sums<int32_t>(p, in(p, 0), in(p, weight), input<X>(p, operands, 0), input<W>(p, operands, weight), row,
                          static_cast<int32_t>(input_zero), static_cast<int32_t>(off), first, n, sums);
        f(channel, row * length + first, n, sums);
      }
    }
  };
  bool left = in(p, 0).type == Type::u8, right = in(p, weight).type == Type::u8;
  if (left && right) return run.template operator()<uint8_t, uint8_t>();
  if (left) return run.template operator()<uint8_t, int8_t>();
  if (right) return run.template operator()<int8_t, uint8_t>();
  run.template operator()<int8_t, int8_t>();
}

/// Operands: input (8 bits), weight (8 bits), [input's zero point], [weight's, one or one for each channel], output (int32).
void conv_integer(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  integer_rows(p, operands, 1, 2, 3, begin, end, [&](int64_t, int64_t at, int64_t n, const int32_t* sums) {
    std::copy(sums, sums + n, output<int32_t>(p, operands) + at);
  });
}

/// Operands: input, scale, zero point, weight, scale (one or one for each channel), zero point, output's scale, zero point,
/// [bias (int32)], output.
void qlinear_conv(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  float in_scale = *input<float>(p, operands, 1), out_scale = *input<float>(p, operands, 6);
  Type type = out(p).type;
  int64_t zero = get<int64_t>(type, operands[7], 0), low = type == Type::s8 ? -128 : 0;
  integer_rows(p, operands, 3, 2, 5, begin, end, [&](int64_t channel, int64_t at, int64_t n, const int32_t* sums) {
    float scale = in_scale * input<float>(p, operands, 4)[count(in(p, 4)) == 1 ? 0 : channel] / out_scale;
    int32_t bias = has_input(p, 8) ? input<int32_t>(p, operands, 8)[channel] : 0;
    for (int64_t i = 0; i < n; i++) {
      float value = std::nearbyint(static_cast<float>(static_cast<int64_t>(sums[i]) + bias) * scale) + static_cast<float>(zero);
      put<int64_t>(type, operands[9], at + i, static_cast<int64_t>(std::clamp(value, static_cast<float>(low), static_cast<float>(low + 255))));
    }
  });
}

Split planes(const Generic& p) {
  int64_t n = static_cast<int64_t>(out(p).dims[0]) * out(p).dims[1];
  return Split(n, n == 0 ? 1 : count(in(p, 0)) * product(in(p, 1), 1, in(p, 1).rank) / n);
}
int32_t plane_tiles(const Generic& p) { return planes(p).tiles(); }

/// Each input element adds its window to the output. Operands: input, weight `[C, O / groups, kernel...]`, [bias `[O]`], output.
void conv_transpose(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  WindowAxes window(p, 1);
  const TensorInfo &from = in(p, 0), &to = out(p);
  int64_t channels = to.dims[1], groups = p.ints[0], group_out = channels / groups, group_in = from.dims[1] / groups;
  int64_t image = product(from, 2, from.rank), plane = product(to, 2, to.rank), elements = window.elements();
  Split work = planes(p);
  for (int64_t unit = work.begin(begin); unit < work.begin(end); unit++) {
    int64_t batch = unit / channels, channel = unit % channels, group = channel / group_out;
    float* target = output<float>(p, operands) + unit * plane;
    std::fill(target, target + plane, has_input(p, 2) ? input<float>(p, operands, 2)[channel] : 0.0f);
    for (int64_t place = 0; place < image; place++) {
      window.inside(to.dims + 2, from.dims + 2, place, [&](int64_t offset, int64_t element) {
        float sum = 0;
        for (int64_t c = group * group_in; c < (group + 1) * group_in; c++) {
          sum += input<float>(p, operands, 0)[(batch * from.dims[1] + c) * image + place] *
                 input<float>(p, operands, 1)[(c * group_out + channel % group_out) * elements + element];
        }
        target[offset] += sum;
      });
    }
  }
}

/// Bilinear, 0 outside the image.
double sample(const float* image, int64_t height, int64_t width, double y, double x) {
  if (y <= -1 || y >= static_cast<double>(height) || x <= -1 || x >= static_cast<double>(width)) return 0;
  double top = std::floor(y), left = std::floor(x), value = 0;
  for (int dy = 0; dy < 2; dy++) {
    for (int dx = 0; dx < 2; dx++) {
      int64_t row = static_cast<int64_t>(top) + dy, column = static_cast<int64_t>(left) + dx;
      if (row < 0 || row >= height || column < 0 || column >= width) continue;
      value += image[row * width + column] * (dy != 0 ? y - top : 1 - (y - top)) * (dx != 0 ? x - left : 1 - (x - left));
    }
  }
  return value;
}

/// Convolution of two spatial axes whose samples lie beside their places. Operands: input, weight, offset
/// `[N, G * kernel * 2, H, W]`, [bias], [mask `[N, G * kernel, H, W]`], output. ints: groups, offset groups G, window.
void deform_conv(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  WindowAxes window(p, 2);
  const TensorInfo &from = in(p, 0), &to = out(p);
  int64_t groups = p.ints[0], offset_groups = p.ints[1], channels = to.dims[1], group_in = from.dims[1] / groups, elements = window.elements();
  int64_t height = from.dims[2], width = from.dims[3], image = height * width, plane = static_cast<int64_t>(to.dims[2]) * to.dims[3];
  Split work = planes(p);
  for (int64_t unit = work.begin(begin); unit < work.begin(end); unit++) {
    int64_t batch = unit / channels, channel = unit % channels, group = channel / (channels / groups);
    for (int64_t place = 0; place < plane; place++) {
      int64_t row = place / to.dims[3], column = place % to.dims[3];
      double sum = has_input(p, 3) ? input<float>(p, operands, 3)[channel] : 0;
      for (int64_t c = 0; c < group_in; c++) {
        int64_t source = group * group_in + c, shifts = source / (from.dims[1] / offset_groups);
        const float* plane_in = input<float>(p, operands, 0) + (batch * from.dims[1] + source) * image;
        for (int64_t e = 0; e < elements; e++) {
          const float* offset = input<float>(p, operands, 2) + ((batch * offset_groups + shifts) * elements + e) * 2 * plane + place;
          double y = static_cast<double>(row * window.strides[0] - window.pads[0] + e / window.kernel[1] * window.dilations[0]) + offset[0];
          double x = static_cast<double>(column * window.strides[1] - window.pads[1] + e % window.kernel[1] * window.dilations[1]) + offset[plane];
          double mask = has_input(p, 4) ? input<float>(p, operands, 4)[((batch * offset_groups + shifts) * elements + e) * plane + place] : 1;
          sum += mask * sample(plane_in, height, width, y, x) * input<float>(p, operands, 1)[(channel * group_in + c) * elements + e];
        }
      }
      output<float>(p, operands)[unit * plane + place] = static_cast<float>(sum);
    }
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(conv, generic::conv_tiles, generic::no_scratch, generic::conv)
HONE_GENERIC(conv_integer, generic::conv_tiles, generic::no_scratch, generic::conv_integer)
HONE_GENERIC(qlinear_conv, generic::conv_tiles, generic::no_scratch, generic::qlinear_conv)
HONE_GENERIC(conv_transpose, generic::plane_tiles, generic::no_scratch, generic::conv_transpose)
HONE_GENERIC(deform_conv, generic::plane_tiles, generic::no_scratch, generic::deform_conv)
