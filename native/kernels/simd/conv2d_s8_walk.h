// How an int8 convolution walks over its output: bands of rows, whose windows lie ready in memory, times blocks of channels.
//
// A variant brings a `Micro`:
//   using Element            what it multiplies: int8_t (the input as it is), uint8_t (input + 128) or int16_t
//   static constexpr int rows, blocks          the tile: output pixels, blocks of 16 output channels
//   static void panel(const Panel<Element>&)   computes some pixels times 1 to 16 * blocks channels
//
// The windows of a band of output rows come in one of three ways:
//   direct    the micro-kernel reads the input itself (int8, no padding)
//   copied    the band's input rows are copied, converted and padded, so that no window needs a border case
//   columns   copied, and each pixel's window is then laid out in a row of its own, where the pieces of it that are
//             contiguous are no multiple of 4 long (few input channels)
#pragma once

#include <cstring>
#include <type_traits>

#include "hone/ops/conv2d_s8.h"

namespace hone::conv2d_s8_walk {

/// What the packed weights of a block of 16 channels start with.
struct Block {
  int32_t bias[16];
  union {
    float scale[16];
    int32_t multiplier[16];
  };
  int32_t shift[16];
  int32_t sum128[16];
};

/// Pixels times channels for a micro-kernel. A pixel's window is `segments` pieces of `segment` elements (a multiple of 4).
template <class Element>
struct Panel {
  const Conv2dS8* p;
  const Element* const* pixels;  ///< where each pixel's window starts; Micro::rows - 1 more than `count` may be read
  int32_t count;
  int32_t segments, segment;
  const int32_t* offsets;  ///< elements from the window's start to each segment
  const char* block;       ///< packed weights, the neighbouring blocks `block_bytes` further
  size_t block_bytes;
  int32_t channels;        ///< 1 to 16 * Micro::blocks
  int8_t* out;             ///< the pixels' outputs, `out_stride` apart
};

static inline int32_t up(int32_t value, int32_t multiple) { return (value + multiple - 1) / multiple * multiple; }
static inline int32_t ceil_div(int32_t value, int32_t by) { return (value + by - 1) / by; }
static inline int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t most(int32_t a, int32_t b) { return a > b ? a : b; }
static inline size_t aligned(size_t bytes) { return (bytes + 63) & ~size_t{63}; }

template <class Micro>
struct Walk {
  using Element = typename Micro::Element;
  static constexpr bool converts = !std::is_same<Element, int8_t>::value;
  static constexpr size_t band_bytes = 64 << 10;  ///< memory for a band's windows: well inside the second-level cache
  static constexpr int32_t few_tiles = 16;        ///< enough for threads to share

  const Conv2dS8& p;
  Window w;                   ///< a pointwise convolution is seen as one pixel wide
  int32_t spread_h, spread_w;
  int32_t group_in, group_out, k4;
  size_t block_bytes;
  bool copied, columns, gathered;  ///< gathered: a 1x1 kernel, of which only the pixels that it reads are copied
  int32_t segments, segment;
  int32_t copy_cols, copy_pixel;   ///< pixels in a copied row, elements in a copied pixel
  int32_t column;                  ///< elements of a pixel's window in columns
  int32_t unit, units, most_units; ///< output rows of a tile; tiles' units in an image; units in a band
  int32_t blocks, chunk, chunks;   ///< blocks of channels in a group, of a tile; tiles' chunks in a group

