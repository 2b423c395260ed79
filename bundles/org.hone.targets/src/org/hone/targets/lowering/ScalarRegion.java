package org.hone.targets.lowering;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * Recognizes an activation that several nodes compute from one value, such as {@code x * Sigmoid(x)}: by what they compute, on
 * numbers from -8 to 8, and not by how they are arranged.
 */
final class ScalarRegion {

    private static final int MOST_NODES = 12;
    private static final double REACH = 8;
    private static final double STRIDE = 0.37;
    private static final double TOLERANCE = 1e-5;

    private static final Map<Epilogue, DoubleUnaryOperator> FUNCTIONS = new LinkedHashMap<>();
    static {
        FUNCTIONS.put(new Epilogue("silu", 0, 0), x -> x / (1 + Math.exp(-x)));
        FUNCTIONS.put(new Epilogue("hard_swish", 0, 0), x -> x * clip(x / 6 + 0.5));
        FUNCTIONS.put(new Epilogue("hard_sigmoid", 1f / 6, 0.5f), x -> clip(x / 6 + 0.5));
        FUNCTIONS.put(new Epilogue("gelu", 0, 0), x -> 0.5 * x * (1 + ScalarOperators.erf(x / Math.sqrt(2))));
        FUNCTIONS.put(new Epilogue("gelu_tanh", 0, 0),
                x -> 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x))));
    }

    private static double clip(double x) {
        return Math.max(0, Math.min(1, x));
    }

    /** The activation of {@code value} by at least two nodes that are {@code usable}, or null. */
    ActivationReader.Found find(LoweredValue value, Predicate<LoweredNode> usable) {
        List<LoweredNode> region = new ArrayList<>();
        Map<LoweredValue, Boolean> inside = new IdentityHashMap<>();
        inside.put(value, true);
        while (region.size() < MOST_NODES) {
            LoweredNode next = next(inside, region, usable);
            if (next == null) {
                return null;
            }
            region.add(next);
            inside.put(next.output(), true);
            LoweredValue result = next.output();
            if (region.size() > 1 && isClosed(inside, region, result)) {
                Epilogue function = functionOf(value, region, result);
                if (function != null) {
                    return new ActivationReader.Found(function, null, List.copyOf(region), result);
                }
            }
        }
        return null;
    }

    /** A node that reads only values inside and constants of one number. */
    private static LoweredNode next(Map<LoweredValue, Boolean> inside, List<LoweredNode> region, Predicate<LoweredNode> usable) {
        for (LoweredValue value : inside.keySet()) {
            for (LoweredNode user : value.users()) {
                boolean fits = !region.contains(user) && usable.test(user) && ScalarOperators.covers(user)
                        && user.reads().stream().allMatch(read -> inside.containsKey(read) || read.isConstant() && read.elements() == 1);
                if (fits) {
                    return user;
                }
            }
        }
        return null;
    }

    /** True when nothing outside reads anything inside but the result. */
    private static boolean isClosed(Map<LoweredValue, Boolean> inside, List<LoweredNode> region, LoweredValue result) {
        return inside.keySet().stream().allMatch(value -> value == result || !value.isOutput() && region.containsAll(value.users()));
    }

    private static Epilogue functionOf(LoweredValue value, List<LoweredNode> region, LoweredValue result) {
        for (Map.Entry<Epilogue, DoubleUnaryOperator> function : FUNCTIONS.entrySet()) {
            boolean equal = true;
            for (double x = -REACH; equal && x <= REACH; x += STRIDE) {
                equal = Math.abs(compute(value, region, result, x) - function.getValue().applyAsDouble(x)) <= TOLERANCE;
            }
            if (equal) {
                return function.getKey();
            }
        }
        return null;
    }

    private static double compute(LoweredValue value, List<LoweredNode> region, LoweredValue result, double x) {
        Map<LoweredValue, Double> numbers = new IdentityHashMap<>();
        numbers.put(value, x);
        for (LoweredNode node : region) {
            double[] operands = node.inputs().stream()
                    .mapToDouble(input -> input == null ? Double.NaN : input.isConstant() ? input.constant().doubleAt(0) : numbers.get(input))
                    .toArray();
            numbers.put(node.output(), ScalarOperators.compute(node, operands));
        }
        return numbers.get(result);
    }
}
