#define HONE_OP lut_s8
#include "hone/select.inc"
