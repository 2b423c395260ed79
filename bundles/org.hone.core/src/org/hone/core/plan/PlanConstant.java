package org.hone.core.plan;

import java.nio.ByteBuffer;

/**
 * Packed weights, tables and other constants of a kernel call.
 *
 * @param id its number in the plan, from 0
 * @param name what it holds, such as {@code conv1.weight}
 * @param bytes little-endian, as the kernel reads it
 * @param alignment in bytes, a power of two
 */
public record PlanConstant(int id, String name, ByteBuffer bytes, int alignment) {

    public PlanConstant {
        bytes = bytes.slice().asReadOnlyBuffer();
    }

    @Override
    public ByteBuffer bytes() {
        return bytes.duplicate().order(java.nio.ByteOrder.LITTLE_ENDIAN);
    }
}
