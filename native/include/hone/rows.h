// The rows of the kernel tables. A table (`kernels/<op>/kernels.inc`) holds one row per kernel, the best variant first:
//
//   HONE_KERNEL_X86_64(conv2d_f32, avx512, 12x32)   the kernel hone::conv2d_f32_avx512_12x32
//   HONE_KERNEL_ARM64(conv2d_f32, neon, 6x16)
//   HONE_KERNEL_ANY(conv2d_f32, scalar, 1x16)
//
// HONE_PORTABLE leaves the portable ones alone. Whoever includes a table defines HONE_KERNEL(op, variant, tile) first: it sees the rows of the architecture compiled for.
#pragma once

#include "hone/kernel.h"

#if defined(__aarch64__) && !defined(HONE_PORTABLE)
#define HONE_KERNEL_ARM64(op, variant, tile) HONE_KERNEL(op, variant, tile)
#else
#define HONE_KERNEL_ARM64(op, variant, tile)
#endif

#if defined(__x86_64__) && !defined(HONE_PORTABLE)
#define HONE_KERNEL_X86_64(op, variant, tile) HONE_KERNEL(op, variant, tile)
#else
#define HONE_KERNEL_X86_64(op, variant, tile)
#endif

#define HONE_KERNEL_ANY(op, variant, tile) HONE_KERNEL(op, variant, tile)

/// Defines the kernel of a row from typed functions: see `make_kernel`.
#define HONE_DEFINE_KERNEL(name, P, tiles, scratch, run) \
  extern const ::hone::Kernel name;                      \
  const ::hone::Kernel name = ::hone::make_kernel<P, tiles, scratch, run>(#name)

namespace hone::variant {

// Whether a processor can run the kernels of a variant; a row's variant names one of these.
inline bool scalar(const CpuFeatures&) { return true; }
inline bool avx2(const CpuFeatures& cpu) { return cpu.avx2; }
inline bool avx512(const CpuFeatures& cpu) { return cpu.avx512; }
inline bool avx512_vnni(const CpuFeatures& cpu) { return cpu.avx512_vnni; }
#if defined(__aarch64__)
// Every AArch64 processor that runs Linux has it: said at compile time, so that what comes after such a row is not linked.
inline bool neon(const CpuFeatures&) { return true; }
#else
inline bool neon(const CpuFeatures& cpu) { return cpu.neon; }
#endif
inline bool neon_dot(const CpuFeatures& cpu) { return cpu.neon_dot; }
inline bool neon_fp16(const CpuFeatures& cpu) { return cpu.neon_fp16; }
inline bool neon_i8mm(const CpuFeatures& cpu) { return cpu.neon_i8mm; }
inline bool sve(const CpuFeatures& cpu) { return cpu.sve; }

}  // namespace hone::variant
