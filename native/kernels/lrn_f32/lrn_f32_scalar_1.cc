// Local response normalization of float32 for any processor.
#include "lrn_f32/lrn_f32.h"

namespace hone {
namespace {

using Kernels = Lrn<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(lrn_f32_scalar_1, LrnF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
