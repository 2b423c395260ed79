package org.hone.compress.fuse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.BufferData;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/**
 * A layer that is linear in its input, with constant float weights: {@code Conv} (weights {@code [M, C/g, k…]}),
 * {@code ConvTranspose} ({@code [C, M/g, k…]}), {@code Gemm} ({@code [K, N]} or, transposed, {@code [N, K]}) and
 * {@code MatMul} by a matrix ({@code [K, N]}). The bias, where it has one, is constant and has a value a channel, or one.
 */
final class LinearLayer {

    private static final int MATRIX = 2;

    /** How the elements of the weights belong to channels: {@code [outer, inner, window]}. */
    private record Layout(int outer, int inner, int window, boolean outputsFirst, int groups) {

        int outputs() {
            return outputsFirst ? outer : inner * groups;
        }

        int inputs() {
            return outputsFirst ? inner * groups : outer;
        }

        int output(int o, int i) {
            return outputsFirst ? o : o / (outer / groups) * inner + i;
        }

        int input(int o, int i) {
            return outputsFirst ? o / (outer / groups) * inner + i : o;
        }
    }

    private final Node node;
    private final Canvas canvas;
    private final Tensor weights;
    private final Layout layout;
    private final double[] bias;

    private LinearLayer(Node node, Canvas canvas, Tensor weights, Layout layout, double[] bias) {
        this.node = node;
        this.canvas = canvas;
        this.weights = weights;
        this.layout = layout;
        this.bias = bias;
    }

    /** {@code node} as a linear layer, or null when it is none or its weights are computed. */
    static LinearLayer of(Node node, Canvas canvas) {
        Tensor weights = canvas.constant(Canvas.input(node, 1));
        if (weights == null || weights.elementType() != ElementType.FLOAT32 || weights.rank() < MATRIX
                || weights.elementCount() == 0 || canvas.constant(Canvas.input(node, 0)) != null) {
            return null;
        }
        Layout layout = layout(node, weights);
        double[] bias = layout == null ? null : bias(node, canvas, layout.outputs());
        return bias == null ? null : new LinearLayer(node, canvas, weights, layout, bias);
    }

    private static Layout layout(Node node, Tensor weights) {
        int outer = Math.toIntExact(weights.sizes().get(0));
        int inner = Math.toIntExact(weights.sizes().get(1));
        int window = Math.toIntExact(weights.elementCount() / outer / inner);
        int groups = Math.toIntExact(NodeAttributes.integer(node, "group", 1));
        return switch (node.getOperator()) {
        case "Conv" -> weights.rank() > MATRIX && groups > 0 && outer % groups == 0 ? new Layout(outer, inner, window, true, groups)
                : null;
        case "ConvTranspose" -> weights.rank() > MATRIX && groups > 0 && outer % groups == 0
                ? new Layout(outer, inner, window, false, groups)
                : null;
        case "Gemm" -> weights.rank() == MATRIX && NodeAttributes.integer(node, "transA", 0) == 0
                ? new Layout(outer, inner, 1, NodeAttributes.integer(node, "transB", 0) != 0, 1)
                : null;
        default -> weights.rank() == MATRIX ? new Layout(outer, inner, 1, false, 1) : null;
        };
    }

    /** The bias, zeros where there is none; null when it is not a constant of one value or a value a channel. */
    private static double[] bias(Node node, Canvas canvas, int channels) {
        Value value = node.getOperator().equals("MatMul") ? null : Canvas.input(node, 2);
        if (value == null) {
            return new double[channels];
        }
        double[] bias = AffineReader.perChannel(canvas.constant(value), MATRIX, 1, channels);
        double factor = node.getOperator().equals("Gemm") ? NodeAttributes.real(node, "beta", 1) : 1;
        return bias == null ? null : Arrays.stream(bias).map(b -> b * factor).toArray();
    }

    int outputs() {
        return layout.outputs();
    }