  /// The window's input may be a spread one: its pixels (y * spread_h, x * spread_w) are those in memory, the others zero.
  explicit Walk(const Conv2dS8& params, int32_t spread_h = 1, int32_t spread_w = 1)
      : p(params), w(params.window), spread_h(spread_h), spread_w(spread_w) {
    group_in = p.in_c / p.groups;
    group_out = p.out_c / p.groups;
    const bool spread = spread_h != 1 || spread_w != 1;
    const bool one = w.kernel_h == 1 && w.kernel_w == 1 && !spread;
    const bool padded = w.pad_top != 0 || w.pad_left != 0 || (w.out_h - 1) * w.stride_h + (w.kernel_h - 1) * w.dilation_h >= w.in_h ||
                        (w.out_w - 1) * w.stride_w + (w.kernel_w - 1) * w.dilation_w >= w.in_w;
    if (one && !padded && w.stride_h == 1 && w.stride_w == 1 && w.in_h == w.out_h && w.in_w == w.out_w) {
      w.in_h = w.out_h = w.batch * w.out_h * w.out_w;
      w.batch = w.in_w = w.out_w = 1;
    }
    k4 = up(w.kernel_h * w.kernel_w * group_in, 4);
    block_bytes = sizeof(Block) + 16 * static_cast<size_t>(k4);

    copied = converts || padded || spread;
    gathered = one;
    copy_pixel = group_in;
    choose_segments();
    if (!copied && (segment & 3) != 0) {
      copied = true;
      choose_segments();
    }
    if (one && (segment & 3) != 0) segment = copy_pixel = up(group_in, 4);
    columns = (segment & 3) != 0;
    column = columns ? up(segments * segment + 16, 16) : 0;
    copy_cols = gathered ? w.out_w : (w.out_w - 1) * w.stride_w + (w.kernel_w - 1) * w.dilation_w + 1;

    // At least four tiles' worth of pixels in a unit, so that few pixels are left over.
    unit = most(1, least(w.out_h, ceil_div(4 * Micro::rows, w.out_w)));
    units = ceil_div(w.out_h, unit);
    blocks = ceil_div(group_out, 16);
    const int32_t wide = ceil_div(blocks, Micro::blocks);
    if (units * w.batch < few_tiles && wide >= few_tiles / 2) {  // few pixels, many channels: split only the channels
      unit = w.out_h;
      units = 1;
    }
    chunk = ceil_div(wide, least(wide, ceil_div(few_tiles, units * w.batch))) * Micro::blocks;
    chunks = ceil_div(blocks, chunk);
    const size_t one_unit = windows_bytes(unit), another = windows_bytes(2 * unit) - one_unit;
    most_units = one_unit >= band_bytes ? 1 : 1 + static_cast<int32_t>((band_bytes - one_unit) / (another == 0 ? 1 : another));
    most_units = least(most_units, units);
  }

  void choose_segments() {
    const bool dense = copied || (p.groups == 1 && p.in_stride == p.in_c);
    segments = w.kernel_h;
    segment = w.kernel_w * group_in;
    if (!dense || w.dilation_w != 1) {
      segments = w.kernel_h * w.kernel_w;
      segment = group_in;
    }
  }

  int32_t copy_rows(int32_t rows) const {
    return gathered ? rows : (rows - 1) * w.stride_h + (w.kernel_h - 1) * w.dilation_h + 1;
  }

  // Pieces of scratch memory: offsets, pixels, copy, columns.
  size_t offsets_bytes() const { return aligned(sizeof(int32_t) * static_cast<size_t>(segments)); }
  size_t pixels_bytes(int32_t rows) const { return aligned(sizeof(void*) * (static_cast<size_t>(rows) * w.out_w + Micro::rows)); }
  size_t copy_bytes(int32_t rows) const {
    return copied ? aligned(sizeof(Element) * static_cast<size_t>(copy_rows(rows)) * copy_cols * copy_pixel + 64) : 0;
  }
  size_t columns_bytes(int32_t rows) const {
    return columns ? aligned(sizeof(Element) * static_cast<size_t>(rows) * w.out_w * column + 64) : 0;
  }
  size_t windows_bytes(int32_t rows) const { return pixels_bytes(rows) + copy_bytes(rows) + columns_bytes(rows); }

  size_t scratch() const { return offsets_bytes() + windows_bytes(most_units * unit); }
  int64_t image_bytes() const {
    return static_cast<int64_t>((w.in_h - 1) / spread_h + 1) * ((w.in_w - 1) / spread_w + 1) * p.in_stride;
  }
  int32_t tiles() const { return p.groups * w.batch * units * chunks; }

  // ---- copying -------------------------------------------------------------------------------------------------------

  static Element convert(int32_t value) {
    if constexpr (std::is_same<Element, uint8_t>::value) return static_cast<uint8_t>(value + 128);
    else return static_cast<Element>(value);
  }

  static void fill(Element* to, Element value, int64_t count) {
    if constexpr (sizeof(Element) == 1) memset(to, static_cast<uint8_t>(value), static_cast<size_t>(count));
    else for (int64_t i = 0; i < count; i++) to[i] = value;
  }

  static void copy(Element* __restrict to, const int8_t* __restrict from, int64_t count) {
    if constexpr (!converts) memcpy(to, from, static_cast<size_t>(count));
    else for (int64_t i = 0; i < count; i++) to[i] = convert(from[i]);
  }

