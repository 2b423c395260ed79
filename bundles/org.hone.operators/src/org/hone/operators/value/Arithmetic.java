package org.hone.operators.value;

import org.hone.core.operator.KnownValue.Element;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;

/**
 * What the elementwise operators do to single known elements. A result is known only when it is exactly what a runtime
 * computes in the element type: integers that would wrap, and sums of symbols, are unknown.
 */
public final class Arithmetic {

    /** What a binary operator does to one pair of elements of {@code type}, which may be null for an unknown type. */
    @FunctionalInterface
    public interface Binary {
        Element apply(Element a, Element b, ElementType type);
    }

    /** What a unary operator does to one element of {@code type}, which may be null for an unknown type. */
    @FunctionalInterface
    public interface Unary {
        Element apply(Element a, ElementType type);
    }

    private static final Element ONE = Element.of(1);
    private static final Element ZERO = Element.of(0);

    private Arithmetic() {
    }

    /** Nothing is known of the result. */
    public static Element unknown(Element a, ElementType type) {
        return Element.UNKNOWN;
    }

    public static Element add(Element a, Element b, ElementType type) {
        if (isZero(a)) {
            return b;
        }
        if (isZero(b)) {
            return a;
        }
        return integers(a, b) && isIntegral(type) ? exact(() -> Math.addExact(a.number(), b.number()), type)
                : rounded(a.toReal() + b.toReal(), type);
    }

    public static Element subtract(Element a, Element b, ElementType type) {
        if (isZero(b)) {
            return a;
        }
        if (same(a, b)) {
            return ZERO;
        }
        return integers(a, b) && isIntegral(type) ? exact(() -> Math.subtractExact(a.number(), b.number()), type)
                : rounded(a.toReal() - b.toReal(), type);
    }

    public static Element multiply(Element a, Element b, ElementType type) {
        if (a.equals(ONE)) {
            return b;
        }
        if (b.equals(ONE)) {
            return a;
        }
        if (isIntegral(type) && (isZero(a) || isZero(b))) {
            return ZERO;
        }
        return integers(a, b) && isIntegral(type) ? exact(() -> Math.multiplyExact(a.number(), b.number()), type)
                : rounded(a.toReal() * b.toReal(), type);
    }

    /** Integers are divided towards zero, as ONNX Runtime does it. */
    public static Element divide(Element a, Element b, ElementType type) {
        if (b.equals(ONE)) {
            return a;
        }
        if (isZero(b) || type == null) {
            return Element.UNKNOWN;
        }
        if (type.isInteger()) {
            return integers(a, b) ? exact(() -> Math.divideExact(a.number(), b.number()), type) : Element.UNKNOWN;
        }
        return rounded(a.toReal() / b.toReal(), type);
    }

    /** The remainder with the sign of the divisor. */
    public static Element modulo(Element a, Element b, ElementType type) {
        return integers(a, b) && b.number() != 0 && isIntegral(type) ? fitted(Math.floorMod(a.number(), b.number()), type)
                : Element.UNKNOWN;
    }

    /** The remainder with the sign of the dividend, as C's fmod. */
    public static Element remainder(Element a, Element b, ElementType type) {
        return integers(a, b) && b.number() != 0 ? fitted(a.number() % b.number(), type) : Element.UNKNOWN;
    }

    public static Element power(Element a, Element b, ElementType type) {
        if (b.equals(ONE)) {
            return a;
        }
        if (isIntegral(type)) {
            return integers(a, b) && b.number() >= 0 && b.number() < Long.SIZE ? exact(() -> power(a.number(), b.number()), type)
                    : Element.UNKNOWN;
        }
        return rounded(Math.pow(a.toReal(), b.toReal()), type);
    }

    private static long power(long base, long exponent) {
        long power = 1;
        for (long i = 0; i < exponent; i++) {
            power = Math.multiplyExact(power, base);
        }
        return power;
    }

    public static Element negate(Element a, ElementType type) {
        return subtract(ZERO, a, type);
    }

    public static Element absolute(Element a, ElementType type) {
        return isSize(a) ? a : a.isNumber() ? exact(() -> Math.absExact(a.number()), type) : rounded(Math.abs(a.toReal()), type);
    }

    public static Element minimum(Element a, Element b, ElementType type) {
        return a.isReal() && b.isReal() ? a.toReal() <= b.toReal() ? a : b : same(a, b) ? a : Element.UNKNOWN;
    }

    /** A size is at least 0, so that the maximum of a symbol and 0 or less is the symbol. */
    public static Element maximum(Element a, Element b, ElementType type) {
        if (a.isReal() && b.isReal()) {
            return a.toReal() >= b.toReal() ? a : b;
        }
        if (same(a, b) || isSize(a) && b.isReal() && b.toReal() <= 0) {
            return a;
        }
        return isSize(b) && a.isReal() && a.toReal() <= 0 ? b : Element.UNKNOWN;
    }

    public static Element floor(Element a, ElementType type) {
        return isSize(a) ? a : Element.ofReal(Math.floor(a.toReal()));
    }

    public static Element ceil(Element a, ElementType type) {
        return isSize(a) ? a : Element.ofReal(Math.ceil(a.toReal()));
    }

    /** Halves go to the even neighbour. */
    public static Element round(Element a, ElementType type) {
        return isSize(a) ? a : Element.ofReal(Math.rint(a.toReal()));
    }

