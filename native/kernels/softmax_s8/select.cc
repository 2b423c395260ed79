#define HONE_OP softmax_s8
#include "hone/select.inc"
