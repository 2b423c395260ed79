// What a kernel is: the one interface between generated code, the kernel library, its tests and its benchmarks.
#pragma once

#include <cstddef>
#include <cstdint>

namespace hone {

/// Element types of tensors; `b8` holds 0 or 1 in a byte.
enum class Type : uint8_t { f32, s8, u8, s16, u16, s32, u32, s64, u64, b8, f16, f64 };

/// One implementation of an operation. A kernel splits its output into tiles that can be computed in any order and by
/// any thread; what a tile computes never depends on how tiles are split, so that any number of threads gives the same bits.
/// It allocates nothing, keeps nothing, and reads and writes nothing but its operands and its scratch memory.
struct Kernel {
  const char* name;                             ///< decodes itself: operation, variant, tile (`conv2d_s8_neon_dot_4x16`)
  int32_t (*tiles)(const void* params);         ///< how many tiles the output has, at least 1
  size_t (*scratch)(const void* params);        ///< bytes of scratch memory a thread needs, aligned to 64
  /// Computes the tiles `begin` up to, without, `end`. `operands` are inputs, packed constants, then outputs, in the order
  /// that the operation's header gives.
  void (*run)(const void* params, void* const* operands, int32_t begin, int32_t end, void* scratch);
};

/// Typed functions as a `Kernel`: Tiles(const P&), Scratch(const P&), Run(const P&, void* const*, int32_t, int32_t, void*).
template <class P, int32_t (*Tiles)(const P&), size_t (*Scratch)(const P&),
          void (*Run)(const P&, void* const*, int32_t, int32_t, void*)>
constexpr Kernel make_kernel(const char* name) {
  return {name, [](const void* p) { return Tiles(*static_cast<const P*>(p)); },
          [](const void* p) { return Scratch(*static_cast<const P*>(p)); },
          [](const void* p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
            Run(*static_cast<const P*>(p), operands, begin, end, scratch);
          }};
}

/// What the processor offers, read once at create.
struct CpuFeatures {
  bool avx2 = false;         ///< AVX2 and FMA
  bool avx512 = false;       ///< AVX-512 F, BW, DQ, VL
  bool avx512_vnni = false;  ///< `avx512` and VNNI
  bool neon = false;         ///< AArch64 baseline (Armv8.0)
  bool neon_dot = false;     ///< SDOT and UDOT (Armv8.2)
  bool neon_fp16 = false;
  bool neon_i8mm = false;
  bool sve = false;
};

/// Reads the features of the processor that runs this.
CpuFeatures cpu_features();

/// The geometry of a window that moves over `[N, H, W, C]`: of convolutions and pooling.
struct Window {
  int32_t batch = 1;
  int32_t in_h, in_w, out_h, out_w;
  int32_t kernel_h = 1, kernel_w = 1, stride_h = 1, stride_w = 1, dilation_h = 1, dilation_w = 1;
  int32_t pad_top = 0, pad_left = 0;
};

/// A function applied to each output of a float kernel before it is stored.
enum class Activation : int32_t {
  none,
  clamp,         ///< min(max(x, a), b): ReLU (0, inf), ReLU6 (0, 6), Clip
  leaky_relu,    ///< x < 0 ? a * x : x
  prelu,         ///< x < 0 ? slope[c] * x : x; the slopes follow the packed constants as an operand of their own
  sigmoid,
  silu,          ///< x * sigmoid(x)
  hard_sigmoid,  ///< max(0, min(1, a * x + b))
  hard_swish,    ///< x * hard_sigmoid(x; 1/6, 1/2)
  tanh,
  gelu,          ///< x / 2 * (1 + erf(x / sqrt 2))
  gelu_tanh      ///< its approximation by tanh
};

}  // namespace hone
