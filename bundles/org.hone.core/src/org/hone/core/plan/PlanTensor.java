package org.hone.core.plan;

import java.util.List;

import org.hone.model.type.ElementType;

/**
 * A tensor that kernels read and write in the arena.
 *
 * @param id its number in the plan, from 0
 * @param value the name of the network's value that it holds; a value may have tensors in several layouts
 * @param type the element type as stored (uint8 activations are stored as int8, moved by 128)
 * @param shape as stored, outermost axis first
 * @param order stored axis {@code i} is the value's axis {@code order[i]}: {@code [0, 2, 3, 1]} is NHWC of an NCHW value; the
 *        identity where the value is stored as it is
 * @param scale the quantization scale, or 0 where the tensor is not quantized
 * @param zeroPoint the zero point as stored
 * @param within the tensor whose memory this one is a part of (a slice of channels), or -1
 * @param offsetWithin where it begins in that memory, in bytes
 * @param bytes the memory that it takes, from its first to its last element; a slice's includes the gaps
 * @param space where it lies
 */
public record PlanTensor(int id, String value, ElementType type, List<Integer> shape, List<Integer> order, float scale, int zeroPoint, int within,
        long offsetWithin, long bytes, MemorySpace space) {

    public PlanTensor {
        shape = List.copyOf(shape);
        order = List.copyOf(order);
    }

    public boolean isPart() {
        return within >= 0;
    }
}
