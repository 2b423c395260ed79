package org.hone.formats.tflite.internal.write.operators;

import java.util.Arrays;
import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Products of matrices: FULLY_CONNECTED with constant weights {@code [outputs, inputs]}, BATCH_MATMUL for two activations. */
final class Matrices {

    static final Map<String, NodeWriter> ROWS = Map.of("Gemm", Matrices::gemm, "MatMul", Matrices::product);

    private static final int[] TURNED = { 1, 0 };
    private static final int[] AS_IS = { 0, 1 };

    private Matrices() {
    }

    private static void gemm(NodeUse use) throws UnsupportedUse {
        if (use.attributes().real("alpha", 1) != 1 || use.has(2) && use.attributes().real("beta", 1) != 1) {
            throw new UnsupportedUse("its alpha and beta are not 1; fuse the network first");
        }
        View input = use.input(0);
        if (use.attributes().integer("transA", 0) != 0) {
            input = use.turned(input, TURNED);
        }
        boolean turned = use.attributes().integer("transB", 0) != 0;
        View weights = turned ? use.input(1) : use.turned(use.input(1), TURNED);
        connect(use, input, weights, use.has(2) ? use.input(2) : null);
    }

    private static void product(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        View weights = use.input(1);
        if (weights.isConstant() && weights.rank() == 2 && input.rank() >= 2) {
            connect(use, input, use.turned(weights, TURNED), null);
            return;
        }
        if (input.rank() < 2 || weights.rank() < 2) {
            throw new UnsupportedUse("an operand has fewer than 2 axes");
        }
        Result result = use.result(0, false, input.isQuantized() && weights.isQuantized()
                && !input.isConstant() && !weights.isConstant());
        View left = result.isInteger() ? input : input.plain(use.draft());
        View right = result.isInteger() ? weights : weights.plain(use.draft());
        long[] sizes = sizes(left, right);
        use.emit("BATCH_MATMUL", FileOptions.of(OptionsKind.BATCH_MATMUL), result, View.natural(sizes.length), sizes,
                ElementType.FLOAT32, left.tensor(View.natural(left.rank())), right.tensor(View.natural(right.rank())));
    }

    private static long[] sizes(View left, View right) throws UnsupportedUse {
        long[] batchLeft = Arrays.copyOf(left.sizes(), left.rank() - 2);
        long[] batchRight = Arrays.copyOf(right.sizes(), right.rank() - 2);
        long[] batch = Broadcast.of(batchLeft, batchRight);
        long[] sizes = Arrays.copyOf(batch, batch.length + 2);
        sizes[batch.length] = left.sizes()[left.rank() - 2];
        sizes[batch.length + 1] = right.sizes()[right.rank() - 1];
        return sizes;
    }

    /** @param weights {@code [outputs, inputs]} */
    private static void connect(NodeUse use, View input, View weights, View bias) throws UnsupportedUse {
        if (!weights.isConstant()) {
            throw new UnsupportedUse("its second operand is computed, which TensorFlow Lite takes in a MatMul only");
        }
        int outputs = (int) weights.sizes()[0];
        boolean fits = bias == null || bias.isConstant()
                && (Axes.product(bias.sizes()) == outputs && bias.sizes()[bias.rank() - 1] == outputs || Axes.product(bias.sizes()) == 1);
        if (!fits) {
            throw new UnsupportedUse("its third operand is not a constant for each output");
        }
        Result result = use.result(0, true, Weights.areInteger(input, weights, 0));
        View flat = input.isReal() && !result.isInteger() ? input.plain(use.draft()) : input;
        View plain = result.isInteger() ? weights : weights.plain(use.draft());
        Columns columns = Columns.of(use, flat, plain);
        FileTensor biasTensor = bias == null ? null
                : result.isInteger() ? Weights.integerBias(use, vector(use, bias), input, weights, outputs)
                        : Weights.floatBias(use, bias, outputs);
        long[] sizes = input.sizes();
        sizes[sizes.length - 1] = outputs;
        FileOptions options = FileOptions.of(OptionsKind.FULLY_CONNECTED).with(0, result.activation().code());
        if (sizes.length > 2) {
            options.with(2, true);
        }
        use.emit("FULLY_CONNECTED", options, result, View.natural(sizes.length), sizes, ElementType.FLOAT32, columns.input(),
                columns.weights(), biasTensor);
    }

    private static View vector(NodeUse use, View bias) throws UnsupportedUse {
        return bias.rank() == 1 ? bias : use.reshaped(bias, new long[] { Axes.product(bias.sizes()) });
    }

    /**
     * An input and the weights for it. Where the input is a flattened image that lies channels last, the columns of the weights
     * change places and the image stays as it is.
     */
    private record Columns(FileTensor input, FileTensor weights) {

        static Columns of(NodeUse use, View input, View weights) throws UnsupportedUse {
            if (input.stored().flattening() != null && weights.isConstant() && input.rank() == 2) {
                View source = input.stored().flattening().source();
                int[] layout = source.layout();
                if (layout[0] == 0 && source.sizes()[0] == input.sizes()[0]) {
                    return new Columns(use.flat(source, input.sizes()), permuted(use, weights, source.sizes(), layout));
                }
            }
            return new Columns(input.tensor(View.natural(input.rank())), weights.tensor(AS_IS));
        }

        private static FileTensor permuted(NodeUse use, View weights, long[] image, int[] layout) throws UnsupportedUse {
            Tensor tensor = weights.integers();
            long[] sizes = image.clone();
            sizes[0] = tensor.sizes().get(0);
            return use.permutedConstant(tensor, sizes, layout, weights.scaling(), Longs.of(weights.sizes()));
        }
    }
}
