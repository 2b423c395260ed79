package org.hone.targets.lowering;

import java.util.HashMap;
import java.util.Map;

/** Elementwise operators on single numbers, in double precision. */
final class ScalarOperators {

    /** Computes a node on one number for each input; an absent one is NaN. */
    private interface Function {
        double of(LoweredNode node, double[] x);
    }

    private static final Map<String, Function> FUNCTIONS = new HashMap<>();
    static {
        FUNCTIONS.put("Add", (node, x) -> x[0] + x[1]);
        FUNCTIONS.put("Sub", (node, x) -> x[0] - x[1]);
        FUNCTIONS.put("Mul", (node, x) -> x[0] * x[1]);
        FUNCTIONS.put("Div", (node, x) -> x[0] / x[1]);
        FUNCTIONS.put("Pow", (node, x) -> Math.pow(x[0], x[1]));
        FUNCTIONS.put("Max", (node, x) -> Math.max(x[0], x[1]));
        FUNCTIONS.put("Min", (node, x) -> Math.min(x[0], x[1]));
        FUNCTIONS.put("Relu", (node, x) -> Math.max(0, x[0]));
        FUNCTIONS.put("LeakyRelu", (node, x) -> x[0] < 0 ? node.real("alpha", 0.01f) * x[0] : x[0]);
        FUNCTIONS.put("Sigmoid", (node, x) -> 1 / (1 + Math.exp(-x[0])));
        FUNCTIONS.put("Tanh", (node, x) -> Math.tanh(x[0]));
        FUNCTIONS.put("Erf", (node, x) -> erf(x[0]));
        FUNCTIONS.put("Exp", (node, x) -> Math.exp(x[0]));
        FUNCTIONS.put("Log", (node, x) -> Math.log(x[0]));
        FUNCTIONS.put("Sqrt", (node, x) -> Math.sqrt(x[0]));
        FUNCTIONS.put("Abs", (node, x) -> Math.abs(x[0]));
        FUNCTIONS.put("Neg", (node, x) -> -x[0]);
        FUNCTIONS.put("Softplus", (node, x) -> Math.log1p(Math.exp(x[0])));
        FUNCTIONS.put("HardSigmoid",
                (node, x) -> Math.max(0, Math.min(1, node.real("alpha", 0.2f) * x[0] + node.real("beta", 0.5f))));
        FUNCTIONS.put("HardSwish", (node, x) -> x[0] * Math.max(0, Math.min(1, x[0] / 6 + 0.5)));
        FUNCTIONS.put("Elu", (node, x) -> x[0] < 0 ? node.real("alpha", 1) * Math.expm1(x[0]) : x[0]);
        FUNCTIONS.put("Gelu", (node, x) -> node.text("approximate", "none").equals("tanh")
                ? 0.5 * x[0] * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x[0] + 0.044715 * x[0] * x[0] * x[0])))
                : 0.5 * x[0] * (1 + erf(x[0] / Math.sqrt(2))));
        FUNCTIONS.put("Clip", ScalarOperators::clip);
    }

    private ScalarOperators() {
    }

    static boolean covers(LoweredNode node) {
        return node.domain().isEmpty() && !node.isQuantized() && FUNCTIONS.containsKey(node.operator()) && node.outputs().size() == 1;
    }

    static double compute(LoweredNode node, double... operands) {
        return FUNCTIONS.get(node.operator()).of(node, operands);
    }

    private static double clip(LoweredNode node, double[] x) {
        double low = x.length > 1 && !Double.isNaN(x[1]) ? x[1] : node.real("min", Float.NEGATIVE_INFINITY);
        double high = x.length > 2 && !Double.isNaN(x[2]) ? x[2] : node.real("max", Float.POSITIVE_INFINITY);
        return Math.min(Math.max(x[0], low), high);
    }

    /** Abramowitz and Stegun, Handbook of Mathematical Functions, 7.1.5 and 7.1.14: a series near 0, a continued fraction beyond. */
    static double erf(double x) {
        double z = Math.abs(x);
        double result;
        if (z < 2) {
            double term = z;
            double sum = z;
            for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
                term *= -z * z / n;
                sum += term / (2 * n + 1);
            }
            result = 2 / Math.sqrt(Math.PI) * sum;
        } else {
            double fraction = 0;
            for (int n = 60; n > 0; n--) {
                fraction = n / 2.0 / (z + fraction);
            }
            result = 1 - Math.exp(-z * z) / Math.sqrt(Math.PI) / (z + fraction);
        }
        return Math.copySign(result, x);
    }
}
