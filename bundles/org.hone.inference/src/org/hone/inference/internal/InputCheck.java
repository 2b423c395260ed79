package org.hone.inference.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.hone.core.HoneException;
import org.hone.inference.internal.worker.PlainText;
import org.hone.inference.internal.worker.Port;
import org.hone.inference.internal.worker.SegmentWriter;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Bytes;
import org.hone.model.type.ElementType;

/** Holds the tensors for a run against what a session takes, before anything is handed over. */
final class InputCheck {

    private final String network;

    InputCheck(String network) {
        this.network = network;
    }

    /** @throws HoneException a tensor is missing, or is not of the type and shape that its input takes */
    void check(List<Port> ports, Map<String, Tensor> inputs) throws HoneException {
        Map<String, Long> symbols = new HashMap<>();
        for (Port port : ports) {
            Tensor tensor = inputs.get(port.name());
            if (tensor == null) {
                throw HoneException.usage("failed to run network '" + network + "': its input '" + port.name() + "' of type "
                        + describe(port) + " is not given");
            }
            check(port, tensor, symbols);
        }
    }

    private void check(Port port, Tensor tensor, Map<String, Long> symbols) throws HoneException {
        if (port.type() == Port.NOT_A_TENSOR || port.type() == 0) {
            throw HoneException.unsupported("failed to run network '" + network + "' with input '" + port.name()
                    + "': ONNX Runtime takes " + port.description() + " there, which cannot be handed over");
        }
        if (tensor.elementType().code() != port.type()) {
            throw wrong(port, tensor, "the element types differ");
        }
        if (tensor.rank() != port.sizes().length) {
            throw wrong(port, tensor, "the ranks differ");
        }
        for (int axis = 0; axis < tensor.rank(); axis++) {
            checkSize(port, tensor, axis, symbols);
        }
        if (tensor.strings() != null) {
            checkStrings(port, tensor);
        } else if (tensor.byteSize() > SegmentWriter.MAXIMUM_TENSOR) {
            throw HoneException.unsupported("failed to run network '" + network + "' with tensor " + tensor + " for input '"
                    + port.name() + "': a tensor has at most " + SegmentWriter.MAXIMUM_TENSOR + " bytes");
        }
    }

    private void checkSize(Port port, Tensor tensor, int axis, Map<String, Long> symbols) throws HoneException {
        long size = tensor.sizes().get(axis);
        long wanted = port.sizes()[axis];
        if (wanted >= 0 && wanted != size) {
            throw wrong(port, tensor, "the sizes of axis " + axis + " differ");
        }
        String symbol = symbol(port, axis);
        Long before = symbol.isEmpty() ? null : symbols.putIfAbsent(symbol, size);
        if (before != null && before != size) {
            throw wrong(port, tensor, "axis " + axis + " is '" + symbol + "', which is " + before + " elsewhere in the inputs");
        }
    }

    private void checkStrings(Port port, Tensor tensor) throws HoneException {
        for (Bytes string : tensor.strings()) {
            String text = string.toString();
            if (!PlainText.isPlain(text) || !Bytes.ofText(text).equals(string)) {
                throw HoneException.unsupported("failed to run network '" + network + "' with string '" + text + "' for input '"
                        + port.name() + "': ONNX Runtime's Java API takes only " + PlainText.RULE);
            }
        }
    }

    private HoneException wrong(Port port, Tensor tensor, String rule) {
        return HoneException.usage("failed to run network '" + network + "' with tensor " + tensor + " for input '" + port.name()
                + "' of type " + describe(port) + ": " + rule);
    }

    private static String symbol(Port port, int axis) {
        return axis < port.symbols().length && port.sizes()[axis] < 0 ? port.symbols()[axis] : "";
    }

    private static String describe(Port port) {
        ElementType type = ElementType.ofCode(port.type());
        if (type == null) {
            return port.description();
        }
        StringJoiner sizes = new StringJoiner(", ", type.label() + "[", "]");
        for (int axis = 0; axis < port.sizes().length; axis++) {
            String symbol = symbol(port, axis);
            sizes.add(port.sizes()[axis] >= 0 ? Long.toString(port.sizes()[axis]) : symbol.isEmpty() ? "?" : symbol);
        }
        return sizes.toString();
    }
}
