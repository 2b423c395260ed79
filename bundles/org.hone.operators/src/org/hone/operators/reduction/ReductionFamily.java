package org.hone.operators.reduction;

import java.util.List;

import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.model.type.ElementType;
import org.hone.operators.value.Arithmetic;

/** Operators that reduce axes, and others that run along one. */
public final class ReductionFamily implements OperatorFamily {

    private static final String SUM = """
            since 1
              in data:T
              out reduced:T
              type T = floats indices uint32 uint64
              attr axes:ints, keepdims=1
            since 11
            since 13
              in data:T, axes?:int64
              type T += bfloat16
              attr noop_with_empty_axes=0
              drop axes
            """;

    private static final String NUMBERS = """
            since 1
              in data:T
              out reduced:T
              type T = floats indices uint32 uint64
              attr axes:ints, keepdims=1
            since 11
            since 13
              type T += bfloat16
            since 18
              in data:T, axes?:int64
              attr noop_with_empty_axes=0
              drop axes
            """;

    private static final String EXTREMES = """
            since 1
              in data:T
              out reduced:T
              type T = floats indices uint32 uint64
              attr axes:ints, keepdims=1
            since 11
            since 12
              type T += int8 uint8
            since 13
              type T += bfloat16
            since 18
              in data:T, axes?:int64
              attr noop_with_empty_axes=0
              drop axes
            since 20
              type T += bool
            """;

    private static final int SUM_INPUT_SINCE = 13;
    private static final int INPUT_SINCE = 18;

    @Override
    public List<Operator> operators() {
        return List.of(
                new Reduction("ReduceSum", SUM, SUM_INPUT_SINCE, Arithmetic::add),
                new Reduction("ReduceProd", NUMBERS, INPUT_SINCE, Arithmetic::multiply),
                new Reduction("ReduceMax", EXTREMES, INPUT_SINCE, Arithmetic::maximum),
                new Reduction("ReduceMin", EXTREMES, INPUT_SINCE, Arithmetic::minimum),
                number("ReduceMean"), number("ReduceL1"), number("ReduceL2"), number("ReduceLogSum"),
                number("ReduceLogSumExp"), number("ReduceSumSquare"),
                new ArgExtreme("ArgMax"), new ArgExtreme("ArgMin"),
                new Cumulation("CumSum", Cumulation.SUM), new Cumulation("CumProd", Cumulation.PRODUCT),
                new Determinant());
    }

    private static Operator number(String type) {
        return new Reduction(type, NUMBERS, INPUT_SINCE, ReductionFamily::unknown);
    }

    /** Shapes are not computed by these. */
    private static Element unknown(Element a, Element b, ElementType type) {
        return Element.UNKNOWN;
    }
}
