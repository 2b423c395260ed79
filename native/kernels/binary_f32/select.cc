#define HONE_OP binary_f32
#include "hone/select.inc"
