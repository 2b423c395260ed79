#include "tests/cases/pool2d_s8.h"

namespace hone::test {
namespace {

const Registration cases{"max_pool2d_s8", [] { return make_pool_s8_cases(false); }};

}  // namespace
}  // namespace hone::test
