package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.List;

import org.hone.model.type.ElementType;

/**
 * The QuantizeLinear that alone reads a float value, at once or behind Relu and Clip, which only narrow the range of its integers.
 *
 * @param quantize the node
 * @param between Relu and Clip on the way, in order
 * @param quantization how it quantizes
 * @param low the lowest integer that it gives
 * @param high the highest
 */
record QuantizedResult(LoweredNode quantize, List<LoweredNode> between, Quantization quantization, int low, int high) {

    /** Behind {@code value}; null where anything else reads it, or integers of another type than int8 are made. */
    static QuantizedResult of(LoweredValue value) {
        List<LoweredNode> between = new ArrayList<>();
        LoweredValue at = value;
        while (true) {
            if (at.isOutput() || at.users().size() != 1) {
                return null;
            }
            LoweredNode user = at.users().getFirst();
            if (user.operator().equals("QuantizeLinear")) {
                Dequantized made = Dequantized.read(user, user.output());
                boolean fits = made != null && made.isWhole() && user.output().type() == ElementType.INT8;
                return fits ? narrowed(user, between, made.quantization()) : null;
            }
            Epilogue function = ActivationReader.of(user);
            if (function == null || !function.function().equals("clamp")) {
                return null;
            }
            between.add(user);
            at = user.output();
        }
    }

    private static QuantizedResult narrowed(LoweredNode quantize, List<LoweredNode> between, Quantization quantization) {
        int low = Byte.MIN_VALUE;
        int high = Byte.MAX_VALUE;
        for (LoweredNode node : between) {
            Epilogue clamp = ActivationReader.of(node);
            low = Math.max(low, quantized(clamp.a(), quantization));
            high = Math.min(high, quantized(clamp.b(), quantization));
        }
        return new QuantizedResult(quantize, List.copyOf(between), quantization, low, Math.max(low, high));
    }

    /** What QuantizeLinear makes of {@code real}: divided in float32, rounded half to even, clamped. */
    static int quantized(float real, Quantization by) {
        double rounded = Math.rint(real / by.scale()) + by.zero();
        return (int) Math.max(Byte.MIN_VALUE, Math.min(Byte.MAX_VALUE, rounded));
    }

    /** Lets {@code node} give the integers itself: the nodes from it on to the QuantizeLinear are gone. */
    void takeInto(LoweredGraph graph, LoweredNode node) {
        LoweredValue integers = quantize.output();
        for (LoweredNode gone : between) {
            node.takeNodes(gone);
            graph.remove(gone);
        }
        node.takeNodes(quantize);
        graph.remove(quantize);
        node.setOutput(0, integers);
        integers.quantize(quantization);
        node.set("low", (long) low);
        node.set("high", (long) high);
        node.setQuantized();
    }
}
