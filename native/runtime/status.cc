#include "hone/runtime.h"

namespace hone {

const char* status_text(int32_t status) {
  switch (status) {
    case ok: return "ok";
    case too_little_memory: return "the memory is smaller than memory_bytes(threads) says, or not aligned to 64 bytes";
    case unsupported_cpu: return "a kernel has no variant for this processor";
    case bad_argument: return "an argument is out of range";
    case no_threads: return "the operating system gave no threads";
  }
  return "unknown status";
}

}  // namespace hone
