#define HONE_OP conv2d_s8
#include "hone/select.inc"
