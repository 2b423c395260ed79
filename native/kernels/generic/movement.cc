#include "generic/movement.h"

namespace hone::generic {

void Movement::axis(int64_t size, int64_t stride) {
  if (size == 1) return;
  if (rank_ > 0 && strides_[rank_ - 1] == size * stride) {
    dims_[rank_ - 1] *= size;
    strides_[rank_ - 1] = stride;
  } else {
    dims_[rank_] = size;
    strides_[rank_++] = stride;
  }
}

int Movement::unit_axis() const {
  if (rank_ < 2 || strides_[rank_ - 1] == 1 || strides_[rank_ - 1] == 0) return -1;
  for (int i = 0; i < rank_ - 1; i++) {
    if (strides_[i] == 1) return i;
  }
  return -1;
}

int64_t Movement::out_stride(int axis) const {
  int64_t stride = 1;
  for (int i = axis + 1; i < rank_; i++) stride *= dims_[i];
  return stride;
}

Split Movement::split(Type type) const {
  int64_t units = 1;
  int unit = unit_axis();
  for (int i = 0; i < rank_ - 1; i++) units *= i == unit ? (dims_[i] + square - 1) / square : dims_[i];
  int64_t row = rank_ == 0 ? 1 : dims_[rank_ - 1];
  if (row == 0) units = 0;
  return Split(units, 1 + (unit >= 0 ? row * square : row * size_of(type) / 8));
}

template <class T>
void Movement::rows(const T* from, T* to, int64_t begin, int64_t end) const {
  int64_t length = rank_ == 0 ? 1 : dims_[rank_ - 1], stride = rank_ == 0 ? 1 : strides_[rank_ - 1];
  for (int64_t row = begin; row < end; row++) {
    int64_t at = offset_, rest = row;
    for (int i = rank_ - 1; i-- > 0;) {
      at += rest % dims_[i] * strides_[i];
      rest /= dims_[i];
    }
    T* out = to + row * length;
    const T* in = from + at;
    if (stride == 1) {
      std::memcpy(out, in, static_cast<size_t>(length) * sizeof(T));
    } else if (stride == 0) {
      std::fill(out, out + length, *in);
    } else {
      for (int64_t i = 0; i < length; i++) out[i] = in[i * stride];
    }
  }
}

template <class T>
void Movement::squares(int unit, const T* from, T* to, int64_t begin, int64_t end) const {
  int64_t length = dims_[rank_ - 1], stride = strides_[rank_ - 1], step = out_stride(unit);
  for (int64_t part = begin; part < end; part++) {
    int64_t in = offset_, out = 0, rest = part, first = 0;
    for (int i = rank_ - 1; i-- > 0;) {
      int64_t size = i == unit ? (dims_[i] + square - 1) / square : dims_[i], index = rest % size;
      rest /= size;
      if (i == unit) index = first = index * square;
      in += index * strides_[i];
      out += index * out_stride(i);
    }
    int64_t height = std::min(square, dims_[unit] - first), x = 0;
    if (height == square) {
      for (; x + square <= length; x += square) {
        const T* source = from + in + x * stride;
        T* target = to + out + x;
        for (int64_t i = 0; i < square; i++) {
          for (int64_t j = 0; j < square; j++) target[i * step + j] = source[j * stride + i];
        }
      }
    }
    for (; x < length; x++) {
      for (int64_t i = 0; i < height; i++) to[out + i * step + x] = from[in + x * stride + i];
    }
  }
}

void Movement::run(Type type, const void* from, void* to, int32_t begin, int32_t end) const {
  Split parts = split(type);
  int unit = unit_axis();
  visit_size(type, [&]<class T>() {
    const T* in = static_cast<const T*>(from);
    T* out = static_cast<T*>(to);
    if (unit >= 0) {
      squares(unit, in, out, parts.begin(begin), parts.begin(end));
    } else {
      rows(in, out, parts.begin(begin), parts.begin(end));
    }
  });
}

}  // namespace hone::generic
