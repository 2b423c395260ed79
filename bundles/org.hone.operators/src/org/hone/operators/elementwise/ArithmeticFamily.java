package org.hone.operators.elementwise;

import java.util.List;

import org.hone.core.operator.KnownValue.Element;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorFamily;
import org.hone.model.type.ElementType;
import org.hone.operators.value.Arithmetic;

/** Sums, products, quotients, powers, remainders, and what folds many operands into one. */
public final class ArithmeticFamily implements OperatorFamily {

    private static final String BASIC = """
            since 1
              in A:T, B:T
              out C:T
              type T = floats
              attr axis:int, broadcast=0, consumed_inputs:ints
            since 6
              type T += indices uint32 uint64
              drop consumed_inputs
            since 7
              drop axis, broadcast
            since 13
              type T += bfloat16
            since 14
              type T += int8 int16 uint8 uint16
            """;

    private static final String POWER = """
            since 1
              in X:T, Y:T
              out Z:T
              type T = floats
              attr axis:int, broadcast=0
            since 7
              drop axis, broadcast
            since 12
              in X:T, Y:T1
              type T += indices
              type T1 = numbers
            since 13
              type T += bfloat16
            since 15
              type T1 += bfloat16
            """;

    private static final String REMAINDER = """
            since 10
              in A:T, B:T
              out C:T
              type T = numbers
              attr fmod=0
            since 13
              type T += bfloat16
            """;

    /** Of Sum and Mean; the output's name is to be filled in. */
    private static final String VARIADIC = """
            since 1
              in data_0...:T
              out %s:T
              type T = floats
              attr consumed_inputs:ints
            since 6
              drop consumed_inputs
            since 8
            """;

    private static final String VARIADIC_FLOATS = VARIADIC + """
            since 13
              type T += bfloat16
            """;

    private static final String VARIADIC_NUMBERS = VARIADIC + """
            since 12
              type T += integers
            since 13
              type T += bfloat16
            """;

    @Override
    public List<Operator> operators() {
        return List.of(
                new ElementwiseBinary("Add", BASIC, Arithmetic::add),
                new ElementwiseBinary("Sub", BASIC, Arithmetic::subtract),
                new ElementwiseBinary("Mul", BASIC, Arithmetic::multiply),
                new ElementwiseBinary("Div", BASIC, Arithmetic::divide),
                new Power(),
                new Remainder(),
                new ParametricRelu(),
                new ElementwiseVariadic("Sum", VARIADIC_FLOATS.formatted("sum"), Arithmetic::add),
                new ElementwiseVariadic("Mean", VARIADIC_FLOATS.formatted("mean"), ArithmeticFamily::mean),
                new ElementwiseVariadic("Min", VARIADIC_NUMBERS.formatted("min"), Arithmetic::minimum),
                new ElementwiseVariadic("Max", VARIADIC_NUMBERS.formatted("max"), Arithmetic::maximum));
    }

    /** A mean is no fold of pairs; shapes are not computed by it. */
    private static Element mean(Element a, Element b, ElementType type) {
        return Element.UNKNOWN;
    }

    /** The exponent may have a type of its own since version 12. */
    private static final class Power extends ElementwiseBinary {

        Power() {
            super("Pow", POWER, Arithmetic::power);
        }

        @Override
        ElementType operandType(NodeTypes node) {
            return node.elementType(0);
        }
    }

    private static final class Remainder extends ElementwiseBinary {

        Remainder() {
            super("Mod", REMAINDER, Arithmetic::modulo);
        }

        @Override
        Arithmetic.Binary function(NodeTypes node) {
            return node.attributes().integer("fmod", 0) == 1 ? Arithmetic::remainder : Arithmetic::modulo;
        }
    }
}
