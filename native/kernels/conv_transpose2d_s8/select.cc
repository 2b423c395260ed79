#define HONE_OP conv_transpose2d_s8
#include "hone/select.inc"
