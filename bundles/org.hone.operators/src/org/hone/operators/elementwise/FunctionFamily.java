package org.hone.operators.elementwise;

import java.util.List;
import java.util.stream.Stream;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.model.type.ElementType;
import org.hone.operators.value.Arithmetic;

/** Functions of one number: sign, rounding, roots, exponentials, trigonometry, tests for special values. */
public final class FunctionFamily implements OperatorFamily {

    private static final String ABS = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr consumed_inputs:ints
            since 6
              type T += integers
              drop consumed_inputs
            since 13
              type T += bfloat16
            """;

    private static final String NEG = """
            since 1
              in X:T
              out Y:T
              type T = floats
              attr consumed_inputs:ints
            since 6
              type T += signed
              drop consumed_inputs
            since 13
              type T += bfloat16
            """;

    /** The names of input and output are to be filled in. */
    static final String FLOATS_SINCE_1 = """
            since 1
              in %s:T
              out %s:T
              type T = floats
              attr consumed_inputs:ints
            since 6
              drop consumed_inputs
            since 13
              type T += bfloat16
            """;

    private static final String ROUND = """
            since 11
              in X:T
              out Y:T
              type T = floats
            since 22
              type T += bfloat16
            """;

    private static final String NUMBERS_SINCE_9 = """
            since 9
              in input:T
              out output:T
              type T = numbers
            since 13
              type T += bfloat16
            """;

    /** The first version is to be filled in. */
    private static final String TRIGONOMETRIC = """
            since %d
              in input:T
              out output:T
              type T = floats
            since 22
              type T += bfloat16
            """;

    private static final String IS_NAN = """
            since 9
              in X:T1
              out Y:T2
              type T1 = floats
              type T2 = bool
            since 13
              type T1 += bfloat16
            since 20
              type T1 += float8
            """;

    private static final String IS_INF = """
            since 10
              in X:T1
              out Y:T2
              type T1 = float32 float64
              type T2 = bool
              attr detect_negative=1, detect_positive=1
            since 20
              type T1 += float8 bfloat16 float16
            """;

    @Override
    public List<Operator> operators() {
        String xToY = FLOATS_SINCE_1.formatted("X", "Y");
        String inputToOutput = FLOATS_SINCE_1.formatted("input", "output");
        Stream<Operator> plain = Stream.of(
                new ElementwiseUnary("Abs", ABS, Arithmetic::absolute),
                new ElementwiseUnary("Neg", NEG, Arithmetic::negate),
                new ElementwiseUnary("Ceil", xToY, Arithmetic::ceil),
                new ElementwiseUnary("Floor", xToY, Arithmetic::floor),
                new ElementwiseUnary("Round", ROUND, Arithmetic::round),
                new ElementwiseUnary("Sqrt", xToY, Arithmetic::squareRoot),
                new ElementwiseUnary("Reciprocal", xToY, Arithmetic::reciprocal),
                new ElementwiseUnary("Exp", inputToOutput),
                new ElementwiseUnary("Log", inputToOutput),
                new ElementwiseUnary("Sign", NUMBERS_SINCE_9, Arithmetic::sign),
                new ElementwiseUnary("Erf", NUMBERS_SINCE_9),
                new ElementwiseUnary("IsNaN", IS_NAN, ElementType.BOOL, Arithmetic::unknown),
                new ElementwiseUnary("IsInf", IS_INF, ElementType.BOOL, Arithmetic::unknown));
        return Stream.of(plain, trigonometric(7, "Sin", "Cos", "Tan", "Asin", "Acos", "Atan"),
                trigonometric(9, "Sinh", "Cosh", "Asinh", "Acosh", "Atanh")).flatMap(operators -> operators).toList();
    }

    private static Stream<Operator> trigonometric(int since, String... types) {
        return Stream.of(types).map(type -> new ElementwiseUnary(type, TRIGONOMETRIC.formatted(since)));
    }
}
