#define HONE_OP instance_norm_f32
#include "hone/select.inc"
