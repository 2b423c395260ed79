package org.hone.targets.lowering;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * Makes int8 of quantized activations that are uint8: all move by 128, zero points too. Afterwards QuantizeLinear gives, and
 * DequantizeLinear of activations reads, int8; what the network takes in or gives out as uint8 is moved by a table.
 */
final class SignedActivations implements LoweringPass {

    private static final int HALF = 128;

    @Override
    public void apply(LoweredGraph graph, LoweringContext context) {
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            if (node.operator().equals("QuantizeLinear") && node.output().type() == ElementType.UINT8 && knowsZero(node)) {
                LoweredValue before = node.output();
                describe(before, Dequantized.read(node, before));
                LoweredValue signed = graph.value(before.name(), ElementType.INT8, before.sizes());
                moveZero(graph, node);
                node.setOutput(0, signed);
                List<LoweredNode> readers = before.users().stream().distinct().toList();
                for (LoweredNode reader : readers) {
                    if (Dequantized.isDequantize(reader) && knowsZero(reader)) {
                        reader.setInput(0, signed);
                        moveZero(graph, reader);
                    }
                }
                if (before.isOutput() || !before.users().isEmpty()) {
                    graph.add("Lut", node.nodes(), before, signed).set("table", moved());
                }
            }
        }
        for (LoweredNode node : new ArrayList<>(graph.nodes())) {
            if (Dequantized.isDequantize(node) && node.input(0).type() == ElementType.UINT8 && !node.input(0).isConstant()
                    && knowsZero(node)) {
                LoweredValue before = node.input(0);
                describe(before, Dequantized.read(node));
                LoweredValue signed = graph.value(before.name(), ElementType.INT8, before.sizes());
                graph.add("Lut", node.nodes(), signed, before).set("table", moved());
                node.setInput(0, signed);
                moveZero(graph, node);
            }
        }
        graph.sort();
    }

    /** Where the zero point is computed, nothing can be moved: generic operations compute such nodes on uint8. */
    private static boolean knowsZero(LoweredNode node) {
        return node.input(2) == null || node.constant(2) != null;
    }

    /** What the network takes in or gives out says its own scale and zero point. */
    private static void describe(LoweredValue value, Dequantized integers) {
        if (integers != null && integers.isWhole()) {
            value.quantize(integers.quantization());
        }
    }

    private static void moveZero(LoweredGraph graph, LoweredNode node) {
        int count = node.input(1).isConstant() ? Math.toIntExact(node.input(1).elements()) : 1;
        byte[] zeros = new byte[count];
        for (int i = 0; i < count; i++) {
            long zero = node.constant(2) == null ? 0 : node.constant(2).longAt(node.constant(2).elementCount() == 1 ? 0 : i);
            zeros[i] = (byte) (zero - HALF);
        }
        Tensor tensor = Tensor.ofBytes(ElementType.INT8, node.input(1).rank() == 0 ? Longs.EMPTY : Longs.of(count), zeros);
        node.set(Dequantized.MOVED, (long) HALF);
        while (node.inputs().size() < 3) {
            node.addInput(null);
        }
        node.setInput(2, graph.constant("zero point", tensor));
    }

    /** The table by the byte as int8 + 128: the byte with its highest bit changed. It undoes itself. */
    private static byte[] moved() {
        ByteBuffer table = ByteBuffer.allocate(2 * HALF);
        for (int i = 0; i < 2 * HALF; i++) {
            table.put((byte) i);
        }
        return table.array();
    }
}
