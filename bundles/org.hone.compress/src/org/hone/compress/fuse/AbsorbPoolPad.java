package org.hone.compress.fuse;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.compress.rewrite.NodeRewrite;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;

/**
 * Moves a pad into the pooling behind it.
 *
 * <p>
 * Precondition: a pooling without automatic padding and without rounding up takes its input from a {@code Pad} that nothing
 * else uses and that pads spatial axes by constant sizes; before and behind each, all padding together is smaller than the
 * window, as runtimes ask for. An {@code AveragePool} pads by zeros that count: the pad fills zeros, and what the pooling pads
 * itself counts, or is nothing. A {@code MaxPool} pads by what is smaller than every value: the pad fills the lowest number, or
 * what no value that is padded can be below; it gives no indices and has no dilation, so that each window has a value.
 * Postcondition: the pooling pads by the sum.
 */
final class AbsorbPoolPad implements NodeRewrite {

    private static final String AVERAGE = "AveragePool";
    private static final String COUNTS = "count_include_pad";
    /** Operators whose outputs are never negative. */
    private static final Set<String> NOT_NEGATIVE = Set.of("Relu", "Sigmoid", "HardSigmoid", "Softmax", "Abs", "Exp", "Sqrt");

    private final Set<Node> excluded;

    AbsorbPoolPad(Set<Node> excluded) {
        this.excluded = excluded;
    }

    @Override
    public String id() {
        return "pad";
    }

    @Override
    public String documentation() {
        return "pads go into the pooling behind them";
    }

    @Override
    public Set<String> operators() {
        return Set.of(AVERAGE, "MaxPool");
    }

    @Override
    public boolean apply(Node node, Canvas canvas) {
        Value padded = Canvas.input(node, 0);
        Node pad = canvas.producer(padded, "Pad");
        String automatic = NodeAttributes.text(node, "auto_pad", "NOTSET");
        long[] window = NodeAttributes.integers(node, "kernel_shape");
        if (pad == null || window == null || canvas.onlyUser(padded) != node || excluded.contains(node) || excluded.contains(pad)
                || !automatic.equals("NOTSET") && !automatic.equals("VALID") || NodeAttributes.integer(node, "ceil_mode", 0) != 0) {
            return false;
        }
        boolean average = node.getOperator().equals(AVERAGE);
        long[] own = automatic.equals("VALID") ? null : NodeAttributes.integers(node, "pads");
        long[] sums = sums(ConstantPad.sizes(pad, window.length + 2, canvas), own, window);
        if (sums == null || !(average ? isAverage(node, pad, own, canvas) : isMaximum(node, pad, canvas))) {
            return false;
        }
        NodeAttributes.set(node, "pads", sums);
        NodeAttributes.remove(node, "auto_pad");
        if (average) {
            NodeAttributes.remove(node, COUNTS);
            new NodeBuilder(node).attribute(COUNTS, 1L);
        }
        canvas.setInput(node, 0, Canvas.input(pad, 0));
        canvas.absorb(pad, node);
        return true;
    }

    /** The pads of both together, before then behind spatial axes; null when they are not known or too large. */
    private static long[] sums(long[] sizes, long[] own, long[] window) {
        int spatial = window.length;
        if (sizes == null || own != null && own.length != 2 * spatial) {
            return null;
        }
        long[] sums = own == null ? new long[2 * spatial] : own.clone();
        for (int i = 0; i < spatial; i++) {
            sums[i] += sizes[i + 2];
            sums[i + spatial] += sizes[i + 2 + spatial + 2];
            if (sums[i] >= window[i] || sums[i + spatial] >= window[i]) {
                return null;
            }
        }
        return sums;
    }

    private static boolean isAverage(Node node, Node pad, long[] own, Canvas canvas) {
        boolean counts = NodeAttributes.integer(node, COUNTS, 0) != 0 || own == null || Arrays.stream(own).allMatch(size -> size == 0);
        return counts && ConstantPad.fillsWith(pad, canvas, fill -> fill == 0);
    }

    private static boolean isMaximum(Node node, Node pad, Canvas canvas) {
        long[] dilations = NodeAttributes.integers(node, "dilations");
        boolean plain = node.getOutputs().size() == 1
                && (dilations == null || Arrays.stream(dilations).allMatch(dilation -> dilation == 1));
        double least = isNotNegative(Canvas.input(pad, 0), canvas) ? 0 : -Float.MAX_VALUE;
        return plain && ConstantPad.fillsWith(pad, canvas, fill -> fill <= least);
    }

    private static boolean isNotNegative(Value value, Canvas canvas) {
        Node producer = value == null ? null : value.getProducer();
        if (producer == null || !Canvas.isOnnx(producer)) {
            return false;
        }
        if (producer.getOperator().equals("Clip")) {
            Tensor least = canvas.constant(Canvas.input(producer, 1));
            return least != null && least.elementType().isFloat() && least.doubleAt(0) >= 0;
        }
        return NOT_NEGATIVE.contains(producer.getOperator());
    }
}
