package org.hone.targets.generic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hone.core.HoneException;
import org.hone.core.operator.NodeTypes;
import org.hone.core.plan.Params;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;

/** A call in the making: operands and attributes in the order in which the native operation documents them. */
final class Draft {

    private static final String PREFIX = "generic_";
    private static final int MAXIMUM_RANK = 8;

    private final String operation;
    private final NodeTypes node;
    private final List<Integer> inputs = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final List<Integer> inPlace = new ArrayList<>();
    private final List<Long> ints = new ArrayList<>();
    private final List<Float> floats = new ArrayList<>();

    Draft(String operation, NodeTypes node) {
        this.operation = operation;
        this.node = node;
    }

    /** Operands: the inputs in {@code slots}; one that the node does not have is absent. */
    Draft inputs(int... slots) {
        for (int slot : slots) {
            inputs.add(node.hasInput(slot) ? slot : -1);
        }
        return this;
    }

    /** Operands: all of the node's inputs. */
    Draft allInputs() {
        for (int slot = 0; slot < node.inputCount(); slot++) {
            inputs(slot);
        }
        return this;
    }

    /** Operands: the outputs 0 up to, without, {@code count}; one that the node does not have is absent. */
    Draft outputs(int count) {
        for (int slot = 0; slot < count; slot++) {
            outputs.add(node.hasOutput(slot) ? slot : -1);
        }
        return this;
    }

    Draft ints(long... values) {
        Arrays.stream(values).forEach(ints::add);
        return this;
    }

    Draft ints(boolean value) {
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
        return ints(node.attributes().integer(attribute, otherwise));
    }

    Draft real(String attribute, float otherwise) {
        return floats(node.attributes().real(attribute, otherwise));
    }

    /** The place of the attribute's word among {@code words}. */
    Draft word(String attribute, String otherwise, String... words) throws HoneException {
        String word = node.attributes().text(attribute, otherwise);
        int place = Arrays.asList(words).indexOf(word);
        if (place < 0) {
            throw refused(attribute + " '" + word + "'", attribute + " is one of " + String.join(", ", words));
        }
        return ints(place);
    }

    /** An axis counted from the front, of a tensor of {@code rank} axes. */
    Draft axis(long axis, int rank) throws HoneException {
        return ints(axis(node, axis, rank));
    }

    static int axis(NodeTypes node, long axis, int rank) throws HoneException {
        long found = axis < 0 ? axis + rank : axis;
        if (found < 0 || found >= Math.max(rank, 1)) {
            throw refused(node, "axis " + axis, "an axis of a tensor of " + rank + " axes is between " + -rank + " and " + (rank - 1));
        }
        return (int) found;
    }

    /** The first output may take the memory of these operands. */
    Draft inPlace(int... places) {
        Arrays.stream(places).forEach(inPlace::add);
        return this;
    }

    GenericCall call() throws HoneException {
        List<Params> info = new ArrayList<>();
        for (int slot : inputs) {
            info.add(info(slot < 0 ? null : node.inputType(slot)));
        }
        for (int slot : outputs) {
            info.add(info(slot < 0 ? null : node.outputType(slot)));
        }
        Params params = new Params().set("inputs", inputs.size()).set("outputs", outputs.size()).set("info", info);
        if (!ints.isEmpty()) {
            params.set("ints", ints.stream().mapToLong(Long::longValue).toArray()).set("int_count", ints.size());
        }
        if (!floats.isEmpty()) {
            float[] values = new float[floats.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = floats.get(i);
            }
            params.set("floats", values).set("float_count", values.length);
        }
        return new GenericCall(PREFIX + operation, params, inputs, outputs, inPlace);
    }

    private Params info(ValueType type) throws HoneException {
        if (type == null) {
            return new Params().set("type", new Params.Symbol("Type", "f32")).set("rank", -1).set("dims", new int[0]);
        }
        if (!(type instanceof TensorType tensor) || tensor.elementType() == null || !tensor.shape().isFixed()) {
            throw refused("a value of type " + type, "generic operations take tensors whose sizes are known");
        }
        long[] sizes = tensor.shape().sizes();
        if (sizes.length > MAXIMUM_RANK || tensor.shape().elementCount() > Integer.MAX_VALUE) {
            throw refused("a value of type " + type, "tensors have at most 8 axes and 2^31 - 1 elements");
        }
        return new Params().set("type", new Params.Symbol("Type", word(tensor.elementType()))).set("rank", sizes.length)
                .set("dims", Arrays.stream(sizes).mapToInt(Math::toIntExact).toArray());
    }

    private String word(ElementType type) throws HoneException {
        String word = NativeType.of(type);
        if (word == null) {
            throw refused("element type " + type, "generic operations take " + NativeType.known());
        }
        return word;
    }

    /** The constant whole numbers of input {@code slot}, or null where the node does not have it. */
    static long[] constants(NodeTypes node, int slot) throws HoneException {
        Tensor tensor = constant(node, slot);
        return tensor == null ? null : tensor.toLongs();
    }

    /** The constant of input {@code slot}, or null where the node does not have it. */
    static Tensor constant(NodeTypes node, int slot) throws HoneException {
        if (!node.hasInput(slot)) {
            return null;
        }
        Tensor tensor = node.constant(slot);
        if (tensor == null) {
            throw refused(node, "input " + slot + " that is computed", "input " + slot + " is a constant");
        }
        return tensor;
    }

    static long[] integers(NodeTypes node, String attribute) {
        Longs values = node.attributes().integers(attribute);
        return values == null ? null : values.toArray();
    }

    HoneException refused(String value, String rule) {
        return refused(node, value, rule);
    }

    static HoneException refused(NodeTypes node, String value, String rule) {
        return HoneException.unsupported("failed to lower " + node.operator() + " with " + value + ": " + rule);
    }
}
