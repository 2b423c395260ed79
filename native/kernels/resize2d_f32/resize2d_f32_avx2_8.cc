// Resizing of float32 for AVX2.
#include "resize2d_f32/resize2d_f32.h"

namespace hone {
namespace {

using Kernels = Resize2d<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(resize2d_f32_avx2_8, Resize2dF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