    public static Element squareRoot(Element a, ElementType type) {
        return rounded(Math.sqrt(a.toReal()), type);
    }

    public static Element reciprocal(Element a, ElementType type) {
        return divide(ONE, a, type);
    }

    public static Element sign(Element a, ElementType type) {
        return a.isReal() ? Element.of((long) Math.signum(a.toReal())) : Element.UNKNOWN;
    }

    public static Element equal(Element a, Element b, ElementType type) {
        return a.isReal() && b.isReal() ? truth(a.toReal() == b.toReal() && a.number() == b.number())
                : same(a, b) ? ONE : isSize(a) && isNegative(b) || isSize(b) && isNegative(a) ? ZERO : Element.UNKNOWN;
    }

    public static Element less(Element a, Element b, ElementType type) {
        if (integers(a, b)) {
            return truth(a.number() < b.number());
        }
        return a.isReal() && b.isReal() ? truth(a.toReal() < b.toReal()) : same(a, b) || isSize(a) && !isPositive(b) ? ZERO
                : isNegative(a) && isSize(b) ? ONE : Element.UNKNOWN;
    }

    public static Element greater(Element a, Element b, ElementType type) {
        return less(b, a, type);
    }

    public static Element lessOrEqual(Element a, Element b, ElementType type) {
        return not(less(b, a, type), type);
    }

    public static Element greaterOrEqual(Element a, Element b, ElementType type) {
        return not(less(a, b, type), type);
    }

    public static Element not(Element a, ElementType type) {
        return a.isNumber() ? truth(a.number() == 0) : Element.UNKNOWN;
    }

    public static Element and(Element a, Element b, ElementType type) {
        return isZero(a) || isZero(b) ? ZERO : integers(a, b) ? ONE : Element.UNKNOWN;
    }

    public static Element or(Element a, Element b, ElementType type) {
        return isTrue(a) || isTrue(b) ? ONE : integers(a, b) ? ZERO : Element.UNKNOWN;
    }

    public static Element xor(Element a, Element b, ElementType type) {
        return integers(a, b) ? truth(isZero(a) != isZero(b)) : Element.UNKNOWN;
    }

    /** {@code a} in another element type, as Cast gives it. */
    public static Element cast(Element a, ElementType to) {
        if (to == null) {
            return Element.UNKNOWN;
        }
        if (to == ElementType.BOOL) {
            return a.isReal() ? truth(a.toReal() != 0) : Element.UNKNOWN;
        }
        if (isSize(a)) {
            return to.isInteger() || to.isFloat() ? a : Element.UNKNOWN;
        }
        if (to.isInteger()) {
            return a.isNumber() ? fitted(a.number(), to) : a.isReal() ? fitted((long) a.real(), to) : Element.UNKNOWN;
        }
        return to.isFloat() ? rounded(a.toReal(), to) : Element.UNKNOWN;
    }

    private static boolean integers(Element a, Element b) {
        return a.isNumber() && b.isNumber();
    }

    private static boolean isIntegral(ElementType type) {
        return type == null || type.isInteger();
    }

    private static boolean isZero(Element a) {
        return a.isNumber() && a.number() == 0;
    }

    private static boolean isTrue(Element a) {
        return a.isNumber() && a.number() != 0;
    }

    private static boolean isNegative(Element a) {
        return a.isReal() && a.toReal() < 0;
    }

    private static boolean isPositive(Element a) {
        return !a.isReal() || a.toReal() > 0;
    }

    /** True for a symbol, which stands for a size and so for 0 or more. */
    private static boolean isSize(Element a) {
        return !a.isNumber() && a.dimension().isSymbolic();
    }

    private static boolean same(Element a, Element b) {
        return isSize(a) && isSize(b) && a.dimension().surelyEquals(b.dimension());
    }

    private static Element truth(boolean value) {
        return value ? ONE : ZERO;
    }

    private static Element exact(java.util.function.LongSupplier result, ElementType type) {
        try {
            return fitted(result.getAsLong(), type);
        } catch (ArithmeticException overflow) {
            return Element.UNKNOWN; // the runtime's result wraps: no size that a network means
        }
    }

    /** {@code value} when the integer or float {@code type} can hold it. */
    private static Element fitted(long value, ElementType type) {
        if (type == null || type == ElementType.INT64) {
            return Element.of(value);
        }
        if (type == ElementType.UINT64) {
            return value >= 0 ? Element.of(value) : Element.UNKNOWN;
        }
        if (!type.isInteger()) {
            return rounded(value, type);
        }
        long least = type.isSignedInteger() ? -1L << type.bits() - 1 : 0;
        long most = type.isSignedInteger() ? ~least : (1L << type.bits()) - 1;
        return value >= least && value <= most ? Element.of(value) : Element.UNKNOWN;
    }

    /** {@code value} rounded to what the float {@code type} holds; unknown for types that runtimes round differently. */
    private static Element rounded(double value, ElementType type) {
        if (type == ElementType.FLOAT32) {
            return Element.ofReal((float) value);
        }
        if (type == ElementType.FLOAT64) {
            return Element.ofReal(value);
        }
        if (type == ElementType.FLOAT16) {
            return Element.ofReal(Float.float16ToFloat(Float.floatToFloat16((float) value)));
        }
        return Element.UNKNOWN;
    }
}
