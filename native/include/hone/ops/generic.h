// Operations that are not worth a kernel of their own for each processor: portable, readable, on any element type.
#pragma once

#include "hone/kernel.h"

namespace hone {

/// A tensor in ONNX's own (row-major) order.
struct TensorInfo {
  Type type;
  int32_t rank;
  int32_t dims[8];
};

/// Parameters of every generic operation. `info` describes the inputs, then the outputs. An optional input that is absent has
/// rank -1 and a null operand. Attributes come in the order that the operation documents: whole numbers in `ints`, others in
/// `floats`. Operands: inputs (constant ones as they are), then outputs.
struct Generic {
  int32_t inputs, outputs;
  const TensorInfo* info;
  const int64_t* ints = nullptr;
  const float* floats = nullptr;
  int32_t int_count = 0, float_count = 0;
};

}  // namespace hone
