#define HONE_OP binary_s8
#include "hone/select.inc"