  // `count` neighbouring pixels of an input row, `step` apart, to pixels of `copy_pixel` elements.
  void copy_pixels(Element* to, const int8_t* from, int32_t count, int64_t step) const {
    if (step == group_in && copy_pixel == group_in) return copy(to, from, static_cast<int64_t>(count) * group_in);
    for (int32_t x = 0; x < count; x++, to += copy_pixel, from += step) {
      copy(to, from, group_in);
      if (copy_pixel != group_in) fill(to + group_in, 0, copy_pixel - group_in);
    }
  }

  // Pixels that windows of the output row `y0 ..` read, of image `image` (first channel of the group), to `to`.
  void copy_band(Element* to, const int8_t* image, int32_t y0, int32_t rows) const {
    const Element zero = convert(p.in_zero);
    const int32_t first = y0 * w.stride_h - w.pad_top, row_step = gathered ? w.stride_h : 1, col_step = gathered ? w.stride_w : 1;
    // Columns of the copy that lie inside the input: [left, right).
    const int32_t left = least(copy_cols, ceil_div(most(w.pad_left, 0), col_step));
    const int32_t right = most(left, least(copy_cols, ceil_div(most(0, w.in_w + w.pad_left), col_step)));
    const int64_t pitch = static_cast<int64_t>(copy_cols) * copy_pixel;
    const int64_t in_row = static_cast<int64_t>((w.in_w - 1) / spread_w + 1) * p.in_stride;
    const int32_t n = copy_rows(rows);
    if (spread_h != 1 || spread_w != 1) {
      for (int32_t r = 0; r < n; r++, to += pitch) {
        const int32_t y = first + r;
        fill(to, zero, pitch);
        if (y < 0 || y >= w.in_h || y % spread_h != 0) continue;
        const int8_t* from = image + y / spread_h * in_row;
        for (int32_t x = 0; x < w.in_w; x += spread_w, from += p.in_stride) {
          const int32_t at = x + w.pad_left;
          if (at >= 0 && at < copy_cols) copy(to + static_cast<int64_t>(at) * copy_pixel, from, group_in);
        }
      }
      return;
    }
    if (w.in_w == 1 && copy_cols == 1 && row_step == 1 && first >= 0 && first + n <= w.in_h) {
      return copy_pixels(to, image + first * in_row, n, p.in_stride);  // pointwise
    }
    for (int32_t r = 0; r < n; r++, to += pitch) {
      const int32_t y = first + r * row_step;
      if (y < 0 || y >= w.in_h) {
        fill(to, zero, pitch);
        continue;
      }
      fill(to, zero, static_cast<int64_t>(left) * copy_pixel);
      if (right > left) {
        copy_pixels(to + static_cast<int64_t>(left) * copy_pixel,
                    image + y * in_row + static_cast<int64_t>(left * col_step - w.pad_left) * p.in_stride, right - left,
                    static_cast<int64_t>(col_step) * p.in_stride);
      }
      fill(to + static_cast<int64_t>(right) * copy_pixel, zero, static_cast<int64_t>(copy_cols - right) * copy_pixel);
    }
  }

  // Lays the windows of pixels, one row each `column` elements long. Copies 16 bytes at a time: what a piece writes too much
  // the next one overwrites, and `column` has room for the last one's.
  void lay_columns(Element* to, const Element* const* pixels, int32_t count, const int32_t* offsets) const {
    constexpr int32_t step = 16 / static_cast<int32_t>(sizeof(Element));
    const int64_t next = column;
    for (int32_t j = 0; j < segments; j++) {
      const int64_t offset = offsets[j];
      for (int32_t i = 0; i < segment; i += step) {
        auto* t = reinterpret_cast<char*>(to + static_cast<int64_t>(j) * segment + i);
        const int64_t at = offset + i;
        for (int32_t x = 0; x < count; x++, t += next * static_cast<int64_t>(sizeof(Element))) {
          char piece[16];
          __builtin_memcpy(piece, pixels[x] + at, 16);
          __builtin_memcpy(t, piece, 16);
        }
      }
    }
  }

  // ---- walking -------------------------------------------------------------------------------------------------------

  struct Windows {
    int32_t* offsets;
    const Element** pixels;
    Element *copy, *columns;
  };

