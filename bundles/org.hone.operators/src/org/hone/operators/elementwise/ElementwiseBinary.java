package org.hone.operators.elementwise;

import org.hone.core.HoneException;
import org.hone.core.operator.AxisMap;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.NodeUpgrade;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.Broadcast;
import org.hone.operators.rules.Types;
import org.hone.operators.value.Arithmetic;
import org.hone.operators.value.Elementwise;

import java.util.Arrays;

/**
 * An operator on two operands that broadcast to one shape, each element following from the elements at its place. Before
 * version 7 the second operand was repeated only on demand ({@link LegacyBroadcast}).
 */
class ElementwiseBinary extends DeclaredOperator {

    private final ElementType result;
    private final Arithmetic.Binary function;

    /** An operator that keeps the element type of its operands. */
    ElementwiseBinary(String type, String schemas, Arithmetic.Binary function) {
        this(type, schemas, null, function);
    }

    /**
     * @param result the element type of the output; null for that of the operands
     * @param function what it does to a pair of elements that are known
     */
    ElementwiseBinary(String type, String schemas, ElementType result, Arithmetic.Binary function) {
        super(type, schemas);
        this.result = result;
        this.function = function;
    }

    @Override
    public void infer(InferenceContext node) {
        ElementType type = operandType(node);
        node.output(0, result != null ? result : type, shape(node));
        if (!LegacyBroadcast.applies(node)) {
            Arithmetic.Binary exact = function(node);
            node.value(0, Elementwise.combine(Arrays.asList(node.value(0), node.value(1)),
                    pair -> exact.apply(pair.get(0), pair.get(1), type)));
        }
    }

    /** The element type that the function works in. */
    ElementType operandType(NodeTypes node) {
        return Types.first(node, 0, 1);
    }

    /** What this use does to a pair of elements. */
    Arithmetic.Binary function(NodeTypes node) {
        return function;
    }

    Shape shape(NodeTypes node) {
        return LegacyBroadcast.applies(node) ? LegacyBroadcast.shape(node) : Broadcast.of(node.shape(0), node.shape(1));
    }

    @Override
    public AxisMap axes(NodeTypes node) {
        return LegacyBroadcast.applies(node) ? LegacyBroadcast.axes(node) : Broadcast.axes(node);
    }

    @Override
    public void upgrade(NodeUpgrade node, int from, int to) throws HoneException {
        if (from < 6 && to >= 6) {
            node.take("consumed_inputs");
        }
        if (from < 7 && to >= 7) {
            LegacyBroadcast.upgrade(node);
        }
    }
}
