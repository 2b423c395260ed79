package org.hone.formats.tflite.internal.operators;

import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorUse;

/**
 * Says that a tensor is an image {@code [N, H, W, C]} with zeros around it, cut into {@code blocks[0] * blocks[1]} images of
 * every so manieth row and column.
 *
 * @param use the operator that cuts
 * @param source the image before
 * @param blocks how far apart the rows and the columns of each are
 * @param paddings zeros above, below, left and right
 */
record SpaceToBatch(OperatorUse use, Operand source, long[] blocks, long[] paddings) implements Operand.Derivation {
}
