package org.hone.targets.generic;

import org.hone.targets.lowering.LoweredNode;

/** Operators that compute each element by itself, with broadcasting. */
final class ElementwiseForms {

    private static final String MICROSOFT = "com.microsoft";

    /** Functions of one element without attributes. */
    private static final String[] UNARY = { "Abs", "Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "BitwiseNot", "Ceil", "Cos", "Cosh",
            "Erf", "Exp", "Floor", "HardSwish", "Log", "Mish", "Neg", "Not", "Reciprocal", "Relu", "Round", "Sigmoid", "Sign", "Sin",
            "Sinh", "Softplus", "Softsign", "Sqrt", "Tan", "Tanh" };

    private static final String[] BINARY = { "Add", "Sub", "Mul", "Div", "Pow", "PRelu", "And", "Or", "Xor", "Equal", "Less", "Greater",
            "LessOrEqual", "GreaterOrEqual", "BitwiseAnd", "BitwiseOr", "BitwiseXor" };

    private ElementwiseForms() {
    }

    static void addTo(GenericRules rules) {
        for (String operator : UNARY) {
            rules.add(operator, node -> unary(Names.operation(operator), node));
        }
        for (String operator : BINARY) {
            rules.add(operator, node -> binary(Names.operation(operator), node));
        }
        for (String operator : new String[] { "Sum", "Mean", "Max", "Min" }) {
            rules.add(operator, node -> new Draft("variadic_" + Names.operation(operator), node).allInputs().outputs(1));
        }
        addWithAttributes(rules);
        rules.add("Identity", node -> unary("copy", node));
        rules.add("Cast", node -> unary("cast", node));
        rules.add("CastLike", node -> unary("cast", node));
        rules.add("IsNaN", node -> unary("is_nan", node));
        rules.add("Clip", node -> new Draft("clip", node).inputs(0, 1, 2).outputs(1).inPlace(0));
        rules.add("Where", node -> new Draft("where", node).inputs(0, 1, 2).outputs(1));
        rules.add("Mod", node -> binary("mod", node).integer("fmod", 0));
        rules.add("BitShift", node -> binary("bit_shift", node).word("direction", "LEFT", "LEFT", "RIGHT"));
        rules.add(MICROSOFT, "QuickGelu", node -> unary("swish", node).real("alpha", 1.702f));
        rules.add(MICROSOFT, "Gelu", node -> unary("gelu", node).ints(0));
        rules.add(MICROSOFT, "BiasGelu", node -> binary("bias_gelu", node).ints(0));
        rules.add(MICROSOFT, "FastGelu", node -> node.input(1) == null ? unary("gelu", node).ints(1) : binary("bias_gelu", node).ints(1));
    }

    private static void addWithAttributes(GenericRules rules) {
        rules.add("LeakyRelu", node -> unary("leaky_relu", node).real("alpha", 0.01f));
        rules.add("Elu", node -> unary("elu", node).real("alpha", 1));
        rules.add("Celu", node -> unary("celu", node).real("alpha", 1));
        rules.add("Selu", node -> unary("selu", node).real("alpha", 1.67326319217681884765625f).real("gamma", 1.05070102214813232421875f));
        rules.add("ThresholdedRelu", node -> unary("thresholded_relu", node).real("alpha", 1));
        rules.add("HardSigmoid", node -> unary("hard_sigmoid", node).real("alpha", 0.2f).real("beta", 0.5f));
        rules.add("Swish", node -> unary("swish", node).real("alpha", 1));
        rules.add("Shrink", node -> unary("shrink", node).real("lambd", 0.5f).real("bias", 0));
        rules.add("IsInf", node -> unary("is_inf", node).integer("detect_negative", 1).integer("detect_positive", 1));
        rules.add("Gelu", node -> unary("gelu", node).word("approximate", "none", "none", "tanh"));
    }

    private static Draft unary(String operation, LoweredNode node) {
        Draft draft = new Draft(operation, node).inputs(0).outputs(1);
        boolean alike = node.input(0) != null && node.output() != null && node.input(0).type().bits() == node.output().type().bits();
        return alike ? draft.inPlace(0) : draft;
    }

    private static Draft binary(String operation, LoweredNode node) {
        return new Draft(operation, node).inputs(0, 1).outputs(1);
    }
}
