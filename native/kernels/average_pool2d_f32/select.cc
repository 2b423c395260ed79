#define HONE_OP average_pool2d_f32
#include "hone/select.inc"
