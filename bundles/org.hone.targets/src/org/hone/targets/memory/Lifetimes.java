package org.hone.targets.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.plan.KernelCall;
import org.hone.core.plan.Operand;
import org.hone.core.plan.Plan;
import org.hone.core.plan.PlanTensor;
import org.hone.core.plan.Port;

/**
 * When each tensor of a plan is needed, and which tensors share memory.
 *
 * <p>
 * A part shares the memory of its whole. An output shares that of an input where its kernel works in place, the input is not
 * read afterwards, and the output fits. Inputs of the network are needed up to their last use only, so a run may overwrite
 * them; its outputs are needed from their call to the end.
 */
final class Lifetimes {

    private final Plan plan;
    private final List<KernelCall> calls;
    /** The tensor whose memory this one shares; itself for one that has its own. */
    private final int[] owner;
    private final int[] first;
    private final int[] last;
    private final long[] bytes;

    private Lifetimes(Plan plan) {
        this.plan = plan;
        this.calls = plan.calls();
        int tensors = plan.tensors().size();
        owner = new int[tensors];
        first = new int[tensors];
        last = new int[tensors];
        bytes = new long[tensors];
        Arrays.setAll(owner, this::whole);
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, Integer.MIN_VALUE);
        for (int tensor = 0; tensor < tensors; tensor++) {
            PlanTensor part = plan.tensors().get(tensor);
            bytes[owner[tensor]] = Math.max(bytes[owner[tensor]], offsetInWhole(tensor) + part.bytes());
        }
    }

    /** The memory that the plan's tensors need; tensors that nothing touches need none. */
    static List<Storage> of(Plan plan) {
        Lifetimes lifetimes = new Lifetimes(plan);
        lifetimes.use();
        lifetimes.shareInPlace();
        return lifetimes.storages();
    }

    /** Where a tensor begins in the memory of the whole that it is a part of, at last. */
    static long offsetInWhole(Plan plan, int tensor) {
        PlanTensor part = plan.tensors().get(tensor);
        return part.isPart() ? part.offsetWithin() + offsetInWhole(plan, part.within()) : 0;
    }

    private long offsetInWhole(int tensor) {
        return offsetInWhole(plan, tensor);
    }

    private int whole(int tensor) {
        PlanTensor part = plan.tensors().get(tensor);
        return part.isPart() ? whole(part.within()) : tensor;
    }

    private void use() {
        for (Port input : plan.inputs()) {
            touch(input.tensor(), -1);
        }
        for (int call = 0; call < calls.size(); call++) {
            for (Operand operand : calls.get(call).inputs()) {
                touch(operand, call);
            }
            for (Operand operand : calls.get(call).outputs()) {
                touch(operand, call);
            }
        }
        for (Port output : plan.outputs()) {
            touch(output.tensor(), calls.size());
        }
    }

    private void touch(Operand operand, int time) {
        if (operand instanceof Operand.OfTensor of) {
            touch(of.tensor(), time);
        }
    }

    private void touch(int tensor, int time) {
        first[owner[tensor]] = Math.min(first[owner[tensor]], time);
        last[owner[tensor]] = Math.max(last[owner[tensor]], time);
    }

    private void shareInPlace() {
        for (int call = 0; call < calls.size(); call++) {
            KernelCall at = calls.get(call);
            if (!at.inPlace().isEmpty() && !at.outputs().isEmpty() && at.outputs().getFirst() instanceof Operand.OfTensor output) {
                shareInPlace(at, call, output.tensor());
            }
        }
    }

    /** Of several inputs that could be overwritten, the largest is: it leaves the most memory to others. */
    private void shareInPlace(KernelCall at, int call, int output) {
        int best = -1;
        for (int position : at.inPlace()) {
            if (at.inputs().get(position) instanceof Operand.OfTensor input && canShare(input.tensor(), output, call)
                    && (best < 0 || bytes[root(input.tensor())] > bytes[root(best)])) {
                best = input.tensor();
            }
        }
        if (best >= 0) {
            int kept = root(best);
            last[kept] = Math.max(last[kept], last[output]);
            owner[output] = kept;
        }
    }

    private boolean canShare(int input, int output, int call) {
        boolean bothWhole = !plan.tensors().get(input).isPart() && !plan.tensors().get(output).isPart();
        int held = root(input);
        return bothWhole && owner[output] == output && held != output && last[held] == call && first[output] == call
                && plan.tensors().get(input).space() == plan.tensors().get(output).space() && bytes[output] <= bytes[held];
    }

    private int root(int tensor) {
        int at = tensor;
        while (owner[at] != at) {
            at = owner[at];
        }
        return at;
    }

    private List<Storage> storages() {
        List<List<Integer>> members = new ArrayList<>();
        for (int tensor = 0; tensor < owner.length; tensor++) {
            members.add(new ArrayList<>());
        }
        for (int tensor = 0; tensor < owner.length; tensor++) {
            members.get(root(tensor)).add(tensor);
        }
        List<Storage> storages = new ArrayList<>();
        for (int tensor = 0; tensor < owner.length; tensor++) {
            if (owner[tensor] == tensor && last[tensor] >= first[tensor]) {
                storages.add(new Storage(members.get(tensor), first[tensor], last[tensor], bytes[tensor]));
            }
        }
        return storages;
    }
}
