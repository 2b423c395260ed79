// Tables over int8 with TBL: sixteen elements at a time, the table in sixteen registers.
#include <arm_neon.h>

#include "hone/rows.h"
#include "lut_s8/lut_s8.h"

namespace hone {
namespace {

void run(const LutS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const auto* table = static_cast<const int8_t*>(operands[1]);
  int8x16x4_t part[4];
  for (int i = 0; i < 4; i++) {
    for (int j = 0; j < 4; j++) part[i].val[j] = vld1q_s8(table + 64 * i + 16 * j);
  }
  lut_s8_rows::each(p, operands, begin, end, [&](const int8_t* in, int8_t* out, int32_t n) {
    int32_t i = 0;
    for (; i + 16 <= n; i += 16) {
      // An index outside a part leaves what there was.
      const uint8x16_t at = veorq_u8(vreinterpretq_u8_s8(vld1q_s8(in + i)), vdupq_n_u8(128));
      int8x16_t value = vqtbl4q_s8(part[0], at);
      value = vqtbx4q_s8(value, part[1], vsubq_u8(at, vdupq_n_u8(64)));
      value = vqtbx4q_s8(value, part[2], vsubq_u8(at, vdupq_n_u8(128)));
      value = vqtbx4q_s8(value, part[3], vsubq_u8(at, vdupq_n_u8(192)));
      vst1q_s8(out + i, value);
    }
    for (; i < n; i++) out[i] = table[in[i] + 128];
  });
}

}  // namespace

HONE_DEFINE_KERNEL(lut_s8_neon_1x16, LutS8, lut_s8_rows::tiles, lut_s8_rows::scratch, run);

}  // namespace hone
