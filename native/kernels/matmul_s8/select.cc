#define HONE_OP matmul_s8
#include "hone/select.inc"
