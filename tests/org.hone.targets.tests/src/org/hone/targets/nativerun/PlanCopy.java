package org.hone.targets.nativerun;

import java.nio.ByteBuffer;

import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanConstant;

/** A plan whose constants lie on the heap, so that it outlives the file that its network came from. */
final class PlanCopy {

    private PlanCopy() {
    }

    static Plan of(Plan plan) {
        return new Plan(plan.name(), plan.target(), plan.tensors(), plan.constants().stream().map(PlanCopy::copy).toList(), plan.segments(),
                plan.inputs(), plan.outputs(), plan.notes());
    }

    private static PlanConstant copy(PlanConstant constant) {
        ByteBuffer bytes = constant.bytes();
        return new PlanConstant(constant.id(), constant.name(), ByteBuffer.allocate(bytes.remaining()).put(bytes).flip(), constant.alignment());
    }
}
