// Products of two int8 activations with AVX-512.
#include "hone/rows.h"
#include "matmul_s8/matmul_s8.h"

namespace hone {
namespace {

struct Variant {};  // keeps what is compiled here apart from other variants'

}  // namespace

HONE_DEFINE_KERNEL(matmul_s8_avx512_4x16, MatMulS8, matmul_s8_walk::tiles<Variant>, matmul_s8_walk::scratch<Variant>,
                   matmul_s8_walk::run<Variant>);

}  // namespace hone
