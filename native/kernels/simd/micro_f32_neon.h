// The inner loop of float convolution for 5 and 6 pixels by 16 output channels on NEON, in assembly: all 32 registers are
// taken, and compilers spill some of them. What it computes is `micro` of micro_f32.h, in the same order.
//
// Registers: v0 to v23 sums (v(4 r + v): vector v of pixel r), v24 to v29 four input elements of each pixel, v30 and v31
// weights; x9 to x14 where the pixels' runs lie, x15 counts.
#pragma once

#include "simd/micro_f32.h"

// Four products of vector v: sums of each pixel += weights (register b) * lane l of the pixel's input.
#define HONE_FMLA(sum, b, a, l) "fmla v" #sum ".4s, v" #b ".4s, v" #a ".s[" #l "]\n"
#define HONE_PIXELS_5_0(b, l) \
  HONE_FMLA(0, b, 24, l) HONE_FMLA(4, b, 25, l) HONE_FMLA(8, b, 26, l) HONE_FMLA(12, b, 27, l) HONE_FMLA(16, b, 28, l)
#define HONE_PIXELS_5_1(b, l) \
  HONE_FMLA(1, b, 24, l) HONE_FMLA(5, b, 25, l) HONE_FMLA(9, b, 26, l) HONE_FMLA(13, b, 27, l) HONE_FMLA(17, b, 28, l)
#define HONE_PIXELS_5_2(b, l) \
  HONE_FMLA(2, b, 24, l) HONE_FMLA(6, b, 25, l) HONE_FMLA(10, b, 26, l) HONE_FMLA(14, b, 27, l) HONE_FMLA(18, b, 28, l)
#define HONE_PIXELS_5_3(b, l) \
  HONE_FMLA(3, b, 24, l) HONE_FMLA(7, b, 25, l) HONE_FMLA(11, b, 26, l) HONE_FMLA(15, b, 27, l) HONE_FMLA(19, b, 28, l)
#define HONE_PIXELS_6_0(b, l) HONE_PIXELS_5_0(b, l) HONE_FMLA(20, b, 29, l)
#define HONE_PIXELS_6_1(b, l) HONE_PIXELS_5_1(b, l) HONE_FMLA(21, b, 29, l)
#define HONE_PIXELS_6_2(b, l) HONE_PIXELS_5_2(b, l) HONE_FMLA(22, b, 29, l)
#define HONE_PIXELS_6_3(b, l) HONE_PIXELS_5_3(b, l) HONE_FMLA(23, b, 29, l)
// One input element of each of R pixels: 64 bytes of weights from `at` on.
#define HONE_LANE(R, l, at, at32)                                                       \
  "ldp q30, q31, [%[w], #" #at "]\n" HONE_PIXELS_##R##_0(30, l) HONE_PIXELS_##R##_1(31, l) \
  "ldp q30, q31, [%[w], #" #at32 "]\n" HONE_PIXELS_##R##_2(30, l) HONE_PIXELS_##R##_3(31, l)

#define HONE_BIAS(a, b, c, d) "ldp q" #a ", q" #b ", [%[w]]\nldp q" #c ", q" #d ", [%[w], #32]\n"
#define HONE_BIAS_5 \
  HONE_BIAS(0, 1, 2, 3) HONE_BIAS(4, 5, 6, 7) HONE_BIAS(8, 9, 10, 11) HONE_BIAS(12, 13, 14, 15) HONE_BIAS(16, 17, 18, 19)
#define HONE_BIAS_6 HONE_BIAS_5 HONE_BIAS(20, 21, 22, 23)
#define HONE_RUNS_5 "ldp x9, x10, [%[rows]], #16\nldp x11, x12, [%[rows]], #16\nldr x13, [%[rows]], #8\n"
#define HONE_RUNS_6 "ldp x9, x10, [%[rows]], #16\nldp x11, x12, [%[rows]], #16\nldp x13, x14, [%[rows]], #16\n"
#define HONE_LOAD_5(t, size)                                                                                   \
  "ldr " #t "24, [x9], #" #size "\nldr " #t "25, [x10], #" #size "\nldr " #t "26, [x11], #" #size "\nldr " #t \
  "27, [x12], #" #size "\nldr " #t "28, [x13], #" #size "\n"
#define HONE_LOAD_6(t, size) HONE_LOAD_5(t, size) "ldr " #t "29, [x14], #" #size "\n"
// Bounds of all sums, by `op` with v30.
#define HONE_BOUND(op, a, b, c, d) \
  #op " v" #a ".4s, v" #a ".4s, v30.4s\n" #op " v" #b ".4s, v" #b ".4s, v30.4s\n" #op " v" #c ".4s, v" #c ".4s, v30.4s\n" #op " v" #d ".4s, v" #d ".4s, v30.4s\n"
#define HONE_BOUND_5(op)                                                                          \
  HONE_BOUND(op, 0, 1, 2, 3) HONE_BOUND(op, 4, 5, 6, 7) HONE_BOUND(op, 8, 9, 10, 11)              \
  HONE_BOUND(op, 12, 13, 14, 15) HONE_BOUND(op, 16, 17, 18, 19)
#define HONE_BOUND_6(op) HONE_BOUND_5(op) HONE_BOUND(op, 20, 21, 22, 23)
#define HONE_ADD(a, b, c, d)                                                                             \
  "ldp q24, q25, [%[residual]]\nldp q26, q27, [%[residual], #32]\nadd %[residual], %[residual], %[step]\n" \
  "fadd v" #a ".4s, v" #a ".4s, v24.4s\nfadd v" #b ".4s, v" #b ".4s, v25.4s\n"                           \
  "fadd v" #c ".4s, v" #c ".4s, v26.4s\nfadd v" #d ".4s, v" #d ".4s, v27.4s\n"
