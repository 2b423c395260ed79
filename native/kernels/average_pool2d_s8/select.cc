#define HONE_OP average_pool2d_s8
#include "hone/select.inc"
