package org.hone.operators.elementwise;

import java.util.List;

import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.model.type.ElementType;
import org.hone.operators.value.Arithmetic;

/** Comparisons, operators on truth values, and operators on bits. */
public final class LogicFamily implements OperatorFamily {

    private static final String TRUTH = """
            since 1
              in A:T, B:T
              out C:T1
              type T = bool
              type T1 = bool
              attr axis:int, broadcast=0
            since 7
              drop axis, broadcast
            """;

    private static final String EQUALITY = """
            since 1
              in A:T, B:T
              out C:T1
              type T = indices bool
              type T1 = bool
              attr axis:int, broadcast=0
            since 7
              drop axis, broadcast
            since 11
              type T += unsigned floats int8 int16
            since 13
              type T += bfloat16
            since 19
              type T += string
            """;

    private static final String ORDER = """
            since 1
              in A:T, B:T
              out C:T1
              type T = floats
              type T1 = bool
              attr axis:int, broadcast=0
            since 7
              drop axis, broadcast
            since 9
              type T += integers
            since 13
              type T += bfloat16
            """;

    private static final String ORDER_OR_EQUAL = """
            since 12
              in A:T, B:T
              out C:T1
              type T = numbers
              type T1 = bool
            since 16
              type T += bfloat16
            """;

    private static final String NOT = """
            since 1
              in X:T
              out Y:T
              type T = bool
            """;

    private static final String BITS = """
            since 18
              in A:T, B:T
              out C:T
              type T = integers
            """;

    private static final String BITWISE_NOT = """
            since 18
              in X:T
              out Y:T
              type T = integers
            """;

    private static final String BIT_SHIFT = """
            since 11
              in X:T, Y:T
              out Z:T
              type T = unsigned
              attr direction!:string
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                truth("And", TRUTH, Arithmetic::and),
                truth("Or", TRUTH, Arithmetic::or),
                truth("Xor", TRUTH, Arithmetic::xor),
                new ElementwiseUnary("Not", NOT, ElementType.BOOL, Arithmetic::not),
                truth("Equal", EQUALITY, Arithmetic::equal),
                truth("Less", ORDER, Arithmetic::less),
                truth("Greater", ORDER, Arithmetic::greater),
                truth("LessOrEqual", ORDER_OR_EQUAL, Arithmetic::lessOrEqual),
                truth("GreaterOrEqual", ORDER_OR_EQUAL, Arithmetic::greaterOrEqual),
                new ElementwiseBinary("BitwiseAnd", BITS, LogicFamily::unknown),
                new ElementwiseBinary("BitwiseOr", BITS, LogicFamily::unknown),
                new ElementwiseBinary("BitwiseXor", BITS, LogicFamily::unknown),
                new ElementwiseUnary("BitwiseNot", BITWISE_NOT),
                new ElementwiseBinary("BitShift", BIT_SHIFT, LogicFamily::unknown));
    }

    private static Operator truth(String type, String schemas, Arithmetic.Binary function) {
        return new ElementwiseBinary(type, schemas, ElementType.BOOL, function);
    }

    /** Shapes are not computed from bits. */
    private static Element unknown(Element a, Element b, ElementType type) {
        return Element.UNKNOWN;
    }
}