#define HONE_ADD_5 HONE_ADD(0, 1, 2, 3) HONE_ADD(4, 5, 6, 7) HONE_ADD(8, 9, 10, 11) HONE_ADD(12, 13, 14, 15) HONE_ADD(16, 17, 18, 19)
#define HONE_ADD_6 HONE_ADD_5 HONE_ADD(20, 21, 22, 23)
#define HONE_STORE(a, b, c, d) \
  "stp q" #a ", q" #b ", [%[out]]\nstp q" #c ", q" #d ", [%[out], #32]\nadd %[out], %[out], %[stride]\n"
#define HONE_STORE_5 \
  HONE_STORE(0, 1, 2, 3) HONE_STORE(4, 5, 6, 7) HONE_STORE(8, 9, 10, 11) HONE_STORE(12, 13, 14, 15) HONE_STORE(16, 17, 18, 19)
#define HONE_STORE_6 HONE_STORE_5 HONE_STORE(20, 21, 22, 23)

#define HONE_MICRO(R)                                                                                                    \
  inline void sum_##R##x16(const float* const* rows, const float* w, int64_t segments, int64_t length, float* out,       \
                           ptrdiff_t stride, const float* residual, ptrdiff_t step, const float* low, const float* high) { \
    __asm__ volatile(HONE_BIAS_##R                                                                                       \
                     "add %[w], %[w], #64\n"                                                                             \
                     "1:\n" HONE_RUNS_##R                                                                                \
                     "lsr x15, %[length], #2\n"                                                                          \
                     "cbz x15, 3f\n"                                                                                     \
                     "2:\n" HONE_LOAD_##R(q, 16)                                                                         \
                     "subs x15, x15, #1\n" HONE_LANE(R, 0, 0, 32) HONE_LANE(R, 1, 64, 96) HONE_LANE(R, 2, 128, 160)      \
                     HONE_LANE(R, 3, 192, 224)                                                                           \
                     "add %[w], %[w], #256\n"                                                                            \
                     "b.ne 2b\n"                                                                                         \
                     "3:\n"                                                                                              \
                     "ands x15, %[length], #3\n"                                                                         \
                     "b.eq 5f\n"                                                                                         \
                     "4:\n" HONE_LOAD_##R(s, 4)                                                                          \
                     "subs x15, x15, #1\n" HONE_LANE(R, 0, 0, 32)                                                        \
                     "add %[w], %[w], #64\n"                                                                             \
                     "b.ne 4b\n"                                                                                         \
                     "5:\n"                                                                                              \
                     "subs %[segments], %[segments], #1\n"                                                               \
                     "b.ne 1b\n"                                                                                         \
                     "cbz %[residual], 8f\n" HONE_ADD_##R                                                                \
                     "8:\n"                                                                                              \
                     "cbz %[low], 6f\n"                                                                                  \
                     "ld1r {v30.4s}, [%[low]]\n" HONE_BOUND_##R(fmax)                                                    \
                     "6:\n"                                                                                              \
                     "cbz %[high], 7f\n"                                                                                 \
                     "ld1r {v30.4s}, [%[high]]\n" HONE_BOUND_##R(fmin)                                                   \
                     "7:\n" HONE_STORE_##R                                                                               \
                     : [rows] "+r"(rows), [w] "+r"(w), [segments] "+r"(segments), [out] "+r"(out),                       \
                       [residual] "+r"(residual)                                                                         \
                     : [length] "r"(length), [stride] "r"(stride * 4), [step] "r"(step * 4), [low] "r"(low), [high] "r"(high)                  \
                     : "x9", "x10", "x11", "x12", "x13", "x14", "x15", "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7",   \
                       "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17", "v18", "v19", "v20", "v21",   \
                       "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31", "cc", "memory");            \
  }

namespace hone {
namespace {

HONE_MICRO(5)
HONE_MICRO(6)

/// As `micro<simd::Neon, R, 4>`.
template <int R>
void micro_neon(const MicroCall& call, const float* const* rows, const float* weights, float* out, const float* residual,
                int channels) {
  constexpr auto sum = R == 5 ? sum_5x16 : sum_6x16;
  if (channels == 4)
    return sum(rows, weights, call.segments, call.length, out, call.out_stride, residual, call.residual_stride, call.has_low ? &call.low : nullptr,
               call.has_high ? &call.high : nullptr);
  float sums[R * 16];
  sum(rows, weights, call.segments, call.length, sums, 16, nullptr, 0, nullptr, nullptr);
  finish<simd::Neon, R, 4>(call, sums, out, residual, channels);
}

}  // namespace
}  // namespace hone

#undef HONE_FMLA
#undef HONE_PIXELS_5_0
#undef HONE_PIXELS_5_1
#undef HONE_PIXELS_5_2
#undef HONE_PIXELS_5_3
#undef HONE_PIXELS_6_0
#undef HONE_PIXELS_6_1
#undef HONE_PIXELS_6_2
#undef HONE_PIXELS_6_3
#undef HONE_LANE
#undef HONE_BIAS
#undef HONE_BIAS_5
#undef HONE_BIAS_6
#undef HONE_RUNS_5
#undef HONE_RUNS_6
#undef HONE_LOAD_5
#undef HONE_LOAD_6
#undef HONE_BOUND
#undef HONE_BOUND_5
#undef HONE_BOUND_6
#undef HONE_ADD
#undef HONE_ADD_5
#undef HONE_ADD_6
#undef HONE_STORE
#undef HONE_STORE_5
#undef HONE_STORE_6
#undef HONE_MICRO
