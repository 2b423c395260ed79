// Depthwise convolution of float32 for any processor: 16 channels of a pixel at a time.
#include "hone/ops/depthwise2d_f32.h"

#include "hone/rows.h"
#include "simd/activation_scalar.h"

namespace hone {
namespace {

int32_t tiles(const Depthwise2dF32& p) { return p.window.batch * p.window.out_h; }

size_t scratch(const Depthwise2dF32&) { return 0; }

void run(const Depthwise2dF32& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const Window& w = p.window;
  const auto* input = static_cast<const float*>(*operands++);
  const auto* packed = static_cast<const float*>(*operands++);
  const auto* residual = p.residual_stride != 0 ? static_cast<const float*>(*operands++) : nullptr;
  const auto* slopes = p.activation == Activation::prelu ? static_cast<const float*>(*operands++) : nullptr;
  auto* output = static_cast<float*>(*operands);
  for (int32_t tile = begin; tile < end; tile++) {
    const int n = tile / w.out_h, y = tile % w.out_h;
    const float* image = input + ptrdiff_t{n} * w.in_h * w.in_w * p.in_stride;
    for (int x = 0; x < w.out_w; x++) {
      const ptrdiff_t pixel = ptrdiff_t{tile} * w.out_w + x;
      const float* block = packed;
      for (int first = 0; first < p.channels; first += 16) {
        const int count = p.channels - first < 16 ? p.channels - first : 16;
        float sums[16];
        for (int i = 0; i < 16; i++) sums[i] = block[i];
        block += 16;
        for (int ky = 0; ky < w.kernel_h; ky++)
          for (int kx = 0; kx < w.kernel_w; kx++, block += 16) {
            const int in_y = y * w.stride_h + ky * w.dilation_h - w.pad_top;
            const int in_x = x * w.stride_w + kx * w.dilation_w - w.pad_left;
            if (in_y < 0 || in_y >= w.in_h || in_x < 0 || in_x >= w.in_w) continue;
            const float* in = image + (ptrdiff_t{in_y} * w.in_w + in_x) * p.in_stride + first;
            for (int i = 0; i < count; i++) sums[i] += in[i] * block[i];
          }
        if (residual != nullptr)
          for (int i = 0; i < count; i++) sums[i] += residual[pixel * p.residual_stride + first + i];
        for (int i = 0; i < count; i++)
          output[pixel * p.out_stride + first + i] =
              simd::activate(sums[i], p.activation, p.a, p.b, slopes != nullptr ? slopes[first + i] : 0);
      }
    }
  }
}

}  // namespace

HONE_DEFINE_KERNEL(depthwise2d_f32_scalar_1x16, Depthwise2dF32, tiles, scratch, run);

}  // namespace hone
