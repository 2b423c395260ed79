package org.hone.targets.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Lets what only moves elements, or picks the largest, do so on int8: such nodes behind a DequantizeLinear go before it. Exact,
 * because each element is dequantized alike. A QuantizeLinear behind a DequantizeLinear becomes one table, or nothing where both
 * say the same.
 */
final class LowerDequantize implements LoweringPass {

    private static final Set<String> MOVERS = Set.of("Reshape", "Transpose", "Slice", "Split", "Gather", "GatherND", "GatherElements",
            "Expand", "Tile", "MaxPool", "DepthToSpace", "SpaceToDepth", "Pad", "Resize", "Identity");

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        Deque<LoweredNode> open = new ArrayDeque<>();
        graph.nodes().stream().filter(Dequantized::isDequantize).forEach(open::add);
        while (!open.isEmpty()) {
            LoweredNode dequantize = open.poll();
            Dequantized integers = Dequantized.read(dequantize);
            if (!graph.contains(dequantize) || integers == null || !integers.isActivation()) {
                continue;
            }
            integers = ownIntegers(graph, dequantize, integers);
            LoweredValue real = dequantize.output();
            for (LoweredNode user : real.users().stream().distinct().toList()) {
                if (user.operator().equals("Concat")) {
                    concat(graph, user, integers, open);
                } else if (canMove(user, real)) {
                    before(graph, user, dequantize, integers, open);
                }
            }
        }
        graph.sort();
        removePairs(graph, context);
        graph.sort();
    }

    /** Integers that stand for other numbers elsewhere too are copied: a value has one scale. */
    private static Dequantized ownIntegers(LoweredGraph graph, LoweredNode dequantize, Dequantized integers) {
        LoweredValue value = integers.value();
        LoweredNode producer = value.producer();
        Dequantized made = producer != null && producer.operator().equals("QuantizeLinear") ? Dequantized.read(producer, value) : null;
        Quantization known = made != null && made.isWhole() ? made.quantization() : value.quantization();
        if (known != null && !known.equalsScale(integers.quantization())) {
            LoweredValue copy = graph.value(value.name(), value.type(), value.sizes());
            graph.add("Copy", dequantize.nodes(), copy, value);
            dequantize.setInput(0, copy);
            value.quantize(known);
            copy.quantize(integers.quantization());
            return Dequantized.read(dequantize);
        }
        value.quantize(integers.quantization());
        return integers;
    }

    private static boolean canMove(LoweredNode user, LoweredValue real) {
        if (!MOVERS.contains(user.operator()) || !user.domain().isEmpty() || user.input(0) != real
                || user.inputs().stream().skip(1).anyMatch(input -> input == real)) {
            return false;
        }
        boolean indices = user.operator().equals("MaxPool") && user.outputs().size() > 1 && user.outputs().get(1) != null;
        boolean blends = user.operator().equals("Resize") && !user.text("mode", "nearest").equals("nearest");
        boolean fillsOther = user.operator().equals("Pad") && user.text("mode", "constant").equals("constant") && user.input(2) != null
                && (user.constant(2) == null || user.constant(2).doubleAt(0) != 0);
        return !indices && !blends && !fillsOther;
    }

    /** {@code user} reads the integers, and each of its results is dequantized. */
    private static void before(LoweredGraph graph, LoweredNode user, LoweredNode dequantize, Dequantized integers, Deque<LoweredNode> open) {
        if (user.operator().equals("Pad") && user.text("mode", "constant").equals("constant")) {
            while (user.inputs().size() < 3) {
                user.addInput(null);
            }
            user.setInput(2, graph.constant("zero point", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) integers.zeros()[0])));
        }
        user.setInput(0, integers.value());
        dequantizeBehind(graph, user, dequantize, integers, open);
    }

    private static void dequantizeBehind(LoweredGraph graph, LoweredNode user, LoweredNode dequantize, Dequantized integers,
            Deque<LoweredNode> open) {
        for (int slot = 0; slot < user.outputs().size(); slot++) {
            LoweredValue real = user.outputs().get(slot);
            if (real != null) {
                LoweredValue moved = graph.value(real.name(), ElementType.INT8, real.sizes());
                moved.quantize(integers.quantization());
                user.setOutput(slot, moved);
                LoweredNode behind = graph.add("DequantizeLinear", dequantize.nodes(), real, moved, dequantize.input(1));
                if (dequantize.input(2) != null) {
                    behind.addInput(dequantize.input(2));
                }
                behind.set(Dequantized.MOVED, (long) integers.moved());
                open.add(behind);
            }
        }
    }

    /** A Concat of tensors that are all dequantized alike. */
    private static void concat(LoweredGraph graph, LoweredNode user, Dequantized like, Deque<LoweredNode> open) {
        List<LoweredValue> integers = new ArrayList<>();
        for (LoweredValue input : user.inputs()) {
            Dequantized part = Dequantized.of(input);
            if (part == null || !part.isActivation() || !part.quantization().equalsScale(like.quantization())) {
                return;
            }
            integers.add(part.value());
        }
        LoweredNode dequantize = user.input(0).producer();
        for (int slot = 0; slot < integers.size(); slot++) {
            user.setInput(slot, integers.get(slot));
        }
        dequantizeBehind(graph, user, dequantize, like, open);
    }

    private static void removePairs(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            Dequantized before = node.operator().equals("QuantizeLinear") ? Dequantized.of(node.input(0)) : null;
            Dequantized after = before == null || !before.isActivation() ? null : Dequantized.read(node, node.output());
            if (after == null || !after.isActivation()) {
                continue;
            }
            boolean same = before.quantization().equalsScale(after.quantization()) && Arrays.equals(node.output().sizes(), before.value().sizes());
            LoweredValue result = node.output();
            if (same && (!result.isOutput() || graph.canGiveOut(before.value(), result))) {
                context.vanish(node, "quantizes as it was quantized before");
                graph.replaceKeepingName(result, before.value());
                graph.remove(node);
                continue;
            }
            node.become("Lut");
            node.clearAttributes();
            node.set("function", new IntegerFunction(before.quantization(), after.quantization(), null, List.of(), null));
            node.truncateInputs(1);
            node.setInput(0, before.value());
            result.quantize(after.quantization());
        }
    }
}
