package org.hone.compress.fuse;

import java.util.Map;
import java.util.function.Function;

/** Elementwise operators as functions of numbers. */
final class ScalarFunctions {

    /** An operator: its operands, not a number where one is omitted, and its float attributes, null where absent. */
    private interface ScalarFunction {
        double of(double[] operands, Function<String, Double> attributes);
    }

    private static final Map<String, ScalarFunction> FUNCTIONS = Map.ofEntries(
            Map.entry("Add", (x, a) -> x[0] + x[1]), Map.entry("Sub", (x, a) -> x[0] - x[1]),
            Map.entry("Mul", (x, a) -> x[0] * x[1]), Map.entry("Div", (x, a) -> x[0] / x[1]),
            Map.entry("Pow", (x, a) -> Math.pow(x[0], x[1])), Map.entry("Neg", (x, a) -> -x[0]),
            Map.entry("Exp", (x, a) -> Math.exp(x[0])), Map.entry("Reciprocal", (x, a) -> 1 / x[0]),
            Map.entry("Tanh", (x, a) -> Math.tanh(x[0])), Map.entry("Erf", (x, a) -> erf(x[0])),
            Map.entry("Sigmoid", (x, a) -> sigmoid(x[0])), Map.entry("Relu", (x, a) -> Math.max(0, x[0])),
            Map.entry("HardSigmoid",
                    (x, a) -> clip(or(a.apply("alpha"), 0.2) * x[0] + or(a.apply("beta"), 0.5), 0, 1)),
            Map.entry("Clip", (x, a) -> clip(x[0], operand(x, 1, Double.NEGATIVE_INFINITY), operand(x, 2, Double.POSITIVE_INFINITY))),
            Map.entry("Min", (x, a) -> x.length == 1 ? x[0] : Math.min(x[0], x[1])),
            Map.entry("Max", (x, a) -> x.length == 1 ? x[0] : Math.max(x[0], x[1])));

    private ScalarFunctions() {
    }

    static boolean knows(String operator) {
        return FUNCTIONS.containsKey(operator);
    }

    static double compute(String operator, double[] operands, Function<String, Double> attributes) {
        return FUNCTIONS.get(operator).of(operands, attributes);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    static double clip(double x, double low, double high) {
        return Math.max(low, Math.min(high, x));
    }

    /** The error function, to 1.5e-7: Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.26. */
    static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
        return Math.copySign(1 - series * Math.exp(-x * x), x);
    }

    private static double operand(double[] operands, int slot, double otherwise) {
        return slot < operands.length && !Double.isNaN(operands[slot]) ? operands[slot] : otherwise;
    }

    private static double or(Double value, double otherwise) {
        return value == null ? otherwise : value;
    }
}
