#define HONE_OP depthwise2d_s8
#include "hone/select.inc"
