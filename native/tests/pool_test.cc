// Tests of the pool of threads: every tile once, by any number of threads, again and again.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>

#include "hone/runtime.h"

namespace hone::test {
int pool_failures();

namespace {

constexpr int32_t most_tiles = 100;

// Counts how often each tile runs, and notes in scratch memory that it was there.
const Kernel counting = {
    "counting",
    [](const void* params) { return *static_cast<const int32_t*>(params); },
    [](const void*) { return size_t{64}; },
    [](const void*, void* const* operands, int32_t begin, int32_t end, void* scratch) {
      for (int32_t i = begin; i < end; i++) static_cast<int32_t*>(operands[0])[i]++;
      *static_cast<int32_t*>(scratch) += end - begin;
    }};

int failures = 0;

void expect(bool condition, const char* what, int threads) {
  if (condition) return;
  failures++;
  std::printf("FAILED pool of %d threads: %s\n", threads, what);
}

void* aligned(size_t bytes) { return std::aligned_alloc(64, (bytes + 63) & ~size_t{63}); }

void run_every_tile_once(int threads) {
  const size_t bytes = Pool::bytes(threads);
  void* memory = aligned(bytes);
  Pool* pool = nullptr;
  expect(Pool::create(memory, bytes, threads, &pool) == ok, "is created", threads);
  if (pool == nullptr) return std::free(memory);
  expect(pool->threads() == threads, "knows its threads", threads);
  auto* scratch = static_cast<char*>(aligned(64 * threads));
  int32_t counts[most_tiles] = {};
  void* const operands[] = {counts};
  int32_t expected[most_tiles] = {};
  for (int32_t round = 0; round < 500; round++) {
    const int32_t tiles = 1 + round % most_tiles;
    std::memset(scratch, 0, 64 * threads);
    const Call call = {&counting, &tiles, operands};
    run_call(pool, call, scratch, scratch_bytes(call));
    for (int32_t i = 0; i < tiles; i++) expected[i]++;
    expect(std::memcmp(counts, expected, sizeof counts) == 0, "runs each tile once", threads);
    int32_t computed = 0;
    for (int t = 0; t < threads; t++) computed += *reinterpret_cast<int32_t*>(scratch + 64 * t);
    expect(computed == tiles, "gives each thread scratch memory of its own", threads);
  }
  pool->destroy();
  std::free(scratch);
  std::free(memory);
}

void reject_bad_arguments() {
  Pool* pool = nullptr;
  alignas(64) static char memory[4096];
  expect(Pool::create(memory, sizeof memory, 0, &pool) == bad_argument, "no thread is an error", 0);
  expect(Pool::create(memory, sizeof memory, Pool::max_threads + 1, &pool) == bad_argument, "too many are an error", 65);
  expect(Pool::create(memory, Pool::bytes(2) - 1, 2, &pool) == too_little_memory, "little memory is an error", 2);
  expect(Pool::create(memory + 8, sizeof memory - 8, 2, &pool) == too_little_memory, "alignment is checked", 2);
  expect(pool == nullptr, "gives no pool with an error", 0);
}

}  // namespace

int pool_failures() {
  for (const int threads : {1, 2, 3, 7}) run_every_tile_once(threads);
  reject_bad_arguments();
  return failures;
}

}  // namespace hone::test
