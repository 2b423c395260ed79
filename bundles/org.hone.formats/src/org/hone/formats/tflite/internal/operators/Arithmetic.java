package org.hone.formats.tflite.internal.operators;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hone.core.HoneException;
import org.hone.formats.tflite.internal.graph.AxisOrder;
import org.hone.formats.tflite.internal.graph.Constants;
import org.hone.formats.tflite.internal.graph.FusedActivation;
import org.hone.formats.tflite.internal.graph.NodeSketch;
import org.hone.formats.tflite.internal.graph.Operand;
import org.hone.formats.tflite.internal.graph.OperatorMapping;
import org.hone.formats.tflite.internal.graph.OperatorUse;
import org.hone.formats.tflite.internal.graph.Orders;
import org.hone.formats.tflite.internal.graph.UnsupportedUse;
import org.hone.formats.tflite.internal.schema.OptionsKind;
import org.hone.model.network.Value;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;

/** Operators on one or several tensors, element by element, with NumPy's broadcasting; in any order of axes. */
final class Arithmetic {

    static final Map<String, OperatorMapping> ROWS = new TreeMap<>();
    static {
        ROWS.put("ADD", activated("Add", OptionsKind.ADD));
        ROWS.put("SUB", activated("Sub", OptionsKind.SUB));
        ROWS.put("MUL", activated("Mul", OptionsKind.MUL));
        ROWS.put("DIV", activated("Div", OptionsKind.DIV));
        ROWS.put("MAXIMUM", plain("Max"));
        ROWS.put("MINIMUM", plain("Min"));
        ROWS.put("POW", plain("Pow"));
        ROWS.put("ADD_N", plain("Sum"));
        ROWS.put("EQUAL", plain("Equal"));
        ROWS.put("NOT_EQUAL", negated("Equal"));
        ROWS.put("LESS", plain("Less"));
        ROWS.put("LESS_EQUAL", plain("LessOrEqual"));
        ROWS.put("GREATER", plain("Greater"));
        ROWS.put("GREATER_EQUAL", plain("GreaterOrEqual"));
        ROWS.put("LOGICAL_AND", plain("And"));
        ROWS.put("LOGICAL_OR", plain("Or"));
        ROWS.put("LOGICAL_NOT", plain("Not"));
        ROWS.put("ABS", plain("Abs"));
        ROWS.put("NEG", plain("Neg"));
        ROWS.put("EXP", plain("Exp"));
        ROWS.put("LOG", plain("Log"));
        ROWS.put("SQRT", plain("Sqrt"));
        ROWS.put("SIN", plain("Sin"));
        ROWS.put("COS", plain("Cos"));
        ROWS.put("FLOOR", plain("Floor"));
        ROWS.put("CEIL", plain("Ceil"));
        ROWS.put("ROUND", plain("Round"));
        ROWS.put("SIGN", plain("Sign"));
        ROWS.put("RSQRT", Arithmetic::reciprocalRoot);
        ROWS.put("SQUARE", Arithmetic::square);
        ROWS.put("SQUARED_DIFFERENCE", Arithmetic::squaredDifference);
        ROWS.put("FLOOR_DIV", Arithmetic::floorDivision);
        ROWS.put("FLOOR_MOD", Arithmetic::floorModulus);
        ROWS.put("SELECT", Arithmetic::select);
        ROWS.put("SELECT_V2", Arithmetic::select);
    }

    private Arithmetic() {
    }

    private static OperatorMapping activated(String operator, OptionsKind options) {
        return use -> {
            FusedActivation activation = FusedActivation.read(use.options(options), 0);
            AxisOrder order = order(use);
            use.finish(order, sketch(use, operator, order), activation);
        };
    }

    private static OperatorMapping plain(String operator) {
        return use -> {
            AxisOrder order = order(use);
            use.finish(order, sketch(use, operator, order));
        };
    }

    private static OperatorMapping negated(String operator) {
        return use -> {
            AxisOrder order = order(use);
            use.finish(order, new NodeSketch("Not", inner(use, sketch(use, operator, order), ElementType.BOOL, order)));
        };
    }

