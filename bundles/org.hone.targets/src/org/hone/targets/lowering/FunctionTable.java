package org.hone.targets.lowering;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.hone.core.HoneException;
import org.hone.core.inference.ReferenceEngine;
import org.hone.core.inference.ReferenceEngine.ReferenceSession;
import org.hone.core.inference.ReferenceEngine.SessionOptions;
import org.hone.model.build.NetworkBuilder;
import org.hone.model.build.NodeBuilder;
import org.hone.model.network.Network;
import org.hone.model.network.Value;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;
import org.hone.model.type.Longs;

/** Evaluates functions of one int8 on all 256 values. */
public final class FunctionTable {

    private static final int SIZE = 256;
    private static final SessionOptions AS_IN_PRODUCTION = new SessionOptions(1, true);

    private final ReferenceEngine engine;

    /** @param engine computes the values as it computes the network; null: double precision does */
    public FunctionTable(ReferenceEngine engine) {
        this.engine = engine;
    }

    /**
     * The results for -128, -127 … 127.
     *
     * @param where the node, for messages
     */
    public byte[] of(IntegerFunction function, String where) throws HoneException {
        return engine == null || function.nodes().isEmpty() ? computed(function) : evaluated(function, where);
    }

    private byte[] evaluated(IntegerFunction function, String where) throws HoneException {
        byte[] all = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            all[i] = (byte) (i + Byte.MIN_VALUE);
        }
        Tensor input = Tensor.ofBytes(ElementType.INT8, Longs.of(1, SIZE), all);
        try (ReferenceSession session = engine.open(network(function), List.of(), AS_IN_PRODUCTION, null)) {
            Tensor output = session.run(Map.of("x", input), null).get("y");
            byte[] table = new byte[SIZE];
            output.data().slice().get(table);
            return table;
        } catch (HoneException e) {
            throw new HoneException(e.kind(), "failed to make the table of int8 function '" + where + "': " + e.getMessage(), e);
        }
    }

    private static Network network(IntegerFunction function) {
        NetworkBuilder builder = new NetworkBuilder("table");
        Map<LoweredValue, Value> values = new IdentityHashMap<>();
        Value integers = builder.input("x", ElementType.INT8, 1, SIZE);
        values.put(function.start(), builder.node("DequantizeLinear", integers, scale(builder, "from", function.from()),
                zero(builder, "from", function.from())).name("from").output("from_real"));
        int count = 0;
        for (LoweredNode node : function.nodes()) {
            Value[] inputs = new Value[node.inputs().size()];
            for (int i = 0; i < inputs.length; i++) {
                LoweredValue input = node.input(i);
                inputs[i] = input == null ? null : values.get(input);
                if (input != null && inputs[i] == null) {
                    inputs[i] = builder.constant("c" + count + "_" + i, input.constant());
                    values.put(input, inputs[i]);
                }
            }
            NodeBuilder made = builder.node(node.operator(), inputs).name("n" + count);
            for (String name : node.attributes()) {
                set(made, name, node.attribute(name));
            }
            values.put(node.output(), made.output("v" + count));
            count++;
        }
        Value real = values.get(function.result());
        Value y = builder.node("QuantizeLinear", real, scale(builder, "to", function.to()), zero(builder, "to", function.to())).name("to")
                .output("y");
        return builder.output(y).network();
    }

    private static void set(NodeBuilder node, String name, Object value) {
        switch (value) {
        case Long integer -> node.attribute(name, integer);
        case Float real -> node.attribute(name, real);
        case String text -> node.attribute(name, text);
        default -> throw new IllegalStateException("elementwise operators have no attribute of " + value.getClass());
        }
    }

    private static Value scale(NetworkBuilder builder, String name, Quantization quantization) {
        return builder.constant(name + "_scale", Tensor.ofFloats(Longs.EMPTY, quantization.scale()));
    }

    private static Value zero(NetworkBuilder builder, String name, Quantization quantization) {
        return builder.constant(name + "_zero", Tensor.ofBytes(ElementType.INT8, Longs.EMPTY, (byte) quantization.zero()));
    }

    private static byte[] computed(IntegerFunction function) {
        byte[] table = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            float real = (float) (i + Byte.MIN_VALUE - function.from().zero()) * function.from().scale();
            float result = function.nodes().isEmpty() ? real : (float) compute(function, real);
            table[i] = (byte) QuantizedResult.quantized(result, function.to());
        }
        return table;
    }

    private static double compute(IntegerFunction function, double x) {
        Map<LoweredValue, Double> numbers = new HashMap<>();
        numbers.put(function.start(), x);
        for (LoweredNode node : function.nodes()) {
            double[] operands = node.inputs().stream().mapToDouble(
                    input -> input == null ? Double.NaN : input.isConstant() ? input.constant().doubleAt(0) : numbers.get(input)).toArray();
            numbers.put(node.output(), ScalarOperators.compute(node, operands));
        }
        return numbers.get(function.result());
    }
}
