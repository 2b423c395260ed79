#include "tests/cases/pool2d_f32.h"

namespace hone::test {

static const Registration cases{"max_pool2d_f32", [] { return pool2d_f32_cases(false); }};

}  // namespace hone::test
