#include "reference/normalization_f32.h"

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto make = [&](int batch, int pixels, int channels, int groups, int wider, Activation activation) {
    auto p = std::make_shared<InstanceNormF32>();
    p->batch = batch;
    p->pixels = pixels;
    p->channels = channels;
    p->groups = groups;
    p->in_stride = p->out_stride = channels + wider;
    p->epsilon = 1e-5f;
    p->activation = activation;
    set_bounds(activation, p->a, p->b);
    Case c(std::to_string(batch) + "x" + std::to_string(pixels) + "x" + std::to_string(channels) + " g" +
               std::to_string(groups) + (wider > 0 ? " slice" : ""), p);
    c.random(Role::input, Type::f32, span(size_t(batch) * pixels, p->in_stride, channels), 1, 4);
    c.random(Role::constant, Type::f32, channels).random(Role::constant, Type::f32, channels);
    c.noise(Type::f32, span(size_t(batch) * pixels, p->out_stride, channels));
    c.reference = [p](void* const* operands) { reference::instance_norm_f32(*p, operands); };
    c.tolerance = 1e-5;  // the mean of values far from 0
    if (pixels >= 5000) c.bytes = 8.0 * batch * pixels * channels;
    cases.push_back(std::move(c));
  };
  for (const int channels : {1, 3, 16, 21, 50}) make(2, 30, channels, channels, 0, Activation::none);
  for (const int groups : {1, 2, 7}) make(2, 65, 42, groups, 3, Activation::clamp);
  make(1, 5000, 20, 20, 0, Activation::silu);
  return cases;
}

const Registration cases{"instance_norm_f32", make_cases};

}  // namespace
}  // namespace hone::test
