// Average pooling of float32 for AVX-512.
#include "simd/pool2d_f32.h"

namespace hone {
namespace {

using Kernels = Pool2d<simd::Vector, Average>;

}  // namespace

HONE_DEFINE_KERNEL(average_pool2d_f32_avx512_16, Pool2dF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
