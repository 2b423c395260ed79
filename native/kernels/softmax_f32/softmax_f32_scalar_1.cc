// Softmax of float32 for any processor.
#include "softmax_f32/softmax_f32.h"

namespace hone {
namespace {

using Kernels = Softmax<simd::Scalar>;

}  // namespace

HONE_DEFINE_KERNEL(softmax_f32_scalar_1, SoftmaxF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