  Windows lay_out(void* scratch) const {
    auto* at = static_cast<char*>(scratch);
    Windows s;
    s.offsets = reinterpret_cast<int32_t*>(at);
    at += offsets_bytes();
    s.pixels = reinterpret_cast<const Element**>(at);
    at += pixels_bytes(most_units * unit);
    s.copy = reinterpret_cast<Element*>(at);
    at += copy_bytes(most_units * unit);
    s.columns = reinterpret_cast<Element*>(at);
    const int32_t pixel = copied ? copy_pixel : p.in_stride, row = (copied ? copy_cols : w.in_w) * pixel;
    int32_t i = 0;
    for (int32_t y = 0; y < w.kernel_h; y++) {
      for (int32_t x = 0; x < segments / w.kernel_h; x++) s.offsets[i++] = y * w.dilation_h * row + x * w.dilation_w * pixel;
    }
    return s;
  }

  // Makes the windows of output rows [y0, y0 + rows) ready; their number of pixels.
  int32_t prepare(const Windows& s, const int8_t* image, int32_t y0, int32_t rows) const {
    const Element* base;
    int64_t row, col;
    if (copied) {
      copy_band(s.copy, image, y0, rows);
      base = s.copy;
      col = static_cast<int64_t>(gathered ? 1 : w.stride_w) * copy_pixel;
      row = static_cast<int64_t>(gathered ? 1 : w.stride_h) * copy_cols * copy_pixel;
    } else {
      col = static_cast<int64_t>(w.stride_w) * p.in_stride;
      row = static_cast<int64_t>(w.stride_h) * w.in_w * p.in_stride;
      base = reinterpret_cast<const Element*>(image) + y0 * row;
    }
    const int32_t pixels = rows * w.out_w;
    const Element** at = s.pixels;
    if (w.out_w == 1) {
      for (int32_t y = 0; y < rows; y++) at[y] = base + y * row;
    } else {
      for (int32_t y = 0; y < rows; y++, base += row, at += w.out_w) {
        for (int32_t x = 0; x < w.out_w; x++) at[x] = base + x * col;
      }
    }
    if (columns) {
      lay_columns(s.columns, s.pixels, pixels, s.offsets);
      for (int32_t i = 0; i < pixels; i++) s.pixels[i] = s.columns + static_cast<int64_t>(i) * column;
    }
    for (int32_t i = 0; i < Micro::rows; i++) s.pixels[pixels + i] = s.pixels[pixels - 1];
    return pixels;
  }

  void run(void* const* operands, int32_t begin, int32_t end, void* scratch) const {
    const Windows s = lay_out(scratch);
    const int32_t zero_offset = 0;
    for (int32_t t = begin; t < end;) {
      const int32_t first_chunk = t % chunks, u = t / chunks % units, image = t / chunks / units;
      const int32_t batch = image % w.batch, group = image / w.batch;
      // As many whole units as a band takes, or a part of one unit's channels.
      int32_t n = 1, last_chunk = chunks;
      if (first_chunk == 0 && end - t >= chunks) n = least(least((end - t) / chunks, most_units), units - u);
      else last_chunk = least(chunks, first_chunk + end - t);
      t += n * (last_chunk - first_chunk);

      const int32_t y0 = u * unit, rows = least(n * unit, w.out_h - y0);
      const int8_t* in = static_cast<const int8_t*>(operands[0]) + batch * image_bytes() + group * group_in;
      Panel<Element> panel;
      panel.p = &p;
      panel.pixels = s.pixels;
      panel.count = prepare(s, in, y0, rows);
      panel.segments = columns ? 1 : segments;
      panel.segment = columns ? k4 : segment;
      panel.offsets = columns ? &zero_offset : s.offsets;
      panel.block_bytes = block_bytes;
      int8_t* out = static_cast<int8_t*>(operands[2]) + (static_cast<int64_t>(batch) * w.out_h + y0) * w.out_w * p.out_stride + group * group_out;
      const char* packed = static_cast<const char*>(operands[1]) + static_cast<size_t>(group) * blocks * block_bytes;
      const int32_t last = least(blocks, last_chunk * chunk);
      for (int32_t b = first_chunk * chunk; b < last; b += Micro::blocks) {
        panel.block = packed + b * block_bytes;
        panel.channels = least(16 * Micro::blocks, group_out - 16 * b);
        panel.out = out + 16 * b;
        Micro::panel(panel);
      }
    }
  }
};

template <class Micro>
int32_t tiles(const Conv2dS8& p) {
  return Walk<Micro>(p).tiles();
}

template <class Micro>
size_t scratch(const Conv2dS8& p) {
  return Walk<Micro>(p).scratch();
}

template <class Micro>
void run(const Conv2dS8& p, void* const* operands, int32_t begin, int32_t end, void* scratch) {
  Walk<Micro>(p).run(operands, begin, end, scratch);
}

}  // namespace hone::conv2d_s8_walk
