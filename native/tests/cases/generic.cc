// Operations that move elements, element by element.
#include "tests/cases/generic.h"

namespace hone::test {
namespace {

const std::vector<Type> types = {Type::s8, Type::f32, Type::s64};

/// A case of one input and one output whose element at `index` comes from `source(index)`.
template <class F>
Case moved(std::string name, TensorInfo from, TensorInfo to, std::vector<int64_t> ints, F source) {
  Case c = generic_case(std::move(name), {from}, {to}, std::move(ints));
  c.bytes = 2.0 * static_cast<double>(elements(to) * size_of(to.type));
  c.reference = [from, to, source](void* const* operands) {
    each(to, [&](const Index& index) { copy_element(to.type, operands[1], place(to, index), operands[0], place(from, source(index))); });
  };
  return c;
}

std::vector<Case> transposes() {
  std::vector<Case> cases;
  auto make = [&](Type type, TensorInfo from, std::vector<int64_t> order) {
    TensorInfo to{type, from.rank, {}};
    std::string name = "order";
    for (int i = 0; i < from.rank; i++) {
      to.dims[i] = from.dims[order[i]];
      name += " " + std::to_string(order[i]) + ":" + std::to_string(to.dims[i]);
    }
    cases.push_back(moved(name, from, to, order, [order, from](const Index& index) {
      Index source{};
      for (int i = 0; i < from.rank; i++) source[order[i]] = index[i];
      return source;
    }));
  };
  for (Type type : types) {
    make(type, tensor(type, {2, 5, 7, 3}), {0, 2, 3, 1});
    make(type, tensor(type, {2, 33, 17, 19}), {0, 3, 1, 2});
    make(type, tensor(type, {1, 16, 32, 16}), {0, 2, 3, 1});
    make(type, tensor(type, {3, 4, 5}), {2, 1, 0});
    make(type, tensor(type, {3, 1, 5, 2, 2}), {4, 2, 0, 1, 3});
    make(type, tensor(type, {7}), {0});
    make(type, tensor(type, {}), {});
    make(type, tensor(type, {3, 0, 2}), {2, 0, 1});
  }
  return cases;
}

std::vector<Case> slices() {
  std::vector<Case> cases;
  for (Type type : types) {
    auto make = [&](TensorInfo from, TensorInfo to, std::vector<int64_t> starts, std::vector<int64_t> steps) {
      std::vector<int64_t> ints = starts;
      ints.insert(ints.end(), steps.begin(), steps.end());
      cases.push_back(moved("rank " + std::to_string(from.rank), from, to, ints, [=](const Index& index) {
        Index source{};
        for (int i = 0; i < from.rank; i++) source[i] = starts[i] + index[i] * steps[i];
        return source;
      }));
    };
    make(tensor(type, {4, 9, 7}), tensor(type, {2, 3, 7}), {1, 8, 0}, {2, -3, 1});
    make(tensor(type, {4, 9, 7}), tensor(type, {4, 9, 3}), {0, 0, 6}, {1, 1, -2});
    make(tensor(type, {4, 9, 7}), tensor(type, {4, 5, 7}), {0, 2, 0}, {1, 1, 1});
    make(tensor(type, {40}), tensor(type, {0}), {40}, {1});
  }
  return cases;
}

std::vector<Case> expansions() {
  std::vector<Case> cases;
  for (Type type : types) {
    auto make = [&](TensorInfo from, TensorInfo to) {
      cases.push_back(moved("to rank " + std::to_string(to.rank), from, to, {}, [=](const Index& index) {
        Index source{};
        for (int i = 0; i < from.rank; i++) source[i] = from.dims[i] == 1 ? 0 : index[i + to.rank - from.rank];
        return source;
      }));
    };
    make(tensor(type, {3, 1}), tensor(type, {2, 3, 6}));
    make(tensor(type, {1, 5, 1, 7}), tensor(type, {4, 5, 3, 7}));
    make(tensor(type, {}), tensor(type, {9}));
  }
  return cases;
}

std::vector<Case> tilings() {
  std::vector<Case> cases;
  for (Type type : types) {
    auto make = [&](TensorInfo from, TensorInfo to) {
      cases.push_back(moved("rank " + std::to_string(to.rank), from, to, {}, [=](const Index& index) {
        Index source{};
        for (int i = 0; i < from.rank; i++) source[i] = index[i] % from.dims[i];
        return source;
      }));
    };
    make(tensor(type, {2, 3, 4, 5}), tensor(type, {4, 3, 12, 10}));
    make(tensor(type, {3}), tensor(type, {9}));
  }
  return cases;
}

std::vector<Case> depths_to_spaces() {
  std::vector<Case> cases;
  for (Type type : types) {
    for (int64_t crd : {0, 1}) {
      cases.push_back(moved(crd != 0 ? "CRD" : "DCR", tensor(type, {2, 12, 3, 5}), tensor(type, {2, 3, 6, 10}), {2, crd}, [=](const Index& i) {
        const int64_t cell = i[2] % 2 * 2 + i[3] % 2;
        return Index{i[0], crd != 0 ? i[1] * 4 + cell : cell * 3 + i[1], i[2] / 2, i[3] / 2};
      }));
    }
  }
  return cases;
}

std::vector<Case> spaces_to_depths() {
  std::vector<Case> cases;
  for (Type type : types) {
    cases.push_back(moved("2", tensor(type, {2, 3, 6, 10}), tensor(type, {2, 12, 3, 5}), {2}, [](const Index& i) {
      const int64_t cell = i[1] / 3;
      return Index{i[0], i[1] % 3, i[2] * 2 + cell / 2, i[3] * 2 + cell % 2};
    }));
  }
  return cases;
}

std::vector<Case> pads() {
  std::vector<Case> cases;
  const char* names[] = {"constant", "reflect", "edge", "wrap"};
  for (Type type : types) {
    for (int64_t mode = 0; mode < 4; mode++) {
      const TensorInfo from = tensor(type, {2, 5, 6}), to = tensor(type, {2, 9, 8});
      Case c = generic_case(names[mode], {from, tensor(type, {})}, {to}, {mode, 0, 3, -1});
      c.reference = [=](void* const* operands) {
        each(to, [&](const Index& index) {
          Index source{index[0], index[1] - 3, index[2] + 1};
          bool inside = true;
          for (int i : {1, 2}) {
            const int64_t size = from.dims[i];
            if (source[i] >= 0 && source[i] < size) continue;
            inside = inside && mode != 0;
            if (mode == 1) source[i] = source[i] < 0 ? -source[i] : 2 * (size - 1) - source[i];
            if (mode == 2) source[i] = source[i] < 0 ? 0 : size - 1;
            if (mode == 3) source[i] = (source[i] + size) % size;
          }
          copy_element(type, operands[2], place(to, index), inside ? operands[0] : operands[1], inside ? place(from, source) : 0);
        });
      };
      cases.push_back(std::move(c));
    }
  }
  return cases;
}

std::vector<Case> concatenations() {
  std::vector<Case> cases;
  for (Type type : types) {
    for (int64_t axis = 0; axis < 3; axis++) {
      std::vector<TensorInfo> parts(3, tensor(type, {2, 3, 5}));
      parts[1].dims[axis] = 1;
      parts[2].dims[axis] = 4;
      TensorInfo whole = parts[0];
      whole.dims[axis] += 5;
      Case c = generic_case("axis " + std::to_string(axis), parts, {whole}, {axis});
      c.reference = [=](void* const* operands) {
        int64_t offset = 0;
        for (size_t k = 0; k < parts.size(); k++) {
          each(parts[k], [&](Index index) {
            const int64_t from = place(parts[k], index);
            index[axis] += offset;
            copy_element(type, operands[3], place(whole, index), operands[k], from);
          });
          offset += parts[k].dims[axis];
        }
      };
      cases.push_back(std::move(c));
    }
  }
  return cases;
}

std::vector<Case> splits() {
  std::vector<Case> cases;
  for (Type type : types) {
    for (int64_t axis = 0; axis < 2; axis++) {
      const TensorInfo whole = tensor(type, {6, 6});
      std::vector<TensorInfo> parts(3, whole);
      for (int k : {0, 1, 2}) parts[k].dims[axis] = k + 1;
      Case c = generic_case("axis " + std::to_string(axis), {whole}, parts, {axis});
      c.reference = [=](void* const* operands) {
        int64_t offset = 0;
        for (size_t k = 0; k < parts.size(); k++) {
          each(parts[k], [&](Index index) {
            const int64_t to = place(parts[k], index);
            index[axis] += offset;
            copy_element(type, operands[1 + k], to, operands[0], place(whole, index));
          });
          offset += parts[k].dims[axis];
        }
      };
      cases.push_back(std::move(c));
    }
  }
  return cases;
}

std::vector<Case> gathers() {
  std::vector<Case> cases;
  for (Type type : types) {
    const TensorInfo data = tensor(type, {4, 3, 5}), indices = tensor(Type::s64, {2, 2}), to = tensor(type, {4, 2, 2, 5});
    Case c = generic_case("axis 1", {data, indices}, {to}, {1});
    c.reference = [=](void* const* operands) {
      each(to, [&](const Index& i) {
        int64_t index = static_cast<const int64_t*>(operands[1])[i[1] * 2 + i[2]];
        index = std::min<int64_t>(2, index < 0 ? index + 3 : index);  // one beyond the end is held there
        copy_element(type, operands[2], place(to, i), operands[0], place(data, {i[0], index, i[3]}));
      });
    };
    cases.push_back(std::move(c));
  }
  return cases;
}

std::vector<Case> choices() {
  std::vector<Case> cases;
  for (Type type : types) {
    const TensorInfo condition = tensor(Type::b8, {7, 1}), a = tensor(type, {3, 7, 5}), b = tensor(type, {5});
    Case c = generic_case("broadcast", {condition, a, b}, {a});
    c.reference = [=](void* const* operands) {
      each(a, [&](const Index& i) {
        const bool yes = static_cast<const bool*>(operands[0])[i[1]];
        copy_element(type, operands[3], place(a, i), operands[yes ? 1 : 2], yes ? place(a, i) : i[2]);
      });
    };
    cases.push_back(std::move(c));
  }
  return cases;
}

const Registration transpose{"generic_transpose", transposes};
const Registration slice{"generic_slice", slices};
const Registration expand{"generic_expand", expansions};
const Registration tile{"generic_tile", tilings};
const Registration depth_to_space{"generic_depth_to_space", depths_to_spaces};
const Registration space_to_depth{"generic_space_to_depth", spaces_to_depths};
const Registration pad{"generic_pad", pads};
const Registration concat{"generic_concat", concatenations};
const Registration split{"generic_split", splits};
const Registration gather{"generic_gather", gathers};
const Registration where{"generic_where", choices};

}  // namespace
}  // namespace hone::test
