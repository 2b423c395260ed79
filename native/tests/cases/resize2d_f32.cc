#include "reference/resize2d_f32.h"

#include <algorithm>

#include "tests/cases/windows.h"
#include "tests/harness.h"

namespace hone::test {
namespace {

// Half-pixel coordinates.
std::vector<ResizeTap> taps(int in, int out) {
  std::vector<ResizeTap> result;
  for (int i = 0; i < out; i++) {
    const float at = std::clamp((i + 0.5f) * in / out - 0.5f, 0.0f, in - 1.0f);
    const int low = static_cast<int>(at);
    result.push_back({low, std::min(low + 1, in - 1), at - low});
  }
  return result;
}

std::vector<Case> make_cases() {
  std::vector<Case> cases;
  const auto make = [&](int batch, int in_h, int in_w, int out_h, int out_w, int channels, bool linear, int wider) {
    auto p = std::make_shared<Resize2dF32>();
    p->batch = batch;
    p->in_h = in_h;
    p->in_w = in_w;
    p->out_h = out_h;
    p->out_w = out_w;
    p->channels = channels;
    p->in_stride = p->out_stride = channels + wider;
    p->linear = linear;
    Case c(std::to_string(in_h) + "x" + std::to_string(in_w) + "->" + std::to_string(out_h) + "x" + std::to_string(out_w) +
               "x" + std::to_string(channels) + (linear ? " linear" : " nearest") + (wider > 0 ? " slice" : ""), p);
    std::vector<ResizeTap> all = taps(in_h, out_h);
    for (const ResizeTap& tap : taps(in_w, out_w)) all.push_back(tap);
    c.random(Role::input, Type::f32, span(size_t(batch) * in_h * in_w, p->in_stride, channels));
    c.data(Role::constant, Type::f32, all);
    c.noise(Type::f32, span(size_t(batch) * out_h * out_w, p->out_stride, channels));
    c.reference = [p](void* const* operands) { reference::resize2d_f32(*p, operands); };
    c.tolerance = linear ? 1e-6 : 0;
    if (channels == 64) c.bytes = 4.0 * batch * channels * (in_h * in_w + out_h * out_w);
    cases.push_back(std::move(c));
  };
  for (const bool linear : {false, true}) {
    for (const int channels : {1, 3, 16, 21, 64}) make(2, 5, 7, 10, 14, channels, linear, channels % 3);
    make(1, 9, 9, 4, 3, 20, linear, 0);
    make(1, 1, 1, 3, 3, 20, linear, 0);
  }
  return cases;
}

const Registration cases{"resize2d_f32", make_cases};

}  // namespace
}  // namespace hone::test
