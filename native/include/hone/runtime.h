// The small runtime around the kernels: a pool of threads, calls, the results that the C API gives.
#pragma once

#include <cstddef>
#include <cstdint>

#include "hone/kernel.h"

namespace hone {

/// Results of the C API; the same values stand in each generated header.
enum Status : int32_t {
  ok = 0,
  too_little_memory = 1,   ///< less than `<prefix>_memory_bytes(threads)`, or not aligned to 64
  unsupported_cpu = 2,     ///< a kernel has no variant for this processor
  bad_argument = 3,
  no_threads = 4           ///< the operating system gave no threads
};

/// What a status means, in words.
const char* status_text(int32_t status);

/// One call of a kernel in generated code.
struct Call {
  const Kernel* kernel;
  const void* params;
  void* const* operands;
};

/// A fixed number of threads that run the tiles of one call at a time. It lives in the memory it is given and allocates
/// nothing; its threads start at `create` and end at `destroy`. One thread runs calls at a time (the one that calls `run`,
/// which computes its own share).
class Pool {
 public:
  /// The most threads that a pool has.
  static constexpr int max_threads = 64;

  /// Bytes of memory, a multiple of 64, that a pool of `threads` threads lives in.
  static size_t bytes(int threads);

  /// Starts `threads - 1` threads. `memory` is aligned to 64. Gives `no_threads` with nothing left running where the
  /// operating system refuses one, `bad_argument` for less than 1 or more than `max_threads`.
  static Status create(void* memory, size_t bytes, int threads, Pool** pool);

  /// Ends and joins the threads. Frees nothing.
  void destroy();

  int threads() const;

  /// Runs a call. Thread `t` of `n` computes the tiles from `tiles * t / n` to `tiles * (t + 1) / n` and has the scratch
  /// memory from `scratch + t * scratch_bytes` on.
  void run(const Call& call, void* scratch, size_t scratch_bytes);

 private:
  Pool() = default;
};

/// Bytes of scratch memory a thread needs for a call, rounded up to 64.
inline size_t scratch_bytes(const Call& call) { return (call.kernel->scratch(call.params) + 63) & ~size_t{63}; }

/// Runs a call by a pool, or without one (null) by the calling thread alone. `scratch`, aligned to 64, has `scratch_bytes`
/// for each thread, at least what `scratch_bytes(call)` says and a multiple of 64.
inline void run_call(Pool* pool, const Call& call, void* scratch, size_t scratch_bytes) {
  if (pool != nullptr) return pool->run(call, scratch, scratch_bytes);
  call.kernel->run(call.params, call.operands, 0, call.kernel->tiles(call.params), scratch);
}

}  // namespace hone
