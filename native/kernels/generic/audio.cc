// Windows, Fourier transforms, mel filters.
#include "generic/along_axis.h"

namespace hone::generic {
namespace {

constexpr double tau = 6.283185307179586;

/// a0 - a1 cos(tau i / n) + a2 cos(2 tau i / n). Operands: output. ints: 1 for a periodic window. floats: a0, a1, a2.
void cosine_window(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int64_t size = count(out(p));
  double n = static_cast<double>(p.ints[0] != 0 ? size : size - 1);
  for (int64_t i = 0; i < size; i++) {
    double angle = n == 0 ? 0 : tau * static_cast<double>(i) / n;
    put<double>(out(p).type, operands[p.inputs], i, p.floats[0] - p.floats[1] * std::cos(angle) + p.floats[2] * std::cos(2 * angle));
  }
}

/// One bin of a discrete Fourier transform of `n` samples; `sample(k)` gives real and imaginary part.
template <class F>
void bin(int64_t frequency, int64_t n, bool inverse, F sample, double* real, double* imaginary) {
  *real = *imaginary = 0;
  for (int64_t k = 0; k < n; k++) {
    double angle = (inverse ? tau : -tau) * static_cast<double>(frequency * k % n) / static_cast<double>(n);
    auto [re, im] = sample(k);
    *real += re * std::cos(angle) - im * std::sin(angle);
    *imaginary += re * std::sin(angle) + im * std::cos(angle);
  }
  if (inverse) {
    *real /= static_cast<double>(n);
    *imaginary /= static_cast<double>(n);
  }
}

struct Complex {
  double real, imaginary;
};

/// Operands: input `[..., 1 or 2]`, output `[..., 2]`. ints: axis, length (the input is cut or filled with zeros), 1 for the inverse.
void dft(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int parts = in(p, 0).dims[in(p, 0).rank - 1];
  Along from(in(p, 0), p.ints[0]), to(out(p), p.ints[0]);
  int64_t inner = to.inner / 2, n = p.ints[1], lines = to.outer * inner;
  Type type = out(p).type;
  for (int64_t line = begin; line < std::min<int64_t>(end, lines); line++) {
    int64_t start = line / inner * from.size * from.inner + line % inner * parts;
    auto sample = [&](int64_t k) {
      if (k >= from.size) return Complex{0, 0};
      int64_t at = start + k * from.inner;
      return Complex{get<double>(type, operands[0], at), parts == 2 ? get<double>(type, operands[0], at + 1) : 0};
    };
    for (int64_t frequency = 0; frequency < to.size; frequency++) {
      double real, imaginary;
      bin(frequency, n, p.ints[2] != 0, sample, &real, &imaginary);
      int64_t at = line / inner * to.size * to.inner + frequency * to.inner + line % inner * 2;
      put(type, operands[p.inputs], at, real);
      put(type, operands[p.inputs], at + 1, imaginary);
    }
  }
}
int32_t dft_tiles(const Generic& p) {
  Along to(out(p), p.ints[0]);
  return static_cast<int32_t>(std::max<int64_t>(1, to.outer * to.inner / 2));
}

/// Operands: signal `[N, length, 1 or 2]`, [window], output `[N, frames, bins, 2]`. ints: step from frame to frame, frame's length.
void stft(const Generic& p, void* const* operands, int32_t begin, int32_t end, void*) {
  int parts = in(p, 0).rank == 3 ? in(p, 0).dims[2] : 1;
  int64_t length = in(p, 0).dims[1], frames = out(p).dims[1], bins = out(p).dims[2];
  Type type = out(p).type;
  for (int64_t frame = begin; frame < std::min<int64_t>(end, out(p).dims[0] * frames); frame++) {
    auto sample = [&](int64_t k) {
      int64_t place = frame % frames * p.ints[0] + k;
      if (place >= length) return Complex{0, 0};
      int64_t at = (frame / frames * length + place) * parts;
      double factor = has_input(p, 1) ? get<double>(in(p, 1).type, operands[1], k) : 1;
      return Complex{factor * get<double>(type, operands[0], at), parts == 2 ? factor * get<double>(type, operands[0], at + 1) : 0};
    };
    for (int64_t i = 0; i < bins; i++) {
      double real, imaginary;
      bin(i, p.ints[1], false, sample, &real, &imaginary);
      put(type, operands[p.inputs], (frame * bins + i) * 2, real);
      put(type, operands[p.inputs], (frame * bins + i) * 2 + 1, imaginary);
    }
  }
}
int32_t stft_tiles(const Generic& p) { return std::max(1, out(p).dims[0] * out(p).dims[1]); }

/// Operands: bins of mel, length of the transform, sample rate (integers), lower, upper edge in Hz (floats), output
/// `[bins of the spectrum, bins of mel]`.
void mel_weight_matrix(const Generic& p, void* const* operands, int32_t, int32_t, void*) {
  int64_t spectrum = out(p).dims[0], mels = out(p).dims[1];
  double length = static_cast<double>(get<int64_t>(in(p, 1).type, operands[1], 0)), rate = static_cast<double>(get<int64_t>(in(p, 2).type, operands[2], 0));
  auto mel = [](double hertz) { return 2595 * std::log10(1 + hertz / 700); };
  double low = mel(get<double>(in(p, 3).type, operands[3], 0)), high = mel(get<double>(in(p, 4).type, operands[4], 0));
  double step = (high - low) / static_cast<double>(mels + 2);
  auto edge = [&](int64_t i) {
    double hertz = 700 * (std::pow(10, (low + static_cast<double>(i) * step) / 2595) - 1);
    return convert<int64_t>(std::floor((length + 1) * hertz / rate));
  };
  for (int64_t i = 0; i < spectrum * mels; i++) {
    int64_t row = i / mels, left = edge(i % mels), centre = edge(i % mels + 1), right = edge(i % mels + 2);
    double value = 0;
    if (row == centre && centre == left) {
      value = 1;
    } else if (row >= left && row <= centre && centre > left) {
      value = static_cast<double>(row - left) / static_cast<double>(centre - left);
    } else if (row > centre && row < right) {
      value = static_cast<double>(right - row) / static_cast<double>(right - centre);
    }
    put(out(p).type, operands[p.inputs], i, value);
  }
}

}  // namespace
}  // namespace hone::generic

HONE_GENERIC(cosine_window, generic::one_tile, generic::no_scratch, generic::cosine_window)
HONE_GENERIC(dft, generic::dft_tiles, generic::no_scratch, generic::dft)
HONE_GENERIC(stft, generic::stft_tiles, generic::no_scratch, generic::stft)
HONE_GENERIC(mel_weight_matrix, generic::one_tile, generic::no_scratch, generic::mel_weight_matrix)
