package org.hone.formats.tflite.internal.write.operators;

import java.util.HashMap;
import java.util.Map;

import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.schema.TensorTypes;
import org.hone.formats.tflite.internal.write.ClipRange;
import org.hone.formats.tflite.internal.write.Activation;
import org.hone.formats.tflite.internal.write.FileOptions;
import org.hone.formats.tflite.internal.write.FileTensor;
import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Result;
import org.hone.formats.tflite.internal.write.Scaling;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Operators on single elements, and Softmax. */
final class Activations {

    static final Map<String, NodeWriter> ROWS = rows();

    /** The scaling that TensorFlow Lite's LOGISTIC and SOFTMAX give out: 1/256 from the lowest integer on. */
    private static final Scaling UNIT = Scaling.of(1f / 256, -128);
    private static final Scaling SYMMETRIC_UNIT = Scaling.of(1f / 128, 0);

    private Activations() {
    }

    private static Map<String, NodeWriter> rows() {
        Map<String, NodeWriter> rows = new HashMap<>();
        rows.put("Relu", use -> unary(use, "RELU", null, true));
        rows.put("LeakyRelu", use -> unary(use, "LEAKY_RELU",
                FileOptions.of(OptionsKind.LEAKY_RELU).with(0, use.attributes().real("alpha", 0.01f)), true));
        rows.put("HardSwish", use -> unary(use, "HARD_SWISH", null, true));
        rows.put("Elu", use -> elu(use));
        rows.put("Sigmoid", use -> scaled(use, "LOGISTIC", UNIT));
        rows.put("Tanh", use -> scaled(use, "TANH", SYMMETRIC_UNIT));
        rows.put("Gelu", use -> unary(use, "GELU",
                FileOptions.of(OptionsKind.GELU).with(0, use.attributes().text("approximate", "none").equals("tanh")), false));
        Map.ofEntries(Map.entry("Exp", "EXP"), Map.entry("Log", "LOG"), Map.entry("Sqrt", "SQRT"), Map.entry("Abs", "ABS"),
                Map.entry("Neg", "NEG"), Map.entry("Floor", "FLOOR"), Map.entry("Ceil", "CEIL"), Map.entry("Round", "ROUND"),
                Map.entry("Sin", "SIN"), Map.entry("Cos", "COS"), Map.entry("Sign", "SIGN"), Map.entry("Not", "LOGICAL_NOT"))
                .forEach((name, operator) -> rows.put(name, use -> unary(use, operator, null, false)));
        rows.put("Reciprocal", Activations::reciprocal);
        rows.put("Clip", Activations::clip);
        rows.put("HardSigmoid", Activations::hardSigmoid);
        rows.put("Softmax", Activations::softmax);
        rows.put("LogSoftmax", Activations::logSoftmax);
        rows.put("Cast", Activations::cast);
        return Map.copyOf(rows);
    }

    private static void unary(NodeUse use, String operator, FileOptions options, boolean integers) throws UnsupportedUse {
        View input = use.input(0);
        Result result = use.result(0, false, integers && input.isQuantized());
        View source = result.isInteger() ? input : use.plain(0);
        use.emit(operator, options, result, source.layout(), source.sizes(), source.type(), source.tensor(source.layout()));
    }

    private static void elu(NodeUse use) throws UnsupportedUse {
        if (use.attributes().real("alpha", 1) != 1) {
            throw new UnsupportedUse("TensorFlow Lite's ELU has alpha 1");
        }
        unary(use, "ELU", null, false);
    }

    /** Operators whose integers have a scaling of their own. */
    private static void scaled(NodeUse use, String operator, Scaling own) throws UnsupportedUse {
        View input = use.input(0);
        Result result = use.result(0, false, input.isQuantized());
        if (result.isInteger()) {
            use.emitScaled(operator, null, result, own, input.layout(), input.sizes(), input.tensor(input.layout()));
        } else {
            View plain = use.plain(0);
            use.emit(operator, null, result, plain.layout(), plain.sizes(), ElementType.FLOAT32, plain.tensor(plain.layout()));
        }
    }

    private static void reciprocal(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        use.emit("DIV", FileOptions.of(OptionsKind.DIV), use.result(0, false, false), input.layout(), input.sizes(),
                ElementType.FLOAT32, scalar(use, 1), input.tensor(input.layout()));
    }

    private static FileTensor scalar(NodeUse use, float value) throws UnsupportedUse {
        return use.constant("constant", Tensor.ofFloats(Longs.EMPTY, value));
    }

