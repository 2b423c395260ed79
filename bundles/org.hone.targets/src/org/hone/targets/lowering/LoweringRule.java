package org.hone.targets.lowering;

import java.util.Set;

import org.hone.core.HoneException;

/**
 * Turns nodes of the lowered graph into calls of kernels. Rules are asked in the order of their list; the first that covers a
 * node lowers it.
 */
public interface LoweringRule {

    /** The operators that it looks at. */
    Set<String> operators();

    /**
     * Why this rule does not cover {@code node}, which has one of its {@link #operators()}, as what it would cover, such as
     * {@code kernel_shape of rank 1 or 2}; null where it does cover it.
     */
    String refusal(LoweredNode node);

    /**
     * Writes the calls that compute the node's outputs from its inputs.
     *
     * @param node one that the rule covers
     * @throws HoneException when the reference engine, which tables may need, fails
     */
    void lower(LoweredNode node, KernelWriter writer) throws HoneException;

    /**
     * True when the kernel can read the input in {@code slot} (the residual: -1) where its pixels, the elements along the last axis,
     * lie {@link KernelWriter#stride(LoweredValue)} elements apart.
     */
    default boolean readsSlices(LoweredNode node, int slot) {
        return false;
    }

    /** True when the kernel can write its output so. */
    default boolean writesSlices(LoweredNode node) {
        return false;
    }
}
