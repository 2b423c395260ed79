package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.hone.core.HoneException;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.MemorySpace;
import org.hone.core.plan.Operand;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;

/** Cuts the calls of a plan into segments and says which tensors go from one to the next. */
final class Segmentation {

    private final PlanBuilder builder;
    private final List<Port> inputs;
    private final List<Port> outputs;

    Segmentation(PlanBuilder builder, List<Port> inputs, List<Port> outputs) {
        this.builder = builder;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** A segment up to and with the last call that writes each of {@code cuts}, and one with what is left. */
    List<Segment> at(List<String> cuts) throws HoneException {
        List<KernelCall> calls = builder.calls();
        TreeSet<Integer> ends = new TreeSet<>();
        for (String cut : cuts) {
            int end = endOf(cut);
            if (end < 0) {
                throw HoneException.usage("failed to cut the network at value '" + cut
                        + "': it must be a value that a kernel computes (values inside fused kernels are not)");
            }
            ends.add(end);
        }
        ends.add(calls.size());
        List<List<KernelCall>> parts = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            if (end > from || parts.isEmpty()) {
                parts.add(calls.subList(from, end));
            }
            from = end;
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.size() == 1 ? "main" : "segment" + i;
            segments.add(new Segment(name, MemorySpace.HOST, parts.get(i), ins(parts, i), outs(parts, i)));
        }
        return segments;
    }

    private int endOf(String value) {
        int end = -1;
        for (KernelCall call : builder.calls()) {
            for (Operand operand : call.outputs()) {
                if (operand instanceof Operand.OfTensor of && holds(of.tensor(), value)) {
                    end = call.id() + 1;
                }
            }
        }
        return end;
    }

    /** True for a tensor that is the value or a part of it. */
    private boolean holds(int tensor, String value) {
        PlanTensor at = builder.tensors().get(tensor);
        return builder.names(tensor).contains(value) || at.isPart() && holds(at.within(), value);
    }

    private List<Integer> ins(List<List<KernelCall>> parts, int at) {
        Set<Integer> before = new LinkedHashSet<>();
        inputs.forEach(port -> before.add(builder.root(port.tensor())));
        parts.subList(0, at).forEach(part -> part.forEach(call -> tensors(call.outputs()).forEach(tensor -> before.add(builder.root(tensor)))));
        Set<Integer> read = new LinkedHashSet<>();
        for (KernelCall call : parts.get(at)) {
            for (int tensor : tensors(call.inputs())) {
                if (before.contains(builder.root(tensor))) {
                    read.add(tensor);
                }
            }
        }
        return List.copyOf(read);
    }

    private List<Integer> outs(List<List<KernelCall>> parts, int at) {
        Set<Integer> later = new LinkedHashSet<>();
        outputs.forEach(port -> later.add(builder.root(port.tensor())));
        parts.subList(at + 1, parts.size()).forEach(part -> part.forEach(call -> tensors(call.inputs()).forEach(tensor -> later.add(builder.root(tensor)))));
        Set<Integer> written = new LinkedHashSet<>();
        for (KernelCall call : parts.get(at)) {
            for (int tensor : tensors(call.outputs())) {
                if (later.contains(builder.root(tensor))) {
                    written.add(tensor);
                }
            }
        }
        return List.copyOf(written);
    }

    private static List<Integer> tensors(List<Operand> operands) {
        List<Integer> tensors = new ArrayList<>();
        operands.forEach(operand -> {
            if (operand instanceof Operand.OfTensor of) {
                tensors.add(of.tensor());
            }
        });
        return tensors;
    }
}
