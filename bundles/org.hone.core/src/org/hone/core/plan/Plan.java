package org.hone.core.plan;

import java.util.List;

/**
 * A network lowered for a target: calls of kernels in segments, their tensors and packed constants. It is data: nothing in it
 * runs, and pieces of it can run elsewhere, in parallel, or end early.
 *
 * @param name a C identifier, the prefix of the generated runtime
 * @param target the target's word, such as {@code neon}
 * @param tensors by id
 * @param constants by id
 * @param segments in the order in which they run by default
 * @param inputs as the network orders them
 * @param outputs as the network orders them
 * @param notes what lowering decided, for people: fusions done and left, layouts, kernels
 */
public record Plan(String name, String target, List<PlanTensor> tensors, List<PlanConstant> constants, List<Segment> segments, List<Port> inputs,
        List<Port> outputs, List<String> notes) {

    public Plan {
        tensors = List.copyOf(tensors);
        constants = List.copyOf(constants);
        segments = List.copyOf(segments);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        notes = List.copyOf(notes);
    }

    /** All calls in the order in which they run by default. */
    public List<KernelCall> calls() {
        return segments.stream().flatMap(segment -> segment.calls().stream()).toList();
    }
}
