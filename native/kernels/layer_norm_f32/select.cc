#define HONE_OP layer_norm_f32
#include "hone/select.inc"
