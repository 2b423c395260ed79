#define HONE_OP resize2d_f32
#include "hone/select.inc"
