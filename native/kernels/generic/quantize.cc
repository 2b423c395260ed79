// Quantizing and dequantizing, and operations on quantized tensors by way of floats.
#include "generic/broadcast.h"

namespace hone::generic {
namespace {

struct Limits {
  float low, high;
  explicit Limits(Type type)
      : low(type == Type::s8 ? -128.0f : type == Type::s16 ? -32768.0f : 0.0f),
        high(type == Type::s8 ? 127.0f : type == Type::s16 ? 32767.0f : type == Type::u16 ? 65535.0f : 255.0f) {}
  int64_t hold(float value) const { return value >= high ? static_cast<int64_t>(high) : value > low ? static_cast<int64_t>(value) : static_cast<int64_t>(low); }
};

int64_t quantized(float value, float scale, int64_t zero, const Limits& limits) {
  return limits.hold(std::nearbyint(value / scale) + static_cast<float>(zero));
}

/// Which scale belongs to an element. ints: axis, block size (0: one scale for each index along the axis, or for all).
struct ScaleIndex {
  int64_t inner, size, block_size, blocks;
  bool single;

  ScaleIndex(const Generic& p)
      : inner(1), size(1), block_size(p.ints[1]), blocks(1), single(count(in(p, 1)) == 1) {
    if (single) return;
    int axis = static_cast<int>(p.ints[0]);
    inner = product(in(p, 0), axis + 1, in(p, 0).rank);
    size = in(p, 0).dims[axis];
    if (block_size > 0) blocks = in(p, 1).dims[axis];
  }
  int64_t operator()(int64_t i) const {
    if (single) return 0;
    if (block_size == 0) return i / inner % size;
    return (i / inner / size * blocks + i / inner % size / block_size) * inner + i % inner;
  }
};

/// Operands: input (float), scale, [zero point], output. ints: axis, block size.
void quantize_linear(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  ScaleIndex index(p);
  Limits limits(out(p).type);
  int64_t last = std::min(count(out(p)), end * tile_elements);
  for (int64_t i = begin * tile_elements; i < last; i++) {
    int64_t at = index(i), zero = has_input(p, 2) ? get<int64_t>(in(p, 2).type, operands[2], at) : 0;
    float value = static_cast<float>(get<double>(in(p, 0).type, operands[0], i));
    put<int64_t>(out(p).type, operands[p.inputs], i, quantized(value, input<float>(p, operands, 1)[at], zero, limits));
  }
}

/// Operands: input, scale, [zero point], output (float). ints: axis, block size.
void dequantize_linear(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  ScaleIndex index(p);
  int64_t last = std::min(count(out(p)), end * tile_elements);
  for (int64_t i = begin * tile_elements; i < last; i++) {
    int64_t at = index(i), zero = has_input(p, 2) ? get<int64_t>(in(p, 2).type, operands[2], at) : 0;
    int64_t value = get<int64_t>(in(p, 0).type, operands[0], i) - zero;
    output<float>(p, operands)[i] = static_cast<float>(static_cast<int32_t>(value)) * input<float>(p, operands, 1)[at];
  }
}

/// Quantizes to uint8 by the tensor's own range. Operands: input, outputs: output, scale, zero point.
void dynamic_quantize_linear(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const float* x = input<float>(p, operands, 0);
  int64_t n = count(in(p, 0));
  float least = 0, most = 0;
  for (int64_t i = 0; i < n; i++) {
    least = std::min(least, x[i]);
    most = std::max(most, x[i]);
  }
  float scale = most == least ? 1.0f : (most - least) / 255.0f;
  float zero = std::nearbyint(std::clamp(-least / scale, 0.0f, 255.0f));
  for (int64_t i = 0; i < n; i++) output<uint8_t>(p, operands)[i] = static_cast<uint8_t>(quantized(x[i], scale, static_cast<int64_t>(zero), Limits(Type::u8)));
  *output<float>(p, operands, 1) = scale;
  *output<uint8_t>(p, operands, 2) = static_cast<uint8_t>(zero);
}

/// A scale and zero point that are operands `at` and `at + 1`, of elements of `type`.
struct Quantization {
  float scale;
  int64_t zero;
  Quantization(const Generic& p, void* const* operands, int at)
      : scale(*input<float>(p, operands, at)), zero(has_input(p, at + 1) ? get<int64_t>(in(p, at + 1).type, operands[at + 1], 0) : 0) {}
  float real(Type type, const void* data, int64_t i) const {
    return static_cast<float>(static_cast<int32_t>(get<int64_t>(type, data, i) - zero)) * scale;
  }
};

/// Operands: a, its scale, zero point, b, scale, zero point, output's scale, zero point, output.
template <float (*F)(float, float)>
void qlinear_binary(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Quantization left(p, operands, 1), right(p, operands, 4), to(p, operands, 6);
  Limits limits(out(p).type);
  Broadcast<2> index(out(p), {&in(p, 0), &in(p, 3)});
  index.runs(begin * tile_elements, std::min(count(out(p)), end * tile_elements), [&](int64_t at, int64_t n, const int64_t* offsets) {
    for (int64_t i = 0; i < n; i++) {
      float a = left.real(in(p, 0).type, operands[0], offsets[0] + i * index.step(0));
      float b = right.real(in(p, 3).type, operands[3], offsets[1] + i * index.step(1));
      put<int64_t>(out(p).type, operands[p.inputs], at + i, quantized(F(a, b), to.scale, to.zero, limits));
    }
  });
}
float plus(float a, float b) { return a + b; }
float times(float a, float b) { return a * b; }

/// Operands: input, its scale, [zero point], output's scale, [zero point], output. floats: alpha.
template <float (*F)(float, const Generic&)>
void qlinear_unary(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  Quantization from(p, operands, 1), to(p, operands, 3);
  Limits limits(out(p).type);
  int64_t last = std::min(count(out(p)), end * tile_elements);
  for (int64_t i = begin * tile_elements; i < last; i++) {
    put<int64_t>(out(p).type, operands[p.inputs], i, quantized(F(from.real(in(p, 0).type, operands[0], i), p), to.scale, to.zero, limits));
  }
}
float sigmoid(float x, const Generic&) { return 1.0f / (1.0f + std::exp(-x)); }
float leaky_relu(float x, const Generic& p) { return x < 0 ? p.floats[0] * x : x; }

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(quantize_linear, generic::element_tiles, generic::no_scratch, generic::quantize_linear)
HONE_GENERIC(dequantize_linear, generic::element_tiles, generic::no_scratch, generic::dequantize_linear)
HONE_GENERIC(dynamic_quantize_linear, generic::one_tile, generic::no_scratch, generic::dynamic_quantize_linear)
HONE_GENERIC(qlinear_add, generic::element_tiles, generic::no_scratch, generic::qlinear_binary<generic::plus>)
HONE_GENERIC(qlinear_mul, generic::element_tiles, generic::no_scratch, generic::qlinear_binary<generic::times>)
HONE_GENERIC(qlinear_sigmoid, generic::element_tiles, generic::no_scratch, generic::qlinear_unary<generic::sigmoid>)
HONE_GENERIC(qlinear_leaky_relu, generic::element_tiles, generic::no_scratch, generic::qlinear_unary<generic::leaky_relu>)
