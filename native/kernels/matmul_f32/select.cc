#define HONE_OP matmul_f32
#include "hone/select.inc"
