package org.hone.compress.fuse;

import java.util.Arrays;
import java.util.Set;

import org.hone.compress.rewrite.Canvas;
import org.hone.compress.rewrite.NodeAttributes;
import org.hone.model.network.Node;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** Reads nodes as affine functions of each channel, as far as the kinds are switched on and the nodes not left out. */
final class AffineReader {

    static final String BATCH_NORM = "batch-norm";
    static final String SCALE_SHIFT = "scale-shift";

    private static final Set<String> ARITHMETIC = Set.of("Add", "Sub", "Mul", "Div");
    private static final float DEFAULT_EPSILON = 1e-5f;

    private final Set<String> kinds;
    private final Set<Node> excluded;
    private final Canvas canvas;

    AffineReader(Set<String> kinds, Set<Node> excluded, Canvas canvas) {
        this.kinds = kinds;
        this.excluded = excluded;
        this.canvas = canvas;
    }

    /** The one operand of {@code node} that is no constant, or null. */
    Value data(Node node) {
        if (Canvas.is(node, "BatchNormalization")) {
            return Canvas.input(node, 0);
        }
        if (!Canvas.isOnnx(node) || !ARITHMETIC.contains(node.getOperator()) || node.getInputs().size() != 2) {
            return null;
        }
        boolean first = canvas.constant(Canvas.input(node, 0)) == null;
        boolean second = canvas.constant(Canvas.input(node, 1)) == null;
        return first == second ? null : Canvas.input(node, first ? 0 : 1);
    }

    /**
     * The function that {@code node} computes of {@link #data}, or null when it is none.
     *
     * @param rank the rank of the data
     * @param axis the axis of the channels
     * @param channels how many channels the data has
     */
    Affine read(Node node, int rank, int axis, int channels) {
        if (node == null || excluded.contains(node) || data(node) == null) {
            return null;
        }
        Affine affine = Canvas.is(node, "BatchNormalization") ? batchNorm(node, axis, channels)
                : arithmetic(node, rank, axis, channels);
        return affine != null && affine.isFinite() ? affine : null;
    }

    private Affine batchNorm(Node node, int axis, int channels) {
        if (!kinds.contains(BATCH_NORM) || axis != 1 || NodeAttributes.integer(node, "training_mode", 0) != 0
                || Canvas.usesFurtherOutputs(node)) {
            return null;
        }
        double[][] statistics = new double[4][];
        for (int i = 0; i < 4; i++) {
            Tensor tensor = canvas.constant(Canvas.input(node, i + 1));
            if (tensor == null || tensor.elementType() != ElementType.FLOAT32 || tensor.elementCount() != channels) {
                return null;
            }
            statistics[i] = doubles(tensor);
        }
        double epsilon = NodeAttributes.real(node, "epsilon", DEFAULT_EPSILON);
        double[] scale = new double[channels];
        double[] shift = new double[channels];
        for (int c = 0; c < channels; c++) {
            scale[c] = statistics[0][c] / Math.sqrt(statistics[3][c] + epsilon);
            shift[c] = statistics[1][c] - statistics[2][c] * scale[c];
        }
        return new Affine(scale, shift);
    }

    private Affine arithmetic(Node node, int rank, int axis, int channels) {
        boolean constantFirst = data(node) == Canvas.input(node, 1);
        Tensor tensor = canvas.constant(Canvas.input(node, constantFirst ? 0 : 1));
        double[] values = kinds.contains(SCALE_SHIFT) ? perChannel(tensor, rank, axis, channels) : null;
        if (values == null) {
            return null;
        }
        Affine identity = Affine.identity(channels);
        return switch (node.getOperator()) {
        case "Add" -> new Affine(identity.scale(), values);
        case "Mul" -> new Affine(values, identity.shift());
        case "Sub" -> constantFirst ? new Affine(map(identity.scale(), x -> -x), values)
                : new Affine(identity.scale(), map(values, x -> -x));
        default -> constantFirst ? null : new Affine(map(values, x -> 1 / x), identity.shift());
        };
    }

    private static double[] map(double[] values, java.util.function.DoubleUnaryOperator function) {
        return Arrays.stream(values).map(function).toArray();
    }

    /** The elements of a constant that varies along the axis of the channels at most; null for any other. */
    static double[] perChannel(Tensor tensor, int rank, int axis, int channels) {
        if (tensor == null || tensor.elementType() != ElementType.FLOAT32 || tensor.rank() > rank) {
            return null;
        }
        boolean varies = false;
        for (int i = 0; i < tensor.rank(); i++) {
            long size = tensor.sizes().get(i);
            boolean isChannel = i + rank - tensor.rank() == axis;
            if (size != 1 && !(isChannel && size == channels)) {
                return null;
            }
            varies |= size != 1;
        }
        double[] values = new double[channels];
        if (varies) {
            return doubles(tensor);
        }
        Arrays.fill(values, tensor.doubleAt(0));
        return values;
    }

    static double[] doubles(Tensor tensor) {
        double[] values = new double[Math.toIntExact(tensor.elementCount())];
        Arrays.setAll(values, tensor::doubleAt);
        return values;
    }
}
