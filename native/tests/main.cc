// hone_test [op|kernel [case]]: tests every kernel row that this processor can run. Arguments filter by part of the name.
#include <cstdio>
#include <cstring>

#include "tests/harness.h"

namespace hone::test {
int pool_failures();
}

int main(int argc, char** argv) {
  using namespace hone::test;
  const char* wanted = argc > 1 ? argv[1] : "";
  const char* wanted_case = argc > 2 ? argv[2] : "";
  const hone::CpuFeatures cpu = hone::cpu_features();
  int failures = argc > 1 ? 0 : pool_failures(), checks = 0, left_out = 0;
  for (const Row& row : rows()) {
    bool has_cases = false;
    for (const Op& op : ops()) has_cases |= std::strcmp(op.name, row.op) == 0;
    if (!has_cases) std::printf("FAILED %s: its operation has no cases\n", row.kernel->name), failures++;
  }
  for (const Op& op : ops()) {
    std::vector<Case> cases;
    for (const Row& row : rows()) {
      if (std::strcmp(row.op, op.name) != 0 || std::strstr(row.kernel->name, wanted) == nullptr) continue;
      if (!row.supported(cpu)) {
        left_out++;
        std::printf("left out %s: this processor cannot run it\n", row.kernel->name);
        continue;
      }
      if (cases.empty()) cases = op.cases();
      for (const Case& c : cases) {
        if (c.bench_only || c.name.find(wanted_case) == std::string::npos) continue;
        checks++;
        const std::string wrong = check(*row.kernel, c);
        if (wrong.empty()) continue;
        failures++;
        std::printf("FAILED %s, %s: %s\n", row.kernel->name, c.name.c_str(), wrong.c_str());
        std::fflush(stdout);
      }
    }
  }
  std::printf("%d checks, %d failures, %d kernels left out\n", checks, failures, left_out);
  return failures > 0 || (argc == 1 && checks == 0);
}
