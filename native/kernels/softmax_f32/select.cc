#define HONE_OP softmax_f32
#include "hone/select.inc"
