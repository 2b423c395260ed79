#include "reference/normalization_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto make = [&](int pixels, int channels, int size, float beta, int wider) {
    auto p = std::make_shared<LrnF32>();
    p->pixels = pixels;
    p->channels = channels;
    p->in_stride = p->out_stride = channels + wider;
    p->size = size;
    p->alpha = 0.5f;
    p->beta = beta;
    p->bias = 1;
    Case c(std::to_string(pixels) + "x" + std::to_string(channels) + " size" + std::to_string(size) + " beta" +
               std::to_string(beta).substr(0, 4) + (wider > 0 ? " slice" : ""), p);
    c.random(Role::input, Type::f32, span(pixels, p->in_stride, channels), -3, 3);
    c.noise(Type::f32, span(pixels, p->out_stride, channels));
    c.reference = [p](void* const* operands) { reference::lrn_f32(*p, operands); };
    c.tolerance = 1e-6;
    if (channels == 64 && size == 5) c.bytes = 8.0 * pixels * channels;
    cases.push_back(std::move(c));
  };
  for (const int channels : {1, 3, 16, 21, 64})
    for (const int size : {1, 2, 3, 5, 8}) make(9, channels, size, 0.75f, size % 3);
  make(300, 33, 5, 0.6f, 0);
  return cases;
}

const Registration cases{"lrn_f32", make_cases};

}  // namespace
}  // namespace hone::test
