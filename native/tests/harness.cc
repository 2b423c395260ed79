#include "tests/harness.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace hone {

#define HONE_KERNEL(op, variant, tile) extern const Kernel op##_##variant##_##tile;
#include "all_kernels.inc"
#undef HONE_KERNEL

}  // namespace hone

namespace hone::test {

namespace {

constexpr size_t guard = 256;
constexpr uint8_t guard_byte = 0xA5, noise_byte = 0xFF;  // floats of 0xFF bytes are not a number

std::vector<Op>& registered() {
  static std::vector<Op> ops;
  return ops;
}

double element(Type type, const uint8_t* at) {
  switch (type) {
    case Type::f32: { float v; std::memcpy(&v, at, 4); return v; }
    case Type::f64: { double v; std::memcpy(&v, at, 8); return v; }
    case Type::s8: return static_cast<int8_t>(*at);
    case Type::u8: case Type::b8: return *at;
    case Type::s16: { int16_t v; std::memcpy(&v, at, 2); return v; }
    case Type::u16: case Type::f16: { uint16_t v; std::memcpy(&v, at, 2); return v; }
    case Type::s32: { int32_t v; std::memcpy(&v, at, 4); return v; }
    case Type::u32: { uint32_t v; std::memcpy(&v, at, 4); return v; }
    case Type::s64: { int64_t v; std::memcpy(&v, at, 8); return static_cast<double>(v); }
    case Type::u64: { uint64_t v; std::memcpy(&v, at, 8); return static_cast<double>(v); }
  }
  return 0;
}

std::string text(const char* format, auto... values) {
  char buffer[400];
  std::snprintf(buffer, sizeof buffer, format, values...);
  return buffer;
}

// Where an output differs by more than the case's tolerance, or nothing.
std::string compare(const Case& c, size_t operand, const uint8_t* got, const uint8_t* expected) {
  const Operand& output = c.operands[operand];
  if (std::memcmp(got, expected, output.bytes.size()) == 0) return {};
  const size_t size = size_of(output.type);
  double largest = 0;
  for (size_t i = 0; i < output.bytes.size(); i += size)
    if (std::memcmp(expected + i, output.bytes.data() + i, size) != 0)
      largest = std::max(largest, std::fabs(element(output.type, expected + i)));
  size_t wrong = 0, first = 0;
  double worst = -1, worst_got = 0, worst_expected = 0;
  for (size_t i = 0; i < output.bytes.size(); i += size) {
    if (std::memcmp(got + i, expected + i, size) == 0) continue;
    const double a = element(output.type, got + i), b = element(output.type, expected + i), error = std::fabs(a - b);
    if (c.tolerance > 0 && (error <= c.tolerance * largest || (std::isnan(a) && std::isnan(b)))) continue;
    if (wrong++ == 0) first = i / size;
    if (!(error <= worst)) worst = error, worst_got = a, worst_expected = b;
  }
  if (wrong == 0) return {};
  return text("%zu of %zu elements of operand %zu differ, first at %zu; worst: %.9g instead of %.9g (largest %.9g)", wrong,
              output.bytes.size() / size, operand, first, worst_got, worst_expected, largest);
}

}  // namespace

size_t size_of(Type type) {
  switch (type) {
    case Type::s8: case Type::u8: case Type::b8: return 1;
    case Type::s16: case Type::u16: case Type::f16: return 2;
    case Type::f32: case Type::s32: case Type::u32: return 4;
    case Type::s64: case Type::u64: case Type::f64: return 8;
  }
  return 1;
}

Case& Case::random(Role role, Type type, size_t count, double low, double high) {
  std::mt19937 engine(static_cast<uint32_t>(operands.size() * 7919 + count));
  std::vector<uint8_t> bytes(count * size_of(type));
  if (role == Role::output && size_of(type) == 1) low = type == Type::s8 ? -128 : 0, high = type == Type::s8 ? 127 : 255;
  for (size_t i = 0; i < count; i++) {
    uint8_t* at = bytes.data() + i * size_of(type);
    const double unit = engine() / 4294967296.0;
    if (type == Type::f32) {
      const auto v = static_cast<float>(low + unit * (high - low));
      std::memcpy(at, &v, 4);
    } else if (type == Type::f64) {
      const double v = low + unit * (high - low);
      std::memcpy(at, &v, 8);
    } else {
      const auto v = static_cast<int64_t>(std::floor(low + unit * (high - low + 1)));
      std::memcpy(at, &v, size_of(type));
    }
  }
  operands.push_back({role, type, std::move(bytes)});
  return *this;
}

Registration::Registration(const char* op, std::vector<Case> (*cases)()) { registered().push_back({op, cases}); }

const std::vector<Op>& ops() { return registered(); }

const std::vector<Row>& rows() {
  static const std::vector<Row> rows = {
#define HONE_KERNEL(op, name, tile) {#op, &op##_##name##_##tile, &variant::name},
#include "all_kernels.inc"
#undef HONE_KERNEL
  };
  return rows;
}

Memory::Memory(const std::vector<Operand>& operands, int misaligned) {
  for (const Operand& operand : operands) {
    const size_t shift = operand.role == Role::constant ? 0 : misaligned * size_of(operand.type);
    // The allocation ends where the operand does, so that the address sanitizer sees reads behind it; without it there is
    // a guard, which shows writes.
#if defined(__SANITIZE_ADDRESS__)
    const size_t behind = 0;
#else
    const size_t behind = guard;
#endif
    Block block;
    block.begin = guard + shift;
    block.end = block.begin + operand.bytes.size();
    block.size = block.end + behind;
    void* memory = nullptr;
    if (posix_memalign(&memory, 64, block.size) != 0) std::abort();
    block.memory.reset(static_cast<uint8_t*>(memory));
    std::memset(memory, guard_byte, block.size);
    if (!operand.bytes.empty()) std::memcpy(block.memory.get() + block.begin, operand.bytes.data(), operand.bytes.size());
    pointers_.push_back(block.memory.get() + block.begin);
    blocks_.push_back(std::move(block));
  }
}

int Memory::damaged() const {
  for (size_t i = 0; i < blocks_.size(); i++) {
    const Block& block = blocks_[i];
    for (size_t at = 0; at < block.size; at++)
      if ((at < block.begin || at >= block.end) && block.memory[at] != guard_byte) return static_cast<int>(i);
  }
  return -1;
}

Scratch::Scratch(size_t size)
    : memory_({{Role::constant, Type::u8, std::vector<uint8_t>(size, noise_byte)}}, 0) {}

std::string check(const Kernel& kernel, const Case& c) {
  const void* params = c.params.get();
  const int32_t tiles = kernel.tiles(params);
  if (tiles < 1) return text("%d tiles", tiles);
  const size_t scratch_size = kernel.scratch(params);

  const Memory expected(c.operands, 0), whole(c.operands, 0), split(c.operands, 1);
  c.reference(expected.operands());
  {
    const Scratch scratch(scratch_size);
    kernel.run(params, whole.operands(), 0, tiles, scratch.data());
    if (scratch.damaged()) return "writes outside of its scratch memory";
  }
  if (const int at = whole.damaged(); at >= 0) return text("writes outside of operand %d", at);

  // Single tiles, the last one first, then runs of tiles, each with scratch memory that holds nothing: the same bits.
  for (int32_t end = tiles; end > 0;) {
    const int32_t count = end > tiles / 2 ? 1 : std::min(end, 3);
    const Scratch scratch(scratch_size);
    kernel.run(params, split.operands(), end - count, end, scratch.data());
    if (scratch.damaged()) return "writes outside of its scratch memory when its tiles are split";
    end -= count;
  }
  if (const int at = split.damaged(); at >= 0) return text("writes outside of operand %d when its tiles are split", at);

  if (c.shared >= 0) {
    Memory shared(c.operands, 0);
    shared.share(c.shared);
    const Scratch scratch(scratch_size);
    kernel.run(params, shared.operands(), 0, tiles, scratch.data());
    const size_t last = c.operands.size() - 1;
    if (std::memcmp(shared.bytes(last), whole.bytes(last), c.operands[last].bytes.size()) != 0)
      return text("operand %d cannot hold the output", c.shared);
  }

  for (size_t i = 0; i < c.operands.size(); i++) {
    const Operand& operand = c.operands[i];
    if (operand.role == Role::output) {
      if (std::string wrong = compare(c, i, whole.bytes(i), expected.bytes(i)); !wrong.empty()) return wrong;
      if (std::memcmp(whole.bytes(i), split.bytes(i), operand.bytes.size()) != 0)
        return text("operand %zu depends on how tiles are split, or on alignment", i);
    } else if (!operand.bytes.empty() && std::memcmp(whole.bytes(i), operand.bytes.data(), operand.bytes.size()) != 0) {
      return text("writes into its input, operand %zu", i);
    }
  }
  return {};
}

}  // namespace hone::test
