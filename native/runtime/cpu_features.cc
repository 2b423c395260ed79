#include "hone/kernel.h"

#if defined(__x86_64__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#endif

namespace hone {

#if defined(__x86_64__)

namespace {

// The registers that the operating system saves for each thread (XCR0): without them AVX faults, whatever CPUID says.
uint64_t saved_registers() {
  uint32_t low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return uint64_t{high} << 32 | low;
}

constexpr uint64_t ymm_registers = 0x06, zmm_registers = 0xE6;

}  // namespace

CpuFeatures cpu_features() {
  CpuFeatures cpu;
  uint32_t eax, ebx, ecx, edx;
  if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx)) return cpu;
  const bool fma = ecx & bit_FMA, avx = (ecx & bit_AVX) && (ecx & bit_OSXSAVE);
  if (!avx || !__get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx)) return cpu;
  const uint64_t saved = saved_registers();
  cpu.avx2 = (saved & ymm_registers) == ymm_registers && fma && (ebx & bit_AVX2);
  constexpr uint32_t foundation = bit_AVX512F | bit_AVX512BW | bit_AVX512DQ | bit_AVX512VL;
  cpu.avx512 = cpu.avx2 && (saved & zmm_registers) == zmm_registers && (ebx & foundation) == foundation;
  cpu.avx512_vnni = cpu.avx512 && (ecx & bit_AVX512VNNI);
  return cpu;
}

#elif defined(__aarch64__)

CpuFeatures cpu_features() {
  CpuFeatures cpu;
  cpu.neon = true;
#if defined(__linux__)
  // Bits of AT_HWCAP and AT_HWCAP2 in the kernel's ABI (Documentation/arch/arm64/elf_hwcaps.rst).
  const unsigned long caps = getauxval(AT_HWCAP), caps2 = getauxval(AT_HWCAP2);
  cpu.neon_dot = caps & (1ul << 20);
  cpu.neon_fp16 = (caps & (1ul << 9)) && (caps & (1ul << 10));
  cpu.sve = caps & (1ul << 22);
  cpu.neon_i8mm = caps2 & (1ul << 13);
#elif defined(__APPLE__)
  cpu.neon_dot = cpu.neon_fp16 = true;  // every Apple AArch64 core of a Mac
#endif
  return cpu;
}

#else

CpuFeatures cpu_features() { return {}; }

#endif

}  // namespace hone
