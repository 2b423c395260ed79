// Maximum pooling of float32 for any processor.
#include "simd/pool2d_f32.h"

namespace hone {
namespace {

using Kernels = Pool2d<simd::Scalar, Maximum>;

}  // namespace

HONE_DEFINE_KERNEL(max_pool2d_f32_scalar_1, Pool2dF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
