package org.hone.formats.tflite;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.hone.model.snapshot.Attributes;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.Longs;

/**
 * Runs an imported int8 network in integers, as TensorFlow Lite's kernels do, from nothing but its QDQ nodes: real numbers
 * between DequantizeLinear and QuantizeLinear are kept as integers with a scale, and each operator is computed when the
 * QuantizeLinear behind it says to which scale.
 */
final class IntegerEmulation {

    private final GraphSnapshot graph;
    private final Map<Integer, Object> known = new HashMap<>();

    /** Integers with their sizes, row-major. */
    record Ints(int[] data, int[] sizes) {
    }

    /** Integers that stand for real numbers; one scale or one for each index along {@code axis}. */
    record Quantized(Ints ints, float[] scales, int[] zeroPoints, int axis) {

        float scale() {
            return scales[0];
        }

        int zeroPoint() {
            return zeroPoints[0];
        }
    }

    /** An operator's result that waits for the scale to give it in. */
    interface Pending {

        /** The integers in the given scale, before the zero point is added. */
        Ints to(float scale);

        /** Bounds of a fused activation. */
        default Pending atLeastZero() {
            Pending inner = this;
            return scale -> {
                Ints ints = inner.to(scale);
                int[] data = new int[ints.data().length];
                for (int i = 0; i < data.length; i++) {
                    data[i] = Math.max(ints.data()[i], 0);
                }
                return new Ints(data, ints.sizes());
            };
        }
    }

    IntegerEmulation(GraphSnapshot graph) {
        this.graph = graph;
        for (int value = 0; value < graph.valueCount(); value++) {
            if (graph.tensor(value) != null) {
                known.put(value, graph.tensor(value));
            }
        }
    }

    /** Runs the network; all integers that it computes, by the name of their value. */
    Map<String, Ints> run(Ints input) {
        Map<Integer, Object> values = new HashMap<>(known);
        values.put(graph.graphInput(0), input);
        Map<String, Ints> results = new LinkedHashMap<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            Object result = compute(node, values);
            int output = graph.output(node, 0);
            values.put(output, result);
            if (result instanceof Ints ints) {
                results.put(graph.valueName(output), ints);
            }
        }
        return results;
    }

    private Object compute(int node, Map<Integer, Object> values) {
        Object[] in = new Object[graph.inputCount(node)];
        for (int i = 0; i < in.length; i++) {
            in[i] = values.get(graph.input(node, i));
        }
        Attributes attributes = graph.attributes(node);
        return switch (graph.operator(node)) {
        case "DequantizeLinear" -> dequantized(in, (int) attributes.integer("axis", 1));
        case "QuantizeLinear" -> quantized(in);
        case "Transpose" -> IntegerKernels.transposed((Ints) in[0], attributes.integers("perm"));
        case "Reshape" -> in[0] instanceof Ints ints ? IntegerKernels.reshaped(ints, (Tensor) in[1])
                : reshaped((Quantized) in[0], (Tensor) in[1]);
        case "Conv" -> IntegerKernels.convolution((Quantized) in[0], (Quantized) in[1], (Quantized) in[2], attributes);
        case "Gemm" -> IntegerKernels.product((Quantized) in[0], (Quantized) in[1], (Quantized) in[2]);
        case "Relu" -> ((Pending) in[0]).atLeastZero();
        case "Add" -> IntegerKernels.sum((Quantized) in[0], (Quantized) in[1]);
        case "AveragePool" -> IntegerKernels.average((Quantized) in[0], attributes);
        case "Softmax" -> IntegerKernels.softmax((Quantized) in[0]);
        default -> throw new IllegalStateException("no emulation of " + graph.operator(node));
        };
    }

    private static Quantized dequantized(Object[] in, int axis) {
        Tensor scale = (Tensor) in[1];
        int[] zeroPoints = new int[(int) scale.elementCount()];
        for (int i = 0; i < zeroPoints.length && in.length > 2; i++) {
            zeroPoints[i] = (int) ((Tensor) in[2]).longAt(i);
        }
        Ints ints = in[0] instanceof Tensor tensor ? ints(tensor) : (Ints) in[0];
        return new Quantized(ints, scale.toFloats(), zeroPoints, axis);
    }

    private static Ints ints(Tensor tensor) {
        int[] data = new int[(int) tensor.elementCount()];
        for (int i = 0; i < data.length; i++) {
            data[i] = (int) tensor.longAt(i);
        }
        return new Ints(data, sizes(tensor.sizes()));
    }

    private static int[] sizes(Longs sizes) {
        return sizes.stream().mapToInt(Math::toIntExact).toArray();
    }

    private static Pending reshaped(Quantized values, Tensor sizes) {
        return scale -> {
            if (scale != values.scale()) {
                throw new IllegalStateException("a Reshape changes the scale");
            }
            Ints moved = IntegerKernels.reshaped(values.ints(), sizes);
            return new Ints(java.util.Arrays.stream(moved.data()).map(x -> x - values.zeroPoint()).toArray(), moved.sizes());
        };
    }

    private static Ints quantized(Object[] in) {
        float scale = ((Tensor) in[1]).toFloats()[0];
        int zeroPoint = (int) ((Tensor) in[2]).longAt(0);
        Ints ints = ((Pending) in[0]).to(scale);
        int[] data = new int[ints.data().length];
        for (int i = 0; i < data.length; i++) {
            data[i] = Math.clamp((long) ints.data()[i] + zeroPoint, Byte.MIN_VALUE, Byte.MAX_VALUE);
        }
        return new Ints(data, ints.sizes());
    }
}
