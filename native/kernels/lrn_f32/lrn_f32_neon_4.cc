// Local response normalization of float32 for NEON.
#include "lrn_f32/lrn_f32.h"

namespace hone {
namespace {

using Kernels = Lrn<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(lrn_f32_neon_4, LrnF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
