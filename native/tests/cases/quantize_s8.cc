#include "tests/cases/elementwise_s8.h"

namespace hone::test {
namespace {

const Registration cases{"quantize_s8", [] { return quantize_cases(true); }};

}  // namespace
}  // namespace hone::test
