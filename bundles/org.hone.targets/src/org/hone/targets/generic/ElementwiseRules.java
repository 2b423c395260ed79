package org.hone.targets.generic;

import org.hone.core.operator.NodeTypes;

/** Operators that compute each element by itself, with broadcasting. */
final class ElementwiseRules {

    private ElementwiseRules() {
    }

    static void addTo(GenericRules rules) {
        for (String operator : new String[] { "Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "BitwiseNot", "Ceil", "Cos", "Cosh",
                "Erf", "Exp", "Floor", "HardSwish", "Log", "Mish", "Neg", "Not", "Reciprocal", "Relu", "Round", "Sigmoid", "Sign",
                "Sin", "Sinh", "Softplus", "Softsign", "Sqrt", "Tan", "Tanh" }) {
            rules.add(operator, node -> unary(operation(operator), node).call());
        }
        rules.add("IsNaN", node -> unary("is_nan", node).call());
        rules.add("Identity", node -> unary("copy", node).call());
        rules.add("Cast", node -> unary("cast", node).call());
        rules.add("CastLike", node -> unary("cast", node).call());
        rules.add("LeakyRelu", node -> unary("leaky_relu", node).real("alpha", 0.01f).call());
        rules.add("Elu", node -> unary("elu", node).real("alpha", 1).call());
        rules.add("Celu", node -> unary("celu", node).real("alpha", 1).call());
        rules.add("Selu", node -> unary("selu", node).real("alpha", 1.67326319217681884765625f).real("gamma", 1.05070102214813232421875f)
                .call());
        rules.add("ThresholdedRelu", node -> unary("thresholded_relu", node).real("alpha", 1).call());
        rules.add("HardSigmoid", node -> unary("hard_sigmoid", node).real("alpha", 0.2f).real("beta", 0.5f).call());
        rules.add("Swish", node -> unary("swish", node).real("alpha", 1).call());
        rules.add("com.microsoft:QuickGelu", node -> unary("swish", node).real("alpha", 1.702f).call());
        rules.add("Shrink", node -> unary("shrink", node).real("lambd", 0.5f).real("bias", 0).call());
        rules.add("IsInf", node -> unary("is_inf", node).integer("detect_negative", 1).integer("detect_positive", 1).call());
        rules.add("Gelu", node -> unary("gelu", node).word("approximate", "none", "none", "tanh").call());
        rules.add("com.microsoft:Gelu", node -> unary("gelu", node).ints(0).call());
        rules.add("com.microsoft:FastGelu", node -> new Draft("bias_gelu", node).inputs(0, 1).outputs(1).ints(1).call());
        rules.add("com.microsoft:BiasGelu", node -> new Draft("bias_gelu", node).inputs(0, 1).outputs(1).ints(0).call());
        rules.add("Clip", node -> new Draft("clip", node).inputs(0, 1, 2).outputs(1).inPlace(0).call());

        for (String operator : new String[] { "Add", "Sub", "Mul", "Div", "Pow", "PRelu", "And", "Or", "Xor", "Equal", "Less", "Greater",
                "LessOrEqual", "GreaterOrEqual", "BitwiseAnd", "BitwiseOr", "BitwiseXor" }) {
            rules.add(operator, node -> new Draft(operation(operator), node).inputs(0, 1).outputs(1).call());
        }
        rules.add("Mod", node -> new Draft("mod", node).inputs(0, 1).outputs(1).integer("fmod", 0).call());
        rules.add("BitShift", node -> new Draft("bit_shift", node).inputs(0, 1).outputs(1).word("direction", "LEFT", "LEFT", "RIGHT").call());
        rules.add("Where", node -> new Draft("where", node).inputs(0, 1, 2).outputs(1).call());
        for (String operator : new String[] { "Sum", "Mean", "Max", "Min" }) {
            rules.add(operator, node -> new Draft("variadic_" + operation(operator), node).allInputs().outputs(1).call());
        }
    }

    private static Draft unary(String operation, NodeTypes node) {
        return new Draft(operation, node).inputs(0).outputs(1).inPlace(0);
    }

    /** {@code PRelu} as {@code p_relu}, {@code IsNaN} as {@code is_nan}. */
    static String operation(String operator) {
        return operator.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_").toLowerCase(java.util.Locale.ROOT);
    }
}
