#include "tests/cases/elementwise_s8.h"

namespace hone::test {
namespace {

const Registration cases{"dequantize_s8", [] { return quantize_cases(false); }};

}  // namespace
}  // namespace hone::test
