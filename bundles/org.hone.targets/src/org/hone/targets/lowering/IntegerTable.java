package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hone.model.type.ElementType;

/** Functions of one int8 tensor, of one node or several between a DequantizeLinear and a QuantizeLinear: tables of 256 bytes. */
final class IntegerTable implements IntegerForm {

    private static final int MOST_NODES = 16;

    @Override
    public Set<String> operators() {
        return Set.of();
    }

    @Override
    public boolean recognize(LoweredGraph graph, LoweredNode node, LoweringContext context) {
        LoweredValue start = start(node);
        if (start == null) {
            return false;
        }
        List<LoweredNode> region = new ArrayList<>();
        Map<LoweredValue, Boolean> inside = new IdentityHashMap<>();
        inside.put(start, true);
        for (LoweredNode next = node; next != null && region.size() < MOST_NODES; next = next(inside, region)) {
            region.add(next);
            inside.put(next.output(), true);
            LoweredNode quantize = end(start, inside, region, next.output());
            if (quantize != null) {
                make(graph, start, region, quantize);
                return true;
            }
        }
        return false;
    }

    /** The one dequantized tensor that {@code node} reads, besides single numbers; null where it reads others. */
    private static LoweredValue start(LoweredNode node) {
        if (!ScalarOperators.covers(node)) {
            return null;
        }
        LoweredValue start = null;
        for (LoweredValue input : node.inputs()) {
            if (input == null || isNumber(input)) {
                continue;
            }
            Dequantized integers = Dequantized.of(input);
            if (integers == null || !integers.isActivation() || start != null && start != input) {
                return null;
            }
            start = input;
        }
        return start;
    }

    private static boolean isNumber(LoweredValue value) {
        return value.isConstant() && value.elements() == 1 && value.rank() <= 1;
    }

    private static LoweredNode next(Map<LoweredValue, Boolean> inside, List<LoweredNode> region) {
        for (LoweredNode reached : region) {
            for (LoweredNode user : reached.output().users()) {
                boolean fits = !region.contains(user) && ScalarOperators.covers(user)
                        && user.inputs().stream().allMatch(input -> input == null || inside.containsKey(input) || isNumber(input));
                if (fits) {
                    return user;
                }
            }
        }
        return null;
    }

    /** The QuantizeLinear that alone reads {@code result}, where nothing else reads anything between; null otherwise. */
    private static LoweredNode end(LoweredValue start, Map<LoweredValue, Boolean> inside, List<LoweredNode> region, LoweredValue result) {
        boolean closed = !result.isOutput() && result.users().size() == 1 && inside.keySet().stream()
                .allMatch(value -> value == start || value == result || !value.isOutput() && region.containsAll(value.users()));
        if (!closed || !result.users().getFirst().operator().equals("QuantizeLinear")) {
            return null;
        }
        LoweredNode quantize = result.users().getFirst();
        Dequantized made = Dequantized.read(quantize, quantize.output());
        return made != null && made.isWhole() && quantize.output().type() == ElementType.INT8 ? quantize : null;
    }

    private static void make(LoweredGraph graph, LoweredValue start, List<LoweredNode> region, LoweredNode quantize) {
        Dequantized from = Dequantized.of(start);
        Quantization to = Dequantized.read(quantize, quantize.output()).quantization();
        LoweredValue integers = quantize.output();
        List<LoweredNode> kept = region.stream().map(LoweredNode::copy).toList();
        LoweredNode table = graph.add("Lut", region.getFirst().nodes(), integers, from.value());
        region.forEach(table::takeNodes);
        table.takeNodes(quantize);
        table.set("function", new IntegerFunction(from.quantization(), to, start, kept, region.getLast().output()));
        integers.quantize(to);
        region.forEach(graph::remove);
        graph.remove(quantize);
        integers.setProducer(table);
    }
}
