#define HONE_OP conv_transpose2d_f32
#include "hone/select.inc"
