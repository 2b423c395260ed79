package org.hone.formats.tflite.internal.operators;

import java.util.Map;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.Bias;
import org.hone.formats.tflite.internal.graph.FusedActivation;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.type.Dimension;
import org.hone.model.type.Shape;

/** Products of matrices. */
final class Matrices {

    static final Map<String, OperatorMapping> ROWS = Map.of("FULLY_CONNECTED", Matrices::fullyConnected, "BATCH_MATMUL",
            Matrices::batched);

    private static final AxisOrder ROWS_FIRST = AxisOrder.file(2);

    private Matrices() {
    }

    private static void fullyConnected(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.FULLY_CONNECTED);
        FusedActivation activation = FusedActivation.read(options, 0);
        if (options.int8(1, 0) != 0) {
            throw new UnsupportedUse("its weights are shuffled");
        }
        Operand input = use.requireRankKnown(use.input(0));
        Operand weights = use.requireRank(use.input(1), 2);
        if (options.bool(2, false) && input.rank() != 2) {
            keepDimensions(use, input, weights, activation);
            return;
        }
        Product product = product(use, input, weights);
        NodeSketch sketch = new NodeSketch("Gemm", product.rows, product.weights.real(ROWS_FIRST));
        if (use.optionalInput(2) != null) {
            sketch.input(Bias.of(use, use.input(2), input, weights));
        }
        sketch.integer("transB", 1);
        Operand output = use.requireRankKnown(use.output(0));
        if (output.rank() == 2) {
            use.finish(ROWS_FIRST, sketch, activation);
        } else {
            Value matrix = use.inner(sketch, output.realType(), Shape.of(Dimension.UNKNOWN, weights.shape().get(0)));
            use.finish(output.fileOrder(), use.reshape(matrix, output.shape()), activation);
        }
    }

    /** The rows {@code [N, K]} of a product, and the weights {@code [M, K]} with their columns in the same sequence. */
    private record Product(Value rows, Operand weights) {
    }

    private static Product product(OperatorUse use, Operand input, Operand weights) throws HoneException, UnsupportedUse {
        Flattening flattening = input.derivation() instanceof Flattening known ? known : null;
        if (flattening == null && input.rank() > 2 && !Orders.of(input).isFile()) {
            flattening = new Flattening(input, input.producedOrder());
        }
        if (flattening != null) {
            Product permuted = permuted(use, flattening, weights);
            if (permuted != null) {
                return permuted;
            }
        }
        if (input.rank() == 2 && input.shape().get(1).size() == weights.shape().get(1).size()) {
            return new Product(input.real(ROWS_FIRST), weights);
        }
        return new Product(rows(use, input.real(input.fileOrder()), input, weights), weights);
    }

    private static Value rows(OperatorUse use, Value value, Operand input, Operand weights) throws HoneException, UnsupportedUse {
        Dimension columns = weights.shape().get(1);
        if (!columns.isFixed() || columns.size() == 0) {
            throw new UnsupportedUse("the number of columns of its weights is not fixed");
        }
        long count = input.shape().elementCount();
        Dimension rows = count >= 0 && count % columns.size() == 0 ? Dimension.of(count / columns.size()) : Dimension.UNKNOWN;
        return use.inner(use.reshape(value, Shape.of(rows, columns)), input.realType(), Shape.of(rows, columns));
    }

    /** The product with the rows as they are at hand and the weights' columns brought into the same sequence. */
    private static Product permuted(OperatorUse use, Flattening flattening, Operand weights) throws HoneException, UnsupportedUse {
        Operand source = flattening.source();
        AxisOrder order = flattening.order();
        long columns = 1;
        long[] sizes = new long[source.rank() - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = source.shape().get(i + 1).size();
            columns *= sizes[i];
            if (sizes[i] <= 0 || columns > weights.shape().get(1).size()) {
                return null;
            }
        }
        if (order.fileAxis(0) != 0 || columns != weights.shape().get(1).size()) {
            return null;
        }
        Operand moved = weights.withColumns(sizes, order);
        return moved == null ? null : new Product(rows(use, source.real(order), source, weights), moved);
    }

    /** All axes but the last stay, so that it is a MatMul with the weights {@code [K, M]}. */
    private static void keepDimensions(OperatorUse use, Operand input, Operand weights, FusedActivation activation)
            throws HoneException, UnsupportedUse {
        Operand output = use.requireRankKnown(use.output(0));
        NodeSketch sketch = new NodeSketch("MatMul", input.real(input.fileOrder()), weights.real(AxisOrder.of(1, 0)));
        if (use.optionalInput(2) != null) {
            Value product = use.inner(sketch, output.realType(), output.shape());
            sketch = new NodeSketch("Add", product, Bias.of(use, use.input(2), input, weights));
        }
        use.finish(output.fileOrder(), sketch, activation);
    }

    private static void batched(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.BATCH_MATMUL);
        Value left = matrix(use, use.input(0), options.bool(0, false));
        Value right = matrix(use, use.input(1), options.bool(1, false));
        use.finish(use.output(0).fileOrder(), new NodeSketch("MatMul", left, right));
    }

    private static Value matrix(OperatorUse use, Operand operand, boolean adjoint) throws HoneException, UnsupportedUse {
        int rank = use.requireRankKnown(operand).rank();
        if (!adjoint) {
            return operand.real(operand.fileOrder());
        }
        if (rank < 2) {
            throw use.broken("a matrix has at least 2 dimensions, but the shape of '" + operand.name() + "' is " + operand.shape());
        }
        int[] axes = java.util.stream.IntStream.range(0, rank).toArray();
        axes[rank - 1] = rank - 2;
        axes[rank - 2] = rank - 1;
        return operand.real(AxisOrder.of(axes));
    }
}
