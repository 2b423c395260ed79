#include <pthread.h>

#include <atomic>
#include <new>

#include "hone/runtime.h"

namespace hone {

namespace {

// How often a thread looks for work, or for the others' end, before it sleeps: some 20 to 50 us, longer than the time
// between two calls of a network.
constexpr int spins = 2000;

inline void relax() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("isb" ::: "memory");  // YIELD does next to nothing on most cores
#endif
}

struct State;

struct Worker {
  pthread_t thread;
  State* state;
  int index;
};

struct alignas(64) State {
  Pool* pool;
  int threads;
  const Call* call = nullptr;  // null: end
  int32_t tiles = 0;
  char* scratch = nullptr;
  size_t scratch_bytes = 0;
  alignas(64) std::atomic<uint32_t> generation{0};  // one more for each call
  alignas(64) std::atomic<int> busy{0};             // workers that compute
  pthread_mutex_t mutex;
  pthread_cond_t work, done;
  Worker workers[];

  void compute(int index) {
    const int64_t n = tiles;
    const auto begin = static_cast<int32_t>(n * index / threads), end = static_cast<int32_t>(n * (index + 1) / threads);
    if (begin < end) call->kernel->run(call->params, call->operands, begin, end, scratch + index * scratch_bytes);
  }

  void start(const Call* next, int workers_started) {
    call = next;
    busy.store(workers_started, std::memory_order_relaxed);
    pthread_mutex_lock(&mutex);
    generation.fetch_add(1, std::memory_order_release);
    pthread_cond_broadcast(&work);
    pthread_mutex_unlock(&mutex);
  }

  // Waits for the generation after `seen`.
  void await_work(uint32_t seen) {
    for (int i = 0; i < spins; i++) {
      if (generation.load(std::memory_order_acquire) != seen) return;
      relax();
    }
    pthread_mutex_lock(&mutex);
    while (generation.load(std::memory_order_acquire) == seen) pthread_cond_wait(&work, &mutex);
    pthread_mutex_unlock(&mutex);
  }

  void finish() {
    if (busy.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
    pthread_mutex_lock(&mutex);
    pthread_cond_signal(&done);
    pthread_mutex_unlock(&mutex);
  }

  void await_done() {
    for (int i = 0; i < spins; i++) {
      if (busy.load(std::memory_order_acquire) == 0) return;
      relax();
    }
    pthread_mutex_lock(&mutex);
    while (busy.load(std::memory_order_acquire) != 0) pthread_cond_wait(&done, &mutex);
    pthread_mutex_unlock(&mutex);
  }

  static void* serve(void* argument) {
    auto* worker = static_cast<Worker*>(argument);
    State& state = *worker->state;
    for (uint32_t seen = 0;; seen++) {
      state.await_work(seen);
      if (state.call == nullptr) return nullptr;
      state.compute(worker->index);
      state.finish();
    }
  }

  void end(int started) {
    start(nullptr, 0);
    for (int i = 0; i < started; i++) pthread_join(workers[i].thread, nullptr);
    pthread_cond_destroy(&done);
    pthread_cond_destroy(&work);
    pthread_mutex_destroy(&mutex);
  }
};

}  // namespace

// A Pool is a State seen through its public face.
static State* state_of(const Pool* pool) { return reinterpret_cast<State*>(const_cast<Pool*>(pool)); }

size_t Pool::bytes(int threads) {
  return (sizeof(State) + sizeof(Worker) * static_cast<size_t>(threads > 0 ? threads : 0) + 63) & ~size_t{63};
}

Status Pool::create(void* memory, size_t size, int threads, Pool** pool) {
  if (pool == nullptr || memory == nullptr || threads < 1 || threads > max_threads) return bad_argument;
  if (size < bytes(threads) || reinterpret_cast<uintptr_t>(memory) % 64 != 0) return too_little_memory;
  auto* state = new (memory) State;
  state->pool = reinterpret_cast<Pool*>(memory);
  state->threads = threads;
  pthread_mutex_init(&state->mutex, nullptr);
  pthread_cond_init(&state->work, nullptr);
  pthread_cond_init(&state->done, nullptr);
  for (int i = 0; i + 1 < threads; i++) {
    Worker& worker = state->workers[i];
    worker.state = state;
    worker.index = i + 1;
    if (pthread_create(&worker.thread, nullptr, State::serve, &worker) != 0) {
      state->end(i);
      return no_threads;
    }
  }
  *pool = state->pool;
  return ok;
}

void Pool::destroy() { state_of(this)->end(threads() - 1); }

int Pool::threads() const { return state_of(this)->threads; }

void Pool::run(const Call& call, void* scratch, size_t scratch_bytes) {
  State& state = *state_of(this);
  const int32_t tiles = call.kernel->tiles(call.params);
  if (tiles < 2 || state.threads < 2) return call.kernel->run(call.params, call.operands, 0, tiles, scratch);
  state.tiles = tiles;
  state.scratch = static_cast<char*>(scratch);
  state.scratch_bytes = scratch_bytes;
  state.start(&call, state.threads - 1);
  state.compute(0);
  state.await_done();
}

}  // namespace hone
