#define HONE_OP activation_f32
#include "hone/select.inc"
