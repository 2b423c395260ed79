package org.hone.core.plan;

import java.util.List;

/**
 * Kernel calls that run one after another in one place; what a runtime can run by itself.
 *
 * @param name unique in the plan
 * @param space who runs it
 * @param calls in order
 * @param inputs tensors that it reads and an earlier segment, or the caller, wrote
 * @param outputs tensors that it writes and a later segment, or the caller, reads
 */
public record Segment(String name, MemorySpace space, List<KernelCall> calls, List<Integer> inputs, List<Integer> outputs) {

    public Segment {
        calls = List.copyOf(calls);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
