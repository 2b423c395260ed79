package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.plan.Operand;
import org.hone.core.plan.Params;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.targets.lowering.KernelWriter;
import org.hone.targets.lowering.LoweredNode;
import org.hone.targets.lowering.LoweredValue;

/** A call in the making: operands and attributes in the order in which the native operation documents them. */
final class Draft {

    private static final String PREFIX = "generic_";
    private static final String HEADER = "generic.h";
    private static final String STRUCT = "Generic";
    private static final int MAXIMUM_RANK = 8;

    private final String operation;
    private final LoweredNode node;
    private final List<LoweredValue> inputs = new ArrayList<>();
    private final List<LoweredValue> outputs = new ArrayList<>();
    private final List<Long> ints = new ArrayList<>();
    private final List<Float> floats = new ArrayList<>();
    private int[] inPlace = {};

    Draft(String operation, LoweredNode node) {
        this.operation = operation;
        this.node = node;
    }

    /** Operands: the inputs in {@code slots}; one that the node does not have, and slot -1, is absent. */
    Draft inputs(int... slots) {
        for (int slot : slots) {
            inputs.add(slot < 0 ? null : node.input(slot));
        }
        return this;
    }

    /** Operands: all of the node's inputs. */
    Draft allInputs() {
        inputs.addAll(node.inputs());
        return this;
    }

    /** Operands: the first {@code count} outputs; one but the first that nothing reads is absent. */
    Draft outputs(int count) {
        for (int slot = 0; slot < count; slot++) {
            LoweredValue value = slot < node.outputs().size() ? node.outputs().get(slot) : null;
            boolean read = value != null && (slot == 0 || value.isOutput() || !value.users().isEmpty());
            outputs.add(read ? value : null);
        }
        return this;
    }

    /** Operands: all of the node's outputs. */
    Draft allOutputs() {
        outputs.addAll(node.outputs());
        return this;
    }

    Draft ints(long... values) {
        Arrays.stream(values).forEach(ints::add);
        return this;
    }

    Draft flag(boolean value) {
        return ints(value ? 1 : 0);
    }

    Draft floats(float... values) {
        for (float value : values) {
            floats.add(value);
        }
        return this;
    }

    /** The attribute, or {@code otherwise} where the node does not set it. */
    Draft integer(String attribute, long otherwise) {
        return ints(node.integer(attribute, otherwise));
    }

    Draft real(String attribute, float otherwise) {
        return floats(node.real(attribute, otherwise));
    }

    /** The place of the attribute's word among {@code words}. */
    Draft word(String attribute, String otherwise, String... words) throws Refusal {
        int place = Arrays.asList(words).indexOf(node.text(attribute, otherwise));
        if (place < 0) {
            throw new Refusal(attribute + " of " + String.join(", ", words));
        }
        return ints(place);
    }

    /** An axis, counted from the front of {@code rank} axes. */
    Draft axis(long axis, int rank) throws Refusal {
        return ints(Axes.fromFront(axis, rank));
    }

    /** The first output may take the memory of these operands. */
    Draft inPlace(int... places) {
        inPlace = places;
        return this;
    }

    /** Refuses operands in {@code slots} of another element type. */
    Draft only(ElementType type, int... slots) throws Refusal {
        for (int slot : slots) {
            if (node.input(slot) != null && node.input(slot).type() != type) {
                throw new Refusal(type.label());
            }
        }
        return this;
    }

    /** @throws Refusal where an operand is beyond generic operations */
    void check() throws Refusal {
        for (LoweredValue value : inputs) {
            info(value);
        }
        for (LoweredValue value : outputs) {
            info(value);
        }
    }

    void write(KernelWriter writer) throws Refusal {
        writer.call(node, PREFIX + operation).struct(HEADER, STRUCT, params()).reads(operands(writer, inputs))
                .writes(operands(writer, outputs)).inPlace(inPlace).write();
    }

    private static Operand[] operands(KernelWriter writer, List<LoweredValue> values) {
        return values.stream().map(writer::operand).toArray(Operand[]::new);
    }

    private Params params() throws Refusal {
        List<Params> info = new ArrayList<>();
        for (LoweredValue value : inputs) {
            info.add(info(value));
        }
        for (LoweredValue value : outputs) {
            info.add(info(value));
        }
        Params params = new Params().set("inputs", inputs.size()).set("outputs", outputs.size()).set("info", info);
        if (!ints.isEmpty()) {
            params.set("ints", ints.stream().mapToLong(Long::longValue).toArray());
        }
        if (!floats.isEmpty()) {
            float[] values = new float[floats.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = floats.get(i);
            }
            params.set("floats", values);
        }
        return params.set("int_count", ints.size()).set("float_count", floats.size());
    }

    private static Params info(LoweredValue value) throws Refusal {
        if (value == null) {
            return new Params().set("type", new Params.Symbol("Type", "f32")).set("rank", -1).set("dims", new int[0]);
        }
        String word = NativeType.of(value.type());
        if (word == null) {
            throw new Refusal("elements of " + NativeType.known());
        }
        if (value.rank() > MAXIMUM_RANK || value.elements() > Integer.MAX_VALUE) {
            throw new Refusal("tensors of at most " + MAXIMUM_RANK + " axes and 2^31 - 1 elements");
        }
        return new Params().set("type", new Params.Symbol("Type", word)).set("rank", value.rank()).set("dims",
                Arrays.stream(value.sizes()).mapToInt(Math::toIntExact).toArray());
    }

    /** The constant in {@code slot}, or null where the node does not have the input. */
    static Tensor constant(LoweredNode node, int slot, String what) throws Refusal {
        if (node.input(slot) == null) {
            return null;
        }
        if (node.constant(slot) == null) {
            throw new Refusal("constant " + what);
        }
        return node.constant(slot);
    }

    /** The whole numbers of the constant in {@code slot}, or null where the node does not have the input. */
    static long[] integers(LoweredNode node, int slot, String what) throws Refusal {
        Tensor tensor = constant(node, slot, what);
        return tensor == null ? null : tensor.toLongs();
    }
}
