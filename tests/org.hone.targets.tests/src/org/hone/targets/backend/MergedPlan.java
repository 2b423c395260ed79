package org.hone.targets.backend;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanConstant;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;
import org.hone.core.plan.Segment;

/** Many plans as one, which runs them one after the other: so that one project and one program test them all. */
public final class MergedPlan {

    private final List<PlanTensor> tensors = new ArrayList<>();
    private final List<PlanConstant> constants = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Port> inputs = new ArrayList<>();
    private final List<Port> outputs = new ArrayList<>();
    private int calls;

    public static Plan of(String name, List<Plan> plans) {
        MergedPlan merged = new MergedPlan();
        plans.forEach(merged::add);
        return new Plan(name, plans.getFirst().target(), merged.tensors, merged.constants, merged.segments, merged.inputs, merged.outputs,
                List.of());
    }

    private void add(Plan plan) {
        int firstTensor = tensors.size();
        int firstConstant = constants.size();
        for (PlanTensor tensor : plan.tensors()) {
            tensors.add(new PlanTensor(tensor.id() + firstTensor, tensor.value(), tensor.type(), tensor.shape(), tensor.order(), tensor.scale(),
                    tensor.zeroPoint(), tensor.isPart() ? tensor.within() + firstTensor : tensor.within(), tensor.offsetWithin(),
                    tensor.bytes(), tensor.space()));
        }
        for (PlanConstant constant : plan.constants()) {
            constants.add(new PlanConstant(constant.id() + firstConstant, constant.name(), constant.bytes(), constant.alignment()));
        }
        for (Segment segment : plan.segments()) {
            List<KernelCall> moved = new ArrayList<>();
            for (KernelCall call : segment.calls()) {
                moved.add(new KernelCall(calls++, call.operation(), call.header(), call.struct(), call.params(),
                        moved(call.inputs(), firstTensor, firstConstant), moved(call.outputs(), firstTensor, firstConstant), call.inPlace(),
                        call.nodes(), call.macs(), call.what()));
            }
            segments.add(new Segment(plan.name() + "_" + segment.name(), segment.space(), moved, moved(segment.inputs(), firstTensor),
                    moved(segment.outputs(), firstTensor)));
        }
        plan.inputs().forEach(port -> inputs.add(moved(port, firstTensor)));
        plan.outputs().forEach(port -> outputs.add(moved(port, firstTensor)));
    }

    private static Port moved(Port port, int first) {
        return new Port(port.value(), port.tensor() + first, port.type(), port.shape(), port.scale(), port.zeroPoint());
    }

    private static List<Integer> moved(List<Integer> tensors, int first) {
        return tensors.stream().map(tensor -> tensor + first).toList();
    }

    private static List<Operand> moved(List<Operand> operands, int firstTensor, int firstConstant) {
        return operands.stream().map(operand -> moved(operand, firstTensor, firstConstant)).toList();
    }

    private static Operand moved(Operand operand, int firstTensor, int firstConstant) {
        return switch (operand) {
        case Operand.OfTensor tensor -> new Operand.OfTensor(tensor.tensor() + firstTensor);
        case Operand.OfConstant constant -> new Operand.OfConstant(constant.constant() + firstConstant);
        case Operand.Absent absent -> absent;
        };
    }
}
