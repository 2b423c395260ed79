// The tile of int8 convolutions in portable C++: one pixel times 16 channels.
#pragma once

#include "simd/conv2d_s8_walk.h"
#include "simd/requantize_s8.h"

namespace hone {
namespace {

struct ConvS8Micro {
  using Element = int8_t;
  static constexpr int rows = 1, blocks = 1;

  static void panel(const conv2d_s8_walk::Panel<Element>& panel) {
    const auto& block = *reinterpret_cast<const conv2d_s8_walk::Block*>(panel.block);
    int8_t* out = panel.out;
    for (int32_t i = 0; i < panel.count; i++, out += panel.p->out_stride) {
      int32_t sums[16];
      for (int c = 0; c < 16; c++) sums[c] = block.bias[c];
      const auto* weights = reinterpret_cast<const int8_t*>(panel.block + sizeof(block));
      for (int32_t s = 0; s < panel.segments; s++) {
        const Element* a = panel.pixels[i] + panel.offsets[s];
        for (int32_t k = 0; k < panel.segment; k += 4, weights += 64) {
          for (int c = 0; c < 16; c++) {
            for (int j = 0; j < 4; j++) sums[c] += a[k + j] * weights[4 * c + j];
          }
        }
      }
      requantize_portably(*panel.p, block, sums, panel.channels, out);
    }
  }
};

}  // namespace

}  // namespace hone
