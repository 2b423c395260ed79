/**
 * Which portable native operation computes which of ONNX's operators: a row an operator.
 *
 * <p>
 * The rows are what lowering falls back to where no kernel of the target's own computes a node. Generic operations work on
 * tensors in row-major order and on any element type. Operators are read as the canonical operator set
 * ({@link org.hone.core.operator.Operator#CANONICAL_OPSET}) has them: a network is brought there before it is lowered.
 */
package org.hone.targets.generic;
