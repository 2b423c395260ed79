package org.hone.formats.tflite.internal.write.operators;

import java.util.Map;

import org.hone.formats.tflite.internal.write.NodeUse;
import org.hone.formats.tflite.internal.write.NodeWriter;
import org.hone.formats.tflite.internal.write.Scaling;
import org.hone.formats.tflite.internal.write.UnsupportedUse;
import org.hone.formats.tflite.internal.write.View;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** QuantizeLinear and DequantizeLinear: what they do to a tensor is in its scale, so that most of them need no operator. */
final class Quantizing {

    static final Map<String, NodeWriter> ROWS = Map.of("QuantizeLinear", Quantizing::quantize, "DequantizeLinear",
            Quantizing::dequantize);

    private Quantizing() {
    }

    private static void quantize(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        Scaling scaling = scaling(use, input);
        ElementType type = use.quantizedType();
        if (scaling.isPerAxis() || type != ElementType.INT8 && type != ElementType.UINT8 && type != ElementType.INT16) {
            throw new UnsupportedUse("activations are quantized to int8, uint8 or int16 with one scale, not to " + type
                    + (scaling.isPerAxis() ? " with a scale for each channel" : ""));
        }
        ElementType storedType = type == ElementType.UINT8 ? ElementType.INT8 : type;
        boolean isUnsigned = type == ElementType.UINT8;
        if (input.isReal() && input.stored().type() == storedType && scaling.equals(input.scaling())) {
            use.bind(0, input.asIntegers(isUnsigned));
            return;
        }
        View source = input.isQuantized() || !input.isReal() ? input : use.plain(0);
        use.emitQuantize(source, scaling, storedType, isUnsigned);
    }

    private static void dequantize(NodeUse use) throws UnsupportedUse {
        View input = use.input(0);
        if (input.isReal()) {
            throw new UnsupportedUse("its input is no tensor of integers");
        }
        Scaling scaling = scaling(use, input);
        if (input.isConstant()) {
            Tensor constant = input.constant();
            boolean isUnsigned = constant.elementType() == ElementType.UINT8;
            use.bind(0, use.namedConstant(input.stored().name(), isUnsigned ? Unsigned.shift(constant) : constant, scaling).asReal());
            return;
        }
        if (scaling.isPerAxis()) {
            throw new UnsupportedUse("only constants may have a scale for each channel");
        }
        View integers = input.type() == ElementType.UINT8 && input.stored().type() == ElementType.UINT8 ? use.signed(input, scaling)
                : input;
        use.bind(0, use.scaled(integers, scaling).asReal());
    }

    private static Scaling scaling(NodeUse use, View input) throws UnsupportedUse {
        if (use.attributes().integer("block_size", 0) != 0) {
            throw new UnsupportedUse("TensorFlow Lite has no scales for blocks");
        }
        Scaling scaling = use.scaling((int) use.attributes().integer("axis", 1));
        if (scaling == null) {
            throw new UnsupportedUse("its scale and zero point are no constants");
        }
        return scaling.scales().length == 1 ? scaling
                : scaling.along(Axes.normalize(use.attributes().integer("axis", 1), input.rank()));
    }
}
