// Softmax of float32 for AVX-512.
#include "softmax_f32/softmax_f32.h"

namespace hone {
namespace {

using Kernels = Softmax<simd::Vector>;

}  // namespace

HONE_DEFINE_KERNEL(softmax_f32_avx512_16, SoftmaxF32, Kernels::tiles, Kernels::scratch, Kernels::run);

}  // namespace hone