    int inputs() {
        return layout.inputs();
    }

    /** The rank of input and output, or -1 when it is not known. */
    int rank() {
        return switch (node.getOperator()) {
        case "Gemm" -> MATRIX;
        case "MatMul" -> canvas.shape(Canvas.input(node, 0)).rank();
        default -> weights.rank();
        };
    }

    /** The axis of the channels in input and output. */
    int axis() {
        return node.getOperator().equals("MatMul") ? rank() - 1 : 1;
    }

    /** True when every output sees weights at every place: a shift of the input is then one of the output. */
    boolean takesInputShift() {
        return switch (node.getOperator()) {
        case "Conv" -> {
            String pad = NodeAttributes.text(node, "auto_pad", "NOTSET");
            long[] pads = NodeAttributes.integers(node, "pads");
            yield pad.equals("VALID") || pad.equals("NOTSET") && (pads == null || Arrays.stream(pads).allMatch(p -> p == 0));
        }
        case "Gemm" -> true;
        case "MatMul" -> rank() == MATRIX;
        default -> false;
        };
    }

    /** True when the output may be shifted: there is a place for a bias, or one can be made. */
    boolean takesOutputShift() {
        return !node.getOperator().equals("MatMul") || rank() == MATRIX;
    }

    /**
     * Makes the layer compute {@code after(layer(before(x)))}. Each weight is computed in double precision and rounded once.
     *
     * @return false, and nothing is changed, when a weight would no longer be finite
     */
    boolean absorb(Affine before, Affine after) {
        double alpha = node.getOperator().equals("Gemm") ? NodeAttributes.real(node, "alpha", 1) : 1;
        FloatBuffer old = weights.data().slice().asFloatBuffer();
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(weights.byteSize())).order(ByteOrder.LITTLE_ENDIAN);
        FloatBuffer made = bytes.asFloatBuffer();
        double[] sums = bias.clone();
        int at = 0;
        for (int o = 0; o < layout.outer(); o++) {
            for (int i = 0; i < layout.inner(); i++) {
                int output = layout.output(o, i);
                int input = layout.input(o, i);
                double scale = after.scale()[output] * before.scale()[input];
                double sum = 0;
                for (int k = 0; k < layout.window(); k++, at++) {
                    double weight = old.get(at);
                    float scaled = (float) (weight * scale);
                    if (!Float.isFinite(scaled)) {
                        return false;
                    }
                    made.put(at, scaled);
                    sum += weight;
                }
                sums[output] += alpha * sum * before.shift()[input];
            }
        }
        float[] shifts = new float[outputs()];
        boolean shifting = Canvas.input(node, 2) != null;
        for (int c = 0; c < shifts.length; c++) {
            shifts[c] = (float) (sums[c] * after.scale()[c] + after.shift()[c]);
            shifting |= shifts[c] != 0;
            if (!Float.isFinite(shifts[c])) {
                return false;
            }
        }
        write(Tensor.of(ElementType.FLOAT32, weights.sizes(), new BufferData(bytes)), shifting ? shifts : null);
        return true;
    }

    private void write(Tensor newWeights, float[] newBias) {
        canvas.setInput(node, 1, canvas.addConstant(name(1, "weights"), newWeights));
        if (newBias == null) {
            return;
        }
        if (node.getOperator().equals("MatMul")) {
            node.setOperator("Gemm");
        }
        canvas.setInput(node, 2, canvas.addConstant(name(2, "bias"), Tensor.ofFloats(Longs.of(newBias.length), newBias)));
        if (node.getOperator().equals("Gemm")) {
            NodeAttributes.remove(node, "beta");
        }
    }

    private String name(int slot, String otherwise) {
        Value value = Canvas.input(node, slot);
        String name = value == null ? Canvas.output(node).getName() + "_" + otherwise : value.getName();
        return name.endsWith("_fused") ? name : name + "_fused";
    }
}
