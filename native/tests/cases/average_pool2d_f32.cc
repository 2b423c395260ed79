#include "tests/cases/pool2d_f32.h"

namespace hone::test {

static const Registration cases{"average_pool2d_f32", [] { return pool2d_f32_cases(true); }};

}  // namespace hone::test
