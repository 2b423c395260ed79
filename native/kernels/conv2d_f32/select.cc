#define HONE_OP conv2d_f32
#include "hone/select.inc"
