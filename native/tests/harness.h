// One declaration of a case gives its test and its benchmark: every kernel row of the operation that this processor can run
// computes it, and is held against the operation's reference.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "hone/rows.h"

namespace hone::test {

enum class Role {
  input,     ///< activations: also tried where they are aligned to their elements only
  constant,  ///< packed weights, tables: aligned to 64 bytes
  output     ///< what kernel and reference are compared in; starts as the same noise in both, so that gaps must stay
};

struct Operand {
  Role role;
  Type type;
  std::vector<uint8_t> bytes;
};

size_t size_of(Type type);

/// One set of parameters and operands of an operation.
class Case {
 public:
  Case(std::string name, std::shared_ptr<const void> params) : name(std::move(name)), params(std::move(params)) {}

  std::string name;                    ///< its shape, in words
  std::shared_ptr<const void> params;
  std::vector<Operand> operands;       ///< in the operation's order
  std::function<void(void* const*)> reference;
  double tolerance = 0;                ///< relative to the largest output of the reference; 0: the same bits
  double macs = 0, bytes = 0;          ///< work, memory traffic: of the benchmark's figures
  int shared = -1;                     ///< the operand that the last one, an output of the same size, may lie in
  bool bench_only = false;             ///< too large to be tested each time

  /// Adds `count` random elements: floats in [low, high), integers in [low, high].
  Case& random(Role role, Type type, size_t count, double low = -1, double high = 1);
  Case& noise(Type type, size_t count) { return random(Role::output, type, count, -100, 100); }  ///< an output
  template <class T>
  Case& data(Role role, Type type, const std::vector<T>& values) {
    const auto* first = reinterpret_cast<const uint8_t*>(values.data());
    operands.push_back({role, type, std::vector<uint8_t>(first, first + values.size() * sizeof(T))});
    return *this;
  }
};

/// The cases of one operation, made when first asked for.
struct Op {
  const char* name;
  std::vector<Case> (*cases)();
};

/// Registers cases: `static const Registration cases{"conv2d_f32", make_cases};` in a file of tests/cases.
struct Registration {
  Registration(const char* op, std::vector<Case> (*cases)());
};

const std::vector<Op>& ops();

/// A row of the kernel tables.
struct Row {
  const char* op;
  const Kernel* kernel;
  bool (*supported)(const CpuFeatures&);
};

const std::vector<Row>& rows();

/// A copy of operands between guards, each `misaligned` elements after a multiple of 64 bytes (constants at it).
class Memory {
 public:
  Memory(const std::vector<Operand>& operands, int misaligned);
  /// Puts the last operand where another one lies.
  void share(int operand) { pointers_.back() = pointers_[operand]; }
  void* const* operands() const { return pointers_.data(); }
  const uint8_t* bytes(size_t operand) const { return static_cast<const uint8_t*>(pointers_[operand]); }
  /// Which operand's surroundings were written to, or -1.
  int damaged() const;

 private:
  struct Free {
    void operator()(uint8_t* memory) const { std::free(memory); }
  };
  struct Block {
    std::unique_ptr<uint8_t[], Free> memory;
    size_t size, begin, end;
  };
  std::vector<Block> blocks_;
  std::vector<void*> pointers_;
};

/// Scratch memory of exactly `size` bytes, aligned to 64, filled with noise, between guards.
class Scratch {
 public:
  explicit Scratch(size_t size);
  void* data() const { return memory_.operands()[0]; }
  bool damaged() const { return memory_.damaged() >= 0; }

 private:
  Memory memory_;
};

/// What is wrong with a kernel's answer to a case, or nothing.
std::string check(const Kernel& kernel, const Case& c);

}  // namespace hone::test