    private static void clip(NodeUse use) throws UnsupportedUse {
        ClipRange range = ClipRange.of(use.writing(), use.node());
        if (range == null) {
            throw new UnsupportedUse("its limits are computed, but TensorFlow Lite needs constants");
        }
        Activation activation = Activation.of(range.low(), range.high());
        if (activation == Activation.NONE) {
            use.bind(0, use.input(0));
        } else if (activation != null && use.input(0).type() == ElementType.FLOAT32) {
            unary(use, activation.name(), null, true);
        } else {
            limit(use, range);
        }
    }

    private static void limit(NodeUse use, ClipRange range) throws UnsupportedUse {
        View input = use.plain(0);
        if (input.type() != ElementType.FLOAT32) {
            throw new UnsupportedUse("it limits elements of type " + input.type() + "; only float32 is written");
        }
        FileTensor tensor = input.tensor(input.layout());
        Result result = use.result(0, false, false);
        boolean high = !Float.isInfinite(range.high());
        if (!Float.isInfinite(range.low())) {
            if (!high) {
                use.emit("MAXIMUM", null, result, input.layout(), input.sizes(), input.type(), tensor, scalar(use, range.low()));
                return;
            }
            tensor = use.inner("MAXIMUM", null, tensor.sizes(), input.type(), tensor, scalar(use, range.low()));
        }
        use.emit("MINIMUM", null, result, input.layout(), input.sizes(), input.type(), tensor, scalar(use, range.high()));
    }

    /** {@code max(0, min(1, alpha * x + beta))}. */
    private static void hardSigmoid(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        FileTensor tensor = input.tensor(input.layout());
        tensor = use.inner("MUL", FileOptions.of(OptionsKind.MUL), tensor.sizes(), ElementType.FLOAT32, tensor,
                scalar(use, use.attributes().real("alpha", 0.2f)));
        tensor = use.inner("ADD", FileOptions.of(OptionsKind.ADD).with(0, Activation.RELU.code()), tensor.sizes(),
                ElementType.FLOAT32, tensor, scalar(use, use.attributes().real("beta", 0.5f)));
        use.emit("MINIMUM", null, use.result(0, false, false), input.layout(), input.sizes(), ElementType.FLOAT32, tensor,
                scalar(use, 1));
    }

    /** The order of axes with the one that is normalized last, as TFLite takes it. */
    private static int[] lastLayout(NodeUse use, View input) throws UnsupportedUse {
        int rank = input.rank();
        int axis = Axes.normalize(use.attributes().integer("axis", use.opset() < 13 ? 1 : -1), rank);
        if (use.opset() < 13) {
            for (int i = axis + 1; i < rank; i++) {
                if (input.sizes()[i] != 1) {
                    throw new UnsupportedUse("it normalizes several axes at once, as before operator set 13");
                }
            }
        }
        int[] own = input.layout();
        if (own[rank - 1] == axis) {
            return own;
        }
        int[] layout = new int[rank];
        int next = 0;
        for (int i = 0; i < rank; i++) {
            if (i != axis) {
                layout[next++] = i;
            }
        }
        layout[rank - 1] = axis;
        return layout;
    }

    private static void softmax(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        int[] layout = lastLayout(use, input);
        FileOptions options = FileOptions.of(OptionsKind.SOFTMAX).with(0, 1f);
        Result result = use.result(0, false, input.isQuantized());
        if (result.isInteger()) {
            use.emitScaled("SOFTMAX", options, result, UNIT, layout, input.sizes(), input.tensor(layout));
        } else {
            use.emit("SOFTMAX", options, result, layout, input.sizes(), ElementType.FLOAT32, use.plain(0).tensor(layout));
        }
    }

    private static void logSoftmax(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        int[] layout = lastLayout(use, input);
        use.emit("LOG_SOFTMAX", null, use.result(0, false, false), layout, input.sizes(), ElementType.FLOAT32,
                input.tensor(layout));
    }

    private static void cast(NodeUse use) throws UnsupportedUse {
        View input = use.plain(0);
        ElementType target = ElementType.ofCode(use.attributes().integer("to", 0));
        if (target == input.type()) {
            use.bind(0, input);
            return;
        }
        FileOptions options = FileOptions.of(OptionsKind.CAST).with(0, (byte) TensorTypes.code(input.type())).with(1,
                (byte) TensorTypes.code(target));
        use.emit("CAST", options, use.result(0, false, false), input.layout(), input.sizes(), target,
                input.tensor(input.layout()));
    }
}
