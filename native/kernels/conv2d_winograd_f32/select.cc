#define HONE_OP conv2d_winograd_f32
#include "hone/select.inc"
