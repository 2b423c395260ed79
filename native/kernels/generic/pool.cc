// Pooling over any number of spatial axes, in `[N, C, spatial...]`.
#include "generic/window.h"

namespace hone::generic {
namespace {

Split places(const Generic& p, int64_t elements) { return Split(count(out(p)), 2 + 4 * elements); }

int32_t pool_tiles(const Generic& p) { return places(p, WindowAxes(p, 0).elements()).tiles(); }

/// Calls `f(output's index, output's place in its plane, input plane's start)`.
template <class F>
void each(const Generic& p, int32_t begin, int32_t end, int64_t elements, F f) {
  int64_t plane = product(out(p), 2, out(p).rank), image = product(in(p, 0), 2, in(p, 0).rank);
  Split work = places(p, elements);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) f(i, i % plane, i / plane * image);
}

/// Operands: input, output, [indices (int64)]. ints: window, then 1 where indices count down columns first.
void max_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  WindowAxes window(p, 0);
  const TensorInfo &from = in(p, 0), &to = out(p);
  visit(to.type, [&]<class T>() {
    if constexpr (std::is_arithmetic_v<T>) {
      each(p, begin, end, window.elements(), [&](int64_t at, int64_t place, int64_t start) {
        T most = std::numeric_limits<T>::has_infinity ? static_cast<T>(-std::numeric_limits<T>::infinity()) : std::numeric_limits<T>::lowest();
        int64_t best = -1;
        window.inside(from.dims + 2, to.dims + 2, place, [&](int64_t offset, int64_t) {
          T value = input<T>(p, operands, 0)[start + offset];
          if (best < 0 || value > most || value != value) {
            most = value;
            best = offset;
          }
        });
        if (has_output(p, 0)) output<T>(p, operands)[at] = most;
        if (!has_output(p, 1)) return;
        if (window.end()[0] != 0) {
          int64_t column_first = 0, stride = 1, rest = best;
          int64_t index[max_rank];
          for (int i = window.rank; i-- > 0; rest /= from.dims[2 + i]) index[i] = rest % from.dims[2 + i];
          for (int i = 0; i < window.rank; i++) {
            column_first += index[i] * stride;
            stride *= from.dims[2 + i];
          }
          best = column_first;
        }
        static_cast<int64_t*>(operands[2])[at] = start + best;
      });
    }
  });
}

/// Operands: input, output. ints: window, then 1 to count padding, then the pads behind each axis.
void average_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  WindowAxes window(p, 0);
  each(p, begin, end, window.elements(), [&](int64_t at, int64_t place, int64_t start) {
    double sum = 0;
    int64_t n = 0;
    window.inside(in(p, 0).dims + 2, out(p).dims + 2, place, [&](int64_t offset, int64_t) {
      sum += input<float>(p, operands, 0)[start + offset];
      n++;
    });
    if (window.end()[0] != 0) n = window.covered(in(p, 0).dims + 2, out(p).dims + 2, place, window.end() + 1);
    output<float>(p, operands)[at] = n == 0 ? 0.0f : static_cast<float>(sum / static_cast<double>(n));
  });
}

/// Operands: input, output. ints: window, then p of the norm.
void lp_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  WindowAxes window(p, 0);
  double power = static_cast<double>(window.end()[0]);
  each(p, begin, end, window.elements(), [&](int64_t at, int64_t place, int64_t start) {
    double sum = 0;
    window.inside(in(p, 0).dims + 2, out(p).dims + 2, place, [&](int64_t offset, int64_t) {
      sum += std::pow(std::fabs(input<float>(p, operands, 0)[start + offset]), power);
    });
    output<float>(p, operands)[at] = static_cast<float>(std::pow(sum, 1 / power));
  });
}

int64_t image_of(const Generic& p) { return product(in(p, 0), 2, in(p, 0).rank); }
int32_t global_tiles(const Generic& p) { return places(p, image_of(p)).tiles(); }

template <class F>
void global(const Generic& p, void* const* operands, int32_t begin, int32_t end, F f) {
  int64_t image = image_of(p);
  Split work = places(p, image);
  for (int64_t i = work.begin(begin); i < work.begin(end); i++) {
    output<float>(p, operands)[i] = static_cast<float>(f(input<float>(p, operands, 0) + i * image, image));
  }
}

/// Operands: input, output `[N, C, 1...]`.
void global_average_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  global(p, operands, begin, end, [](const float* x, int64_t n) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += x[i];
    return sum / static_cast<double>(n);
  });
}

void global_max_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  global(p, operands, begin, end, [](const float* x, int64_t n) {
    float most = -std::numeric_limits<float>::infinity();
    for (int64_t i = 0; i < n; i++) most = x[i] > most || x[i] != x[i] ? x[i] : most;
    return most;
  });
}

/// ints: p of the norm.
void global_lp_pool(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  double power = static_cast<double>(p.ints[0]);
  global(p, operands, begin, end, [&](const float* x, int64_t n) {
    double sum = 0;
    for (int64_t i = 0; i < n; i++) sum += std::pow(std::fabs(x[i]), power);
    return std::pow(sum, 1 / power);
  });
}

/// Puts pooled values back to where they came from. Operands: values, indices (int64), output. ints: for each spatial axis the
/// size that the indices count in (that before pooling; the output may be larger).
void max_unpool(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  const TensorInfo &from = in(p, 0), &to = out(p);
  int s = to.rank - 2;
  int64_t n = count(from), whole = 1, plane = product(to, 2, to.rank), planes = static_cast<int64_t>(to.dims[0]) * to.dims[1];
  for (int i = 0; i < s; i++) whole *= p.ints[i];
  visit_size(to.type, [&]<class T>() {
    T* target = output<T>(p, operands);
    std::fill(target, target + count(to), T{});
    for (int64_t i = 0; i < n; i++) {
      int64_t index = input<int64_t>(p, operands, 1)[i];
      if (index < 0 || index >= whole * planes) continue;
      int64_t rest = index % whole, at = 0, stride = 1;
      bool within = true;
      for (int axis = s; axis-- > 0; rest /= p.ints[axis]) {
        int64_t place = rest % p.ints[axis];
        within = within && place < to.dims[2 + axis];
        at += place * stride;
        stride *= to.dims[2 + axis];
      }
      if (within) target[index / whole * plane + at] = input<T>(p, operands, 0)[i];
    }
  });
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(max_pool, generic::pool_tiles, generic::no_scratch, generic::max_pool)
HONE_GENERIC(average_pool, generic::pool_tiles, generic::no_scratch, generic::average_pool)
HONE_GENERIC(lp_pool, generic::pool_tiles, generic::no_scratch, generic::lp_pool)
HONE_GENERIC(global_average_pool, generic::global_tiles, generic::no_scratch, generic::global_average_pool)
HONE_GENERIC(global_max_pool, generic::global_tiles, generic::no_scratch, generic::global_max_pool)
HONE_GENERIC(global_lp_pool, generic::global_tiles, generic::no_scratch, generic::global_lp_pool)
HONE_GENERIC(max_unpool, generic::one_tile, generic::no_scratch, generic::max_unpool)
