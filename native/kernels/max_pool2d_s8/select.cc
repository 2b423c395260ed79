#define HONE_OP max_pool2d_s8
#include "hone/select.inc"
