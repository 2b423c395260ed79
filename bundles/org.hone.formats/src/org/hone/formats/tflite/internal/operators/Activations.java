package org.hone.formats.tflite.internal.operators;

import java.util.Map;
import java.util.TreeMap;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.FusedActivation;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Dimension;
import org.hone.model.type.Longs;
import org.hone.model.type.Shape;

/** Activations and normalizations. Those along channels mean the file's last axis. */
final class Activations {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("RELU", unary("Relu"));
        ROWS.put("RELU6", clip(0, 6));
        ROWS.put("RELU_N1_TO_1", clip(-1, 1));
        ROWS.put("RELU_0_TO_1", clip(0, 1));
        ROWS.put("LOGISTIC", unary("Sigmoid"));
        ROWS.put("TANH", unary("Tanh"));
        ROWS.put("HARD_SWISH", unary("HardSwish"));
        ROWS.put("ELU", unary("Elu"));
        ROWS.put("LEAKY_RELU", Activations::leaky);
        ROWS.put("PRELU", Activations::parametric);
        ROWS.put("GELU", Activations::gelu);
        ROWS.put("SOFTMAX", Activations::softmax);
        ROWS.put("LOG_SOFTMAX", Activations::logSoftmax);
        ROWS.put("L2_NORMALIZATION", Activations::unitLength);
        ROWS.put("LOCAL_RESPONSE_NORMALIZATION", Activations::localResponse);
    }

    /** The smallest length that TFLite divides by ({@code reference/l2normalization.h}). */
    private static final float SMALLEST_LENGTH = 1e-6f;

    private Activations() {
    }

    private static OperatorMapping unary(String operator) {
        return use -> {
            AxisOrder order = Orders.of(use.input(0));
            use.finish(order, new NodeSketch(operator, use.input(0).real(order)));
        };
    }

    private static OperatorMapping clip(int low, int high) {
        return use -> {
            AxisOrder order = Orders.of(use.input(0));
            use.finish(order, FusedActivation.clip(use, use.input(0).real(order), use.input(0).realType(), low, high));
        };
    }

    private static void leaky(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = Orders.of(use.input(0));
        float slope = use.options(OptionsKind.LEAKY_RELU).float32(0, 0);
        use.finish(order, new NodeSketch("LeakyRelu", use.input(0).real(order)).real("alpha", slope));
    }

    private static void parametric(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = Orders.of(use.requireRankKnown(use.input(0)));
        use.finish(order, new NodeSketch("PRelu", use.input(0).real(order), Orders.broadcast(use.input(1), order)));
    }

    private static void gelu(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = Orders.of(use.input(0));
        boolean approximate = use.options(OptionsKind.GELU).bool(0, false);
        use.finish(order, new NodeSketch("Gelu", use.input(0).real(order)).text("approximate", approximate ? "tanh" : "none"));
    }

    private static void softmax(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        float beta = use.options(OptionsKind.SOFTMAX).float32(0, 0);
        AxisOrder order = Orders.of(input);
        Value logits = input.real(order);
        if (beta != 1) {
            Value factor = use.constant("beta", Tensor.ofFloats(Longs.EMPTY, beta));
            logits = use.inner(new NodeSketch("Mul", logits, factor), input.realType(), order.apply(input.shape()));
        }
        use.finish(order, new NodeSketch("Softmax", logits).integer("axis", channels(use, input, order)));
    }

    private static void logSoftmax(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        AxisOrder order = Orders.of(input);
        use.finish(order, new NodeSketch("LogSoftmax", input.real(order)).integer("axis", channels(use, input, order)));
    }

    private static int channels(OperatorUse use, Operand input, AxisOrder order) throws HoneException {
        if (input.rank() == 0) {
            throw use.broken("its input has at least one dimension");
        }
        return order.position(input.rank() - 1);
    }

    /** {@code x / max(sqrt(sum(x^2)), 1e-6)} along the channels. */
    private static void unitLength(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.requireRankKnown(use.input(0));
        FusedActivation activation = FusedActivation.read(use.options(OptionsKind.L2_NORM), 0);
        AxisOrder order = Orders.of(input);
        int axis = channels(use, input, order);
        Value real = input.real(order);
        Shape reduced = order.apply(input.shape()).with(axis, Dimension.of(1));
        Value length = use.inner(new NodeSketch("ReduceL2", real, use.vector("axes", axis)), input.realType(), reduced);
        Value smallest = use.constant("smallest", Tensor.ofFloats(Longs.EMPTY, SMALLEST_LENGTH));
        Value divisor = use.inner(new NodeSketch("Max", length, smallest), input.realType(), reduced);
        use.finish(order, new NodeSketch("Div", real, divisor), activation);
    }

    /** TFLite multiplies the sum of squares by alpha, ONNX by alpha over the number of channels that are summed. */
    private static void localResponse(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.LOCAL_RESPONSE_NORMALIZATION);
        Operand input = use.requireRank(use.input(0), 4);
        int radius = options.int32(0, 0);
        if (radius < 0 || radius > 1 << 20) {
            throw use.broken("the radius is a small number that is not negative, but it is " + radius);
        }
        int size = 2 * radius + 1;
        AxisOrder order = AxisOrder.channelsFirst(4);
        use.finish(order, new NodeSketch("LRN", input.real(order)).integer("size", size)
                .real("alpha", options.float32(2, 0) * size).real("beta", options.float32(3, 0))
                .real("bias", options.float32(1, 0)));
    }
}
