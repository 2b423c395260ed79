#define HONE_OP dequantize_s8
#include "hone/select.inc"