    private static AxisOrder order(OperatorUse use) throws HoneException, UnsupportedUse {
        return Orders.common(use.output(0), use.inputs());
    }

    private static NodeSketch sketch(OperatorUse use, String operator, AxisOrder order) throws HoneException, UnsupportedUse {
        return new NodeSketch(operator, operands(use, order).toArray(Value[]::new));
    }

    private static List<Value> operands(OperatorUse use, AxisOrder order) throws HoneException, UnsupportedUse {
        List<Value> values = new java.util.ArrayList<>();
        for (int i = 0; i < use.inputCount(); i++) {
            values.add(Orders.broadcast(use.input(i), order));
        }
        return values;
    }

    private static Value inner(OperatorUse use, NodeSketch sketch, ElementType type, AxisOrder order) throws HoneException {
        Shape shape = use.output(0).shape();
        return use.inner(sketch, type, shape.isRankKnown() ? order.apply(shape) : shape);
    }

    private static Value inner(OperatorUse use, NodeSketch sketch, AxisOrder order) throws HoneException {
        return inner(use, sketch, use.output(0).realType(), order);
    }

    private static void reciprocalRoot(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = order(use);
        use.finish(order, new NodeSketch("Reciprocal", inner(use, sketch(use, "Sqrt", order), order)));
    }

    private static void square(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = order(use);
        Value value = use.input(0).real(order);
        use.finish(order, new NodeSketch("Mul", value, value));
    }

    private static void squaredDifference(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = order(use);
        Value difference = inner(use, sketch(use, "Sub", order), order);
        use.finish(order, new NodeSketch("Mul", difference, difference));
    }

    /** Rounds towards minus infinity; ONNX's Div of integers rounds towards zero. */
    private static void floorDivision(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = order(use);
        List<Value> operands = operands(use, order);
        if (use.input(0).realType() != null && use.input(0).realType().isFloat()) {
            use.finish(order, new NodeSketch("Floor", inner(use, sketch(use, "Div", order), order)));
            return;
        }
        Value rest = inner(use, sketch(use, "Mod", order), order);
        Value multiple = inner(use, new NodeSketch("Sub", operands.get(0), rest), order);
        use.finish(order, new NodeSketch("Div", multiple, operands.get(1)));
    }

    /** The rest has the divisor's sign, as that of ONNX's Mod of integers. */
    private static void floorModulus(OperatorUse use) throws HoneException, UnsupportedUse {
        AxisOrder order = order(use);
        List<Value> operands = operands(use, order);
        if (use.input(0).realType() != null && !use.input(0).realType().isFloat()) {
            use.finish(order, sketch(use, "Mod", order));
            return;
        }
        Value quotient = inner(use, new NodeSketch("Floor", inner(use, sketch(use, "Div", order), order)), order);
        Value multiple = inner(use, new NodeSketch("Mul", quotient, operands.get(1)), order);
        use.finish(order, new NodeSketch("Sub", operands.get(0), multiple));
    }

    /** SELECT with a condition of rank 1 chooses whole rows; else it broadcasts as SELECT_V2 does. */
    private static void select(OperatorUse use) throws HoneException, UnsupportedUse {
        Operand condition = use.requireRankKnown(use.input(0));
        Operand output = use.requireRankKnown(use.output(0));
        if (condition.rank() == 1 && output.rank() > 1 && condition.shape().elementCount() != 1) {
            throw new UnsupportedUse("its condition of rank 1 chooses among rows");
        }
        AxisOrder order = Orders.common(output, use.inputs());
        use.finish(order, new NodeSketch("Where", Orders.broadcast(condition, order), Orders.broadcast(use.input(1), order),
                Orders.broadcast(use.input(2), order)));
    }

    static Value constant(OperatorUse use, String what, ElementType type, long value) throws HoneException, UnsupportedUse {
        return use.constant(what, Constants.scalar(type, value));
    }
}
