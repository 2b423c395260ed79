#define HONE_OP lrn_f32
#include "hone/select.inc"
