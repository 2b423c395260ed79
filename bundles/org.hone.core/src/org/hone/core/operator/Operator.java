package org.hone.core.operator;

import java.util.List;

/**
 * One operator, declared once: its schema in each version, how to bring an older use of it to the canonical operator
 * set, its shape and type rule, its axes, its layout and its cost.
 *
 * <p>
 * Implementations hold no state and are safe to use from any thread.
 */
public interface Operator {

    /** The version of ONNX's own operator set that networks are brought to before the first step. */
    int CANONICAL_OPSET = 21;

    /** The domain; empty for ONNX's own. */
    String domain();

    /** The type, such as {@code Conv}. */
    String type();

    /** The schemas, oldest first; never empty. A version holds until the next one's {@link OperatorSchema#since()}. */
    List<OperatorSchema> schemas();

    /** The schema that holds in version {@code opset} of the domain, or null when the operator came later. */
    default OperatorSchema schema(long opset) {
        OperatorSchema found = null;
        for (OperatorSchema schema : schemas()) {
            if (schema.since() <= opset) {
                found = schema;
            }
        }
        return found;
    }

    /**
     * Sets the types of the node's outputs, and their values as far as they are known, from what is known of its inputs.
     * What cannot be known stays unknown. Inputs may be unknown in any respect.
     *
     * @throws ShapeConflict when the inputs break the operator's rule
     */
    void infer(InferenceContext node);

    /** How the indices along each output axis follow from those along the input axes. */
    default AxisMap axes(NodeTypes node) {
        return AxisMap.opaque(node);
    }

    /** Which operand axes have a fixed meaning, such as channels first. */
    default AxisLayout layout() {
        return AxisLayout.AGNOSTIC;
    }

    /**
     * What one execution costs. The default: no MACs, reading every input and writing every output once.
     *
     * @return the cost, or {@link OperatorCost#UNKNOWN} when the shapes that it depends on are not fixed
     */
    default OperatorCost cost(NodeTypes node) {
        return OperatorCost.moving(node, 0);
    }

    /**
     * Whether a constant in input {@code slot} is a weight, that is, data that the operator computes with, rather than a
     * setting such as a shape, axes, or the scale of a quantization. The default: tensors of floats are.
     */
    default boolean isWeight(NodeTypes node, int slot) {
        return node.elementType(slot) != null && node.elementType(slot).isFloat();
    }

    /**
     * Rewrites a use of this operator in the operator set {@code from} so that it means the same in {@code to}.
     *
     * @throws org.hone.core.HoneException when the use has no equal in {@code to}
     */
    default void upgrade(NodeUpgrade node, int from, int to) throws org.hone.core.HoneException {
        // Most operators only widened their types since.
    }
}
