package org.hone.compress.quantize;

import java.util.Set;

import org.hone.core.quantization.QuantizationSpec;
import org.hone.model.network.Node;
import org.hone.model.type.ElementType;

/**
 * The scales of outputs whose range is known without data, where the spec asks for them: 1/256 from the lowest integer on
 * for Softmax and Sigmoid (0 to 1), 1/128 around zero for Tanh (-1 to 1). Source: TensorFlow Lite's 8-bit quantization
 * specification.
 */
final class FixedScales {

    private static final Set<String> UNIT = Set.of("Softmax", "Sigmoid");

    private final boolean used;
    private final ElementType type;

    FixedScales(QuantizationSpec spec, ElementType type) {
        this.used = spec.fixedSoftmaxOutput();
        this.type = type;
    }

    /** The fixed scale of the node's output, or null when it has none. */
    IntegerScale of(Node node) {
        int lowest = IntegerScale.lowest(type);
        if (used && UNIT.contains(node.getOperator())) {
            return new IntegerScale(1f / IntegerScale.LEVELS, lowest, type);
        }
        if (used && node.getOperator().equals("Tanh")) {
            return new IntegerScale(2f / IntegerScale.LEVELS, lowest + IntegerScale.LEVELS / 2, type);
        }
        return null;
    }
}
