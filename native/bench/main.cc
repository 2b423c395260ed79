// hone_bench [op|kernel [case [rounds]]]: times every kernel row that this processor can run over the same cases as the
// tests, interleaved; the best round (on a computer that does other things, too, the truest) and the median, per call. Arguments filter by part of the name.
//
// hone_bench --count KERNEL CASE runs one call (after a first one) between the instructions `hint #100` and `hint #101` for
// an emulator that counts; they do nothing elsewhere. hone_bench --list PART lists what there is: KERNEL|CASE|MACs.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "tests/harness.h"

namespace {

using namespace hone::test;

#if defined(__aarch64__)
#define HONE_MARK(n) __asm__ volatile("hint #" #n ::: "memory")
#else
#define HONE_MARK(n)
#endif

double now_ns() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

void call(const hone::Kernel& kernel, const Case& c, const Memory& memory, void* scratch) {
  kernel.run(c.params.get(), memory.operands(), 0, kernel.tiles(c.params.get()), scratch);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

// The kernels of an operation by turns, so that what else the computer does strikes all of them.
void bench(const Case& c, const std::vector<const hone::Kernel*>& kernels, int rounds) {
  const Memory memory(c.operands, 0);
  std::vector<std::vector<double>> ns(kernels.size());
  std::vector<int> repeats;
  std::vector<Scratch> scratches;
  for (const hone::Kernel* kernel : kernels) {
    scratches.emplace_back(kernel->scratch(c.params.get()));
    call(*kernel, c, memory, scratches.back().data());
    const double begin = now_ns();
    call(*kernel, c, memory, scratches.back().data());
    repeats.push_back(std::clamp(static_cast<int>(2e6 / (now_ns() - begin + 1)), 1, 1000));
  }
  for (int round = 0; round < rounds; round++)
    for (size_t i = 0; i < kernels.size(); i++) {
      const double begin = now_ns();
      for (int r = 0; r < repeats[i]; r++) call(*kernels[i], c, memory, scratches[i].data());
      ns[i].push_back((now_ns() - begin) / repeats[i]);
    }
  for (size_t i = 0; i < kernels.size(); i++) {
    const double t = *std::min_element(ns[i].begin(), ns[i].end());
    std::printf("bench: %-34s %-44s %10.0f ns, median %10.0f", kernels[i]->name, c.name.c_str(), t, median(ns[i]));
    if (c.macs > 0) std::printf(" %8.2f GMAC/s", c.macs / t);
    if (c.bytes > 0) std::printf(" %8.2f GB/s", c.bytes / t);
    std::printf("\n");
    std::fflush(stdout);
  }
}

int count(const char* kernel, const char* name) {
  for (const Op& op : ops())
    for (const Row& row : rows()) {
      if (std::strcmp(row.op, op.name) != 0 || std::strcmp(row.kernel->name, kernel) != 0) continue;
      for (const Case& c : op.cases()) {
        if (c.name != name) continue;
        const Memory memory(c.operands, 0);
        const Scratch scratch(row.kernel->scratch(c.params.get()));
        call(*row.kernel, c, memory, scratch.data());
        HONE_MARK(100);
        call(*row.kernel, c, memory, scratch.data());
        HONE_MARK(101);
        std::printf("%s | %s | %.0f MACs\n", kernel, name, c.macs);
        return 0;
      }
    }
  std::fprintf(stderr, "hone_bench: no case '%s' of a kernel '%s'\n", name, kernel);
  return 1;
}

int list(const char* wanted) {
  for (const Op& op : ops())
    for (const Row& row : rows()) {
      if (std::strcmp(row.op, op.name) != 0 || std::strstr(row.kernel->name, wanted) == nullptr) continue;
      for (const Case& c : op.cases())
        if (c.macs + c.bytes > 0) std::printf("%s|%s|%.0f\n", row.kernel->name, c.name.c_str(), c.macs);
    }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4 && std::strcmp(argv[1], "--count") == 0) return count(argv[2], argv[3]);
  if (argc == 3 && std::strcmp(argv[1], "--list") == 0) return list(argv[2]);
  const char* wanted = argc > 1 ? argv[1] : "";
  const char* wanted_case = argc > 2 ? argv[2] : "";
  const int rounds = argc > 3 ? std::max(1, std::atoi(argv[3])) : 11;
  const hone::CpuFeatures cpu = hone::cpu_features();
  for (const Op& op : ops()) {
    std::vector<const hone::Kernel*> kernels;
    for (const Row& row : rows())
      if (std::strcmp(row.op, op.name) == 0 && std::strstr(row.kernel->name, wanted) != nullptr && row.supported(cpu))
        kernels.push_back(row.kernel);
    if (kernels.empty()) continue;
    for (const Case& c : op.cases())
      if (c.macs + c.bytes > 0 && c.name.find(wanted_case) != std::string::npos) bench(c, kernels, rounds);
  }
  return 0;
}
