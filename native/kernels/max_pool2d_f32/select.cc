#define HONE_OP max_pool2d_f32
#include "hone/select.inc"
