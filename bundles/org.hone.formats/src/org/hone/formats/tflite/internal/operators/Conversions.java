package org.hone.formats.tflite.internal.operators;

import java.util.Map;
import java.util.TreeMap;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.flatbuffer.FlatTable;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.formats.tflite.internal.schema.Quantization;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;

/** Operators that keep the elements and change their type. */
final class Conversions {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("CAST", Conversions::cast);
        ROWS.put("QUANTIZE", Conversions::quantize);
        ROWS.put("DEQUANTIZE", Conversions::dequantize);
        ROWS.put("FAKE_QUANT", Conversions::fakeQuantize);
    }

    private static final int SUPPORTED_BITS = 8;
    private static final int LEVELS = 255;

    private Conversions() {
    }

    private static NodeSketch castTo(Value value, ElementType type) {
        return new NodeSketch("Cast", value).integer("to", type.code());
    }

    /** Of the elements as they are, whatever they stand for. */
    private static void cast(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.input(0);
        Operand output = use.output(0);
        if (output.type() == null) {
            throw new UnsupportedUse("its output is no tensor");
        }
        if (input.isConstant()) {
            use.defer(output, order -> castTo(input.raw(order), output.type()));
            return;
        }
        AxisOrder order = Orders.of(input);
        use.finishRaw(output, order, castTo(input.raw(order), output.type()));
    }

    /** Of real numbers, or of integers with another quantization. */
    private static void quantize(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.input(0);
        Operand output = use.output(0);
        if (!output.isQuantized() || input.realType() != ElementType.FLOAT32) {
            throw new UnsupportedUse("it leads from " + input.type() + " to " + output.type() + " without a scale");
        }
        AxisOrder order = Orders.of(input);
        use.finishQuantized(output, order, input.real(order));
    }

    private static void dequantize(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand input = use.input(0);
        Operand output = use.output(0);
        if (input.isQuantized()) {
            use.finishDequantized(input, output);
        } else if (input.type() != null && input.type().isFloat()) {
            cast(use);
        } else {
            throw new UnsupportedUse("its input of type " + input.type() + " has no scale");
        }
    }

    /**
     * To eight bits and back. The range is moved so that 0 has an integer, as TFLite's reference kernel does
     * ({@code NudgeQuantizationRange} in {@code quantization_util.cc}).
     */
    private static void fakeQuantize(OperatorUse use) throws HoneException, UnsupportedUse {
        FlatTable options = use.options(OptionsKind.FAKE_QUANT);
        float min = options.float32(0, 0);
        float max = options.float32(1, 0);
        if (options.int32(2, 0) != SUPPORTED_BITS || options.bool(3, false)) {
            throw new UnsupportedUse("it has " + options.int32(2, 0) + " bits or a narrow range");
        }
        if (!(min <= 0 && max >= 0 && max > min) || Float.isInfinite(max - min)) {
            throw use.broken("its range holds 0, but it is from " + min + " to " + max);
        }
        float scale = (max - min) / LEVELS;
        long zeroPoint = Math.round(Math.min(Math.max(-min / scale, 0), LEVELS));
        Quantization quantization = Quantization.perTensor(scale, zeroPoint);
        Operand input = use.input(0);
        AxisOrder order = Orders.of(input);
        Value scaleValue = use.constant("scale", quantization.scaleTensor());
        Value zeroPointValue = use.constant("zero_point", quantization.zeroPointTensor(ElementType.UINT8));
        Value integers = use.inner(new NodeSketch("QuantizeLinear", input.real(order), scaleValue, zeroPointValue),
                ElementType.UINT8, input.shape().isRankKnown() ? order.apply(input.shape()) : input.shape());
        use.finish(order, new NodeSketch("DequantizeLinear", integers, scaleValue, zeroPointValue));
    }
}
