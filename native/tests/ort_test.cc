// hone_ort_test FILE: holds the int8 references, and every kernel that this processor can run, against what ONNX Runtime
// computed: the records of fixtures/ort_s8.txt, which fixtures/OrtS8Fixtures.java made. All bits must agree.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include "reference/binary_s8.h"
#include "reference/conv2d_s8.h"
#include "reference/matmul_s8.h"
#include "reference/pool2d_s8.h"
#include "reference/softmax_s8.h"
#include "tests/cases/packing_s8.h"
#include "tests/harness.h"

namespace {

using namespace hone;
using test::Role;

int failures = 0;
std::map<std::string, int> passed;

/// One line: what it is, and its fields.
struct Record {
  std::string kind;
  std::map<std::string, std::string> fields;

  explicit Record(const std::string& line) {
    std::istringstream words(line);
    words >> kind;
    for (std::string word; words >> word;) {
      const size_t equals = word.find('=');
      fields[word.substr(0, equals)] = word.substr(equals + 1);
    }
  }

  const std::string& text(const char* key) const { return fields.at(key); }
  int number(const char* key) const { return std::atoi(text(key).c_str()); }
  bool is_unsigned() const { return number("unsigned") != 0; }
  int moved() const { return is_unsigned() ? 128 : 0; }
  int zero(const char* key) const { return number(key) - moved(); }
  std::vector<float> scales(const char* key) const {
    std::vector<float> values;
    std::istringstream parts(text(key));
    for (std::string part; std::getline(parts, part, ',');) {
      const auto bits = static_cast<uint32_t>(std::strtoul(part.c_str(), nullptr, 16));
      float value;
      std::memcpy(&value, &bits, 4);
      values.push_back(value);
    }
    return values;
  }
  float scale(const char* key) const { return scales(key)[0]; }
  std::vector<int> numbers(const char* key) const {
    std::vector<int> values;
    std::istringstream parts(text(key));
    for (std::string part; std::getline(parts, part, ',');) values.push_back(std::atoi(part.c_str()));
    return values;
  }
  /// Bytes of a tensor as they are.
  std::vector<int8_t> bytes(const char* key) const {
    const std::string& hex = text(key);
    std::vector<int8_t> values;
    for (size_t i = 0; i + 1 < hex.size(); i += 2)
      values.push_back(static_cast<int8_t>(std::strtoul(hex.substr(i, 2).c_str(), nullptr, 16)));
    return values;
  }
  /// Activations, moved to int8.
  std::vector<int8_t> activations(const char* key) const {
    std::vector<int8_t> values = bytes(key);
    for (int8_t& v : values) v = static_cast<int8_t>(v ^ (is_unsigned() ? -128 : 0));
    return values;
  }
};

/// [C, pixels] as [pixels, C].
std::vector<int8_t> channels_last(const std::vector<int8_t>& from, int channels) {
  std::vector<int8_t> to(from.size());
  const size_t pixels = from.size() / channels;
  for (int c = 0; c < channels; c++)
    for (size_t i = 0; i < pixels; i++) to[i * channels + c] = from[c * pixels + i];
  return to;
}

void compare(const Record& record, const char* who, const uint8_t* got, const std::vector<int8_t>& expected) {
  size_t wrong = 0, first = 0;
  for (size_t i = 0; i < expected.size(); i++)
    if (static_cast<int8_t>(got[i]) != expected[i] && wrong++ == 0) first = i;
  if (wrong == 0) {
    passed[record.kind]++;
    return;
  }
  failures++;
  std::printf("FAILED %s:", record.kind.c_str());
  for (const auto& [key, value] : record.fields)
    if (value.size() < 40) std::printf(" %s=%s", key.c_str(), value.c_str());
  std::printf(": %s: %zu of %zu differ, first [%zu]: %d, ONNX Runtime %d\n", who, wrong, expected.size(), first,
              static_cast<int8_t>(got[first]), expected[first]);
}

/// Holds reference and kernels of an operation, whose last operand is the output, against ONNX Runtime.
template <class P>
void check(const Record& record, const char* op, const P& params, std::vector<test::Operand> operands,
           void (*reference)(const P&, void* const*), const std::vector<int8_t>& expected) {
  operands.push_back({Role::output, Type::s8, std::vector<uint8_t>(expected.size(), 99)});
  const size_t last = operands.size() - 1;
  {
    const test::Memory memory(operands, 0);
    reference(params, memory.operands());
    compare(record, "reference", memory.bytes(last), expected);
  }
  const CpuFeatures cpu = cpu_features();
  for (const test::Row& row : test::rows()) {
    if (std::strcmp(row.op, op) != 0 || !row.supported(cpu)) continue;
    const test::Memory memory(operands, 0);
    const test::Scratch scratch(row.kernel->scratch(&params));
    row.kernel->run(&params, memory.operands(), 0, row.kernel->tiles(&params), scratch.data());
    compare(record, row.kernel->name, memory.bytes(last), expected);
  }
}

template <class T>
test::Operand operand(Role role, Type type, const std::vector<T>& values) {
  const auto* first = reinterpret_cast<const uint8_t*>(values.data());
  return {role, type, std::vector<uint8_t>(first, first + values.size() * sizeof(T))};
}

test::Operand input(const std::vector<int8_t>& values) { return operand(Role::input, Type::s8, values); }

void binary(const Record& r) {
  // ONNX Runtime's scalar is added first, as b.
  const bool swapped = r.text("broadcast") == "a";
  const char *a = swapped ? "b" : "a", *b = swapped ? "a" : "b";
  const auto key = [](const char* name, const char* what) { return std::string(name) + what; };
  BinaryS8 p = {};
  p.op = r.text("op") == "add" ? Binary::add : r.text("op") == "mul" ? Binary::mul : r.text("op") == "sub" ? Binary::sub : Binary::div;
  p.rank = 2;
  p.dims[0] = 40, p.dims[1] = 25;
  p.a_strides[0] = p.b_strides[0] = p.out_strides[0] = 25;
  p.a_strides[1] = p.b_strides[1] = p.out_strides[1] = 1;
  if (r.text("broadcast") != "-") p.b_strides[0] = 1, p.b_strides[1] = 0;
  p.a_scale = r.scale(key(a, "_scale").c_str());
  p.b_scale = r.scale(key(b, "_scale").c_str());
  p.out_scale = r.scale("out_scale");
  p.a_zero = r.zero(key(a, "_zero").c_str());
  p.b_zero = r.zero(key(b, "_zero").c_str());
  p.out_zero = r.zero("out_zero");
  p.moved = r.moved();
  check<BinaryS8>(r, "binary_s8", p, {input(r.activations(a)), input(r.activations(b))}, reference::binary_s8, r.activations("out"));
}

void average_pool(const Record& r) {
  Pool2dS8 p = {};
  Window& w = p.window;
  w.in_h = w.in_w = r.number("size");
  w.kernel_h = w.kernel_w = r.number("kernel");
  w.stride_h = w.stride_w = r.number("stride");
  w.pad_top = w.pad_left = p.pad_bottom = p.pad_right = r.number("pad");
  w.out_h = w.out_w = (w.in_h + 2 * w.pad_top - w.kernel_h) / w.stride_h + 1;
  p.channels = p.in_stride = p.out_stride = r.number("channels");
  p.count_include_pad = r.number("include_pad");
  p.in_zero = r.zero("in_zero");
  p.out_zero = r.zero("out_zero");
  p.in_scale = r.scale("in_scale");
  p.out_scale = r.scale("out_scale");
  p.exact_sum = r.number("global");
  p.moved = r.moved();
  check<Pool2dS8>(r, "average_pool2d_s8", p, {input(channels_last(r.activations("in"), p.channels))}, reference::average_pool2d_s8,
                  channels_last(r.activations("out"), p.channels));
}

void softmax(const Record& r) {
  SoftmaxS8 p = {};
  p.rows = r.number("rows");
  p.width = p.in_stride = p.out_stride = r.number("width");
  p.multiplier = std::floor(1 / r.scale("out_scale"));
  p.out_zero = r.zero("out_zero");
  check<SoftmaxS8>(r, "softmax_s8", p,
                   {input(r.activations("in")), operand(Role::constant, Type::f32, reference::softmax_table(r.scale("in_scale"), p.width))},
                   reference::softmax_s8, r.activations("out"));
}

void matmul(const Record& r) {
  MatMulS8 p = {};
  p.m = r.number("rows"), p.k = r.number("k"), p.n = r.number("columns");
  p.batch_rank = 1;
  p.batch_dims[0] = r.number("batch");
  p.a_batch[0] = p.m * p.k, p.b_batch[0] = p.k * p.n, p.out_batch[0] = p.m * p.n;
  p.a_row = p.k, p.a_column = 1, p.b_row = p.n, p.b_column = 1, p.out_row = p.n;
  p.a_zero = r.zero("a_zero"), p.b_zero = r.zero("b_zero"), p.out_zero = r.zero("out_zero");
  p.scale = r.scale("a_scale") * r.scale("b_scale") / r.scale("out_scale");
  check<MatMulS8>(r, "matmul_s8", p, {input(r.activations("a")), input(r.activations("b"))}, reference::matmul_s8, r.activations("out"));
}

/// Convolutions, dense and depthwise (as groups of one channel), and fully connected layers.
void conv(const Record& r) {
  Conv2dS8 p = {};
  Window& w = p.window;
  const bool rows = r.number("kernel") == 1;
  p.in_c = p.in_stride = r.number("in_c");
  p.out_c = p.out_stride = r.number("out_c");
  p.groups = r.text("op") == "depthwise" ? p.in_c : 1;
  w.in_h = w.out_h = rows ? 1 : r.number("size");
  w.in_w = w.out_w = rows ? r.number("rows") : r.number("size");
  w.kernel_h = w.kernel_w = r.number("kernel");
  w.pad_top = w.pad_left = r.number("pad");
  p.in_zero = r.zero("in_zero");
  p.out_zero = r.zero("out_zero");
  const int taps = w.kernel_h * w.kernel_w, in_group = p.in_c / p.groups, out_group = p.out_c / p.groups, k4 = (taps * in_group + 3) / 4 * 4;
  const std::vector<int8_t> weights = r.bytes("w");
  const std::vector<float> scales = r.scales("w_scales");
  const std::vector<int> biases = r.numbers("bias");
  std::vector<uint8_t> packed;
  for (int g = 0; g < p.groups; g++)
    for (int first = 0; first < out_group; first += 16) {
      std::vector<int32_t> words(64);
      std::vector<int8_t> block(size_t(16) * k4);
      for (int c = 0; c < 16 && first + c < out_group; c++) {
        const int o = g * out_group + first + c;
        int sum = 0;
        for (int t = 0; t < taps; t++)
          for (int i = 0; i < in_group; i++) {
            const int k = t * in_group + i;
            block[k / 4 * 64 + 4 * c + k % 4] = weights[(size_t(o) * in_group + i) * taps + t];
            sum += block[k / 4 * 64 + 4 * c + k % 4];
          }
        words[c] = biases[o] - p.in_zero * sum;
        const float scale = r.scale("in_scale") * scales[scales.size() > 1 ? o : 0] / r.scale("out_scale");
        std::memcpy(&words[16 + c], &scale, 4);
        words[48 + c] = 128 * sum;
      }
      const auto* head = reinterpret_cast<const uint8_t*>(words.data());
      packed.insert(packed.end(), head, head + 256);
      packed.insert(packed.end(), block.begin(), block.end());
    }
  const bool image = !rows;
  check<Conv2dS8>(r, "conv2d_s8", p,
                  {input(image ? channels_last(r.activations("in"), p.in_c) : r.activations("in")), operand(Role::constant, Type::u8, packed)},
                  reference::conv2d_s8, image ? channels_last(r.activations("out"), p.out_c) : r.activations("out"));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::printf("usage: hone_ort_test FILE\n");
    return 2;
  }
  std::ifstream file(argv[1]);
  const std::map<std::string, void (*)(const Record&)> kinds = {
      {"binary", binary}, {"average_pool", average_pool}, {"softmax", softmax}, {"matmul", matmul}, {"conv", conv}};
  int records = 0;
  for (std::string line; std::getline(file, line);) {
    const Record record(line);
    const auto kind = kinds.find(record.kind);
    if (kind == kinds.end()) continue;
    records++;
    kind->second(record);
  }
  for (const auto& [kind, count] : passed) std::printf("%s: %d results equal\n", kind.c_str(), count);
  std::printf("%d records, %d failures\n", records, failures);
  return failures > 0 || records == 0;
}
