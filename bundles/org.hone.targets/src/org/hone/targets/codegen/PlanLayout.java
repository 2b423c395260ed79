package org.hone.targets.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hone.core.plan.Arena;
import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanTensor;
import org.hone.targets.memory.ArenaPlanner;

/**
 * A plan with the addresses that its tensors and constants got.
 *
 * @param operations the kernel operations that it calls, in alphabetical order
 */
record PlanLayout(Plan plan, Arena arena, WeightLayout weights, List<String> operations) {

    static PlanLayout of(Plan plan) {
        Set<String> operations = new LinkedHashSet<>();
        plan.calls().forEach(call -> operations.add(call.operation()));
        return new PlanLayout(plan, ArenaPlanner.plan(plan), WeightLayout.of(plan), operations.stream().sorted().toList());
    }

    /** Inputs, then outputs. */
    static List<Operand> operands(KernelCall call) {
        List<Operand> operands = new ArrayList<>(call.inputs());
        operands.addAll(call.outputs());
        return operands;
    }

    long offset(int tensor) {
        return arena.offsets().get(tensor);
    }

    PlanTensor tensor(int id) {
        return plan.tensors().get(id);
    }

    /** Elements from one row of the last axis to the next: more than the row has where the tensor is a slice of a wider one. */
    int rowStride(PlanTensor tensor) {
        PlanTensor whole = tensor;
        while (whole.isPart()) {
            whole = tensor(whole.within());
        }
        List<Integer> shape = tensor.shape();
        boolean isSlice = tensor.isPart() && tensor.bytes() != tensor.type().bytes(elements(tensor));
        List<Integer> of = isSlice ? whole.shape() : shape;
        return of.isEmpty() ? 1 : of.getLast();
    }

    static long elements(PlanTensor tensor) {
        return tensor.shape().stream().mapToLong(size -> size).reduce(1, Math::multiplyExact);
    }

    static String text(PlanTensor tensor) {
        return tensor.type().label() + " " + CText.shape(tensor.shape());
    }

    static int[] dims(List<Integer> shape) {
        return Arrays.copyOf(shape.stream().mapToInt(size -> size).toArray(), shape.size());
    }
}
