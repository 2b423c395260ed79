#include "reference/elementwise_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

Case make_case(Activation activation, int pixels, int channels, int wider, double range, bool bench) {
  auto p = std::make_shared<ActivationF32>();
  p->pixels = pixels;
  p->channels = channels;
  p->in_stride = p->out_stride = channels + wider;
  p->activation = activation;
  set_bounds(activation, p->a, p->b);
  Case c("act" + std::to_string(static_cast<int>(activation)) + " " + std::to_string(pixels) + "x" + std::to_string(channels) +
             (wider > 0 ? " slice" : "") + " within " + std::to_string(range).substr(0, 4), p);
  c.random(Role::input, Type::f32, span(pixels, p->in_stride, channels), -range, range);
  if (activation == Activation::prelu) c.random(Role::constant, Type::f32, channels);
  c.noise(Type::f32, span(pixels, p->out_stride, channels));
  if (wider == 0) c.shared = 0;
  c.reference = [p](void* const* operands) { reference::activation_f32(*p, operands); };
  c.tolerance = 5e-7;  // polynomials within a few units in the last place
  if (bench) c.bytes = 8.0 * pixels * channels;
  return c;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  for (const int activation : every_activation()) {
    const auto kind = static_cast<Activation>(activation);
    for (const double range : {0.1, 1.0, 10.0, 200.0}) cases.push_back(make_case(kind, 1, 5000, 0, range, false));
    for (const int channels : {1, 3, 16, 21}) cases.push_back(make_case(kind, 11, channels, 3, 4, false));
    cases.push_back(make_case(kind, 600, 17, 0, 4, false));
    cases.push_back(make_case(kind, 56 * 56, 32, 0, 4, true));
  }
  return cases;
}

const Registration cases{"activation_f32", make_cases};

}  // namespace
}  // namespace hone::test
