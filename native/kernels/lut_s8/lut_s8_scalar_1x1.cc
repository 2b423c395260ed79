// Tables over int8 in portable C++.
#include "hone/rows.h"
#include "lut_s8/lut_s8.h"

namespace hone {
namespace {

void run(const LutS8& p, void* const* operands, int32_t begin, int32_t end, void*) {
  const auto* table = static_cast<const int8_t*>(operands[1]) + 128;
  lut_s8_rows::each(p, operands, begin, end, [&](const int8_t* in, int8_t* out, int32_t n) {
    for (int32_t i = 0; i < n; i++) out[i] = table[in[i]];
  });
}

}  // namespace

HONE_DEFINE_KERNEL(lut_s8_scalar_1x1, LutS8, lut_s8_rows::tiles, lut_s8_rows::scratch, run);

}  // namespace hone
