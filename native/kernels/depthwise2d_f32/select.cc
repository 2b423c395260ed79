#define HONE_OP depthwise2d_f32
#include "hone/select.inc"
