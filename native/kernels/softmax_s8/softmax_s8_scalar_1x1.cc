// Softmax of int8 in portable C++. Sums are added one after the other, as the arithmetic that it follows says.
#include <cmath>

#include "hone/ops/softmax_s8.h"
#include "hone/rows.h"

namespace hone {
namespace {

int32_t tiles(const SoftmaxS8& p) { return p.rows; }
size_t scratch(const SoftmaxS8&) { return 0; }

void run(const SoftmaxS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  for (int32_t r = begin; r < end; r++) {
    const int8_t* in = static_cast<const int8_t*>(operands[0]) + static_cast<int64_t>(r) * p.in_stride;
    int8_t* out = static_cast<int8_t*>(operands[2]) + static_cast<int64_t>(r) * p.out_stride;
    int32_t largest = -128;
    for (int32_t i = 0; i < p.width; i++) largest = in[i] > largest ? in[i] : largest;
    const float* table = static_cast<const float*>(operands[1]) + 255 - largest;
    float sum = 0;
    for (int32_t i = 0; i < p.width; i++) sum += table[in[i]];
    for (int32_t i = 0; i < p.width; i++) {
      const float rounded = std::nearbyintf(table[in[i]] * p.multiplier / sum);  // infinite for rows of one
      const int32_t value = static_cast<int32_t>(rounded < 256 ? rounded : 256) + p.out_zero;
      out[i] = static_cast<int8_t>(value < 127 ? value : 127);
    }
  }
}

}  // namespace

HONE_DEFINE_KERNEL(softmax_s8_scalar_1x1, SoftmaxS8, tiles, scratch, run);

}  // namespace hone
