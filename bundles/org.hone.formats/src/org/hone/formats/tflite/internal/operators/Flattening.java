package org.hone.formats.tflite.internal.operators;

import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.Operand;

/**
 * Says that a tensor {@code [N, K]} is another one with all axes but the first made one, in the file's order. A matrix product
 * can take the elements in the sequence in which they are at hand and have its weights' columns follow.
 *
 * @param source the tensor before
 * @param order the order in which it is at hand
 */
record Flattening(Operand source, AxisOrder order) implements Operand.Derivation {
}
