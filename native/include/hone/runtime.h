// The small runtime around the kernels: a context in the caller's memory, a pool of threads, calls.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hone/kernel.h"

namespace hone {

/// A fixed number of threads that run the tiles of one call at a time. Lives in the memory it is given.
class Pool;

/// One call of a kernel in generated code.
struct Call {
  const Kernel* kernel;
  const void* params;
  void* const* operands;
};

/// Results of the C API; the same values stand in each generated header.
enum Status : int32_t {
  ok = 0,
  too_little_memory = 1,   ///< less than `<prefix>_memory_bytes(threads)`, or not aligned to 64
  unsupported_cpu = 2,     ///< a kernel has no variant for this processor
  bad_argument = 3,
  no_threads = 4           ///< the operating system gave no threads
};

}  // namespace hone
