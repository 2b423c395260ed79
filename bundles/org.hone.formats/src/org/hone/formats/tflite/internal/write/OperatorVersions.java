package org.hone.formats.tflite.internal.write;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.hone.model.type.ElementType;

/**
 * The version that a file states of each operator: the lowest that knows what is used. Older runtimes refuse a file by it.
 *
 * @see <a href="https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/tools/versioning/op_version.cc">TensorFlow's
 *      own table</a>
 */
final class OperatorVersions {

    /** Of operators on int8 tensors; 2 for those that are not named. */
    private static final Map<String, Integer> INTEGER = Map.ofEntries(Map.entry("CONV_2D", 3), Map.entry("DEPTHWISE_CONV_2D", 3),
            Map.entry("FULLY_CONNECTED", 4), Map.entry("PRELU", 1), Map.entry("RELU_N1_TO_1", 1), Map.entry("LOGISTIC", 2), Map.entry("HARD_SWISH", 1),
            Map.entry("ELU", 1), Map.entry("GELU", 1), Map.entry("RESHAPE", 1), Map.entry("QUANTIZE", 1),
            Map.entry("ABS", 2), Map.entry("MIRROR_PAD", 2));
    /** Of operators on floats, where that is not 1. */
    private static final Map<String, Integer> FLOAT = Map.of("BROADCAST_TO", 2, "SELECT_V2", 1);

    private OperatorVersions() {
    }

    static int of(String operator, List<FileTensor> inputs, List<FileTensor> outputs) {
        int version = inputs.stream().filter(Objects::nonNull).anyMatch(tensor -> tensor.type() == ElementType.INT8)
                ? INTEGER.getOrDefault(operator, 2)
                : FLOAT.getOrDefault(operator, 1);
        return operator.equals("QUANTIZE") && inputs.get(0).type() != ElementType.FLOAT32 ? 2 : version;
    }
}
