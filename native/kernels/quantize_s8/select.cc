#define HONE_OP quantize_s8
#include "hone/select.inc"
