package org.hone.operators.control;

import java.util.ArrayList;
import java.util.List;

import org.hone.core.operator.AxisLayout;
import org.hone.core.operator.InferenceContext;
import org.hone.core.operator.KnownValue;
import org.hone.core.operator.NodeTypes;
import org.hone.core.operator.OperatorCost;
import org.hone.model.type.Dimension;
import org.hone.model.type.ElementType;
import org.hone.model.type.Shape;
import org.hone.model.type.ValueType;
import org.hone.model.type.ValueType.TensorType;
import org.hone.operators.declare.DeclaredOperator;
import org.hone.operators.rules.TypeUnion;

/**
 * Runs its body up to {@code M} times while a condition holds. Inputs: M, condition, initial values; body: iteration,
 * condition, values to condition, values, scan outputs; outputs: final values, scan outputs stacked along a new first axis.
 */
final class Loop extends DeclaredOperator {

    private static final String BODY = "body";
    private static final int FIRST_VALUE = 2;
    /** Rounds until the types of carried values must be settled: sizes, then ranks, may change once. */
    private static final int ROUNDS = 3;
    private static final String SCHEMAS = """
            since 1
              in M?:I, cond?:B, v_initial...:V
              out v_final_and_scan_outputs...:V
              type V = all
              type I = int64
              type B = bool
              attr body!:graph
            since 11
            since 13
              type V = any
            since 16
            since 19
            since 21
            """;

    Loop() {
        super("Loop", SCHEMAS);
    }

    @Override
    public void infer(InferenceContext node) {
        List<ValueType> carried = new ArrayList<>();
        for (int slot = FIRST_VALUE; slot < node.inputCount(); slot++) {
            carried.add(node.inputType(slot));
        }
        List<ValueType> results = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<ValueType> inputs = new ArrayList<>();
            inputs.add(ValueType.tensor(ElementType.INT64, Shape.SCALAR));
            inputs.add(ValueType.tensor(ElementType.BOOL, Shape.SCALAR));
            inputs.addAll(carried);
            results = node.subgraph(BODY, inputs);
            List<ValueType> wider = widen(carried, results);
            if (wider.equals(carried)) {
                break;
            }
            carried = wider;
        }
        for (int i = 0; i < carried.size(); i++) {
            node.output(i, carried.get(i));
        }
        for (int i = carried.size(); i < node.outputCount(); i++) {
            ValueType slice = i + 1 < results.size() ? results.get(i + 1) : null;
            node.output(i, stacked(slice));
        }
    }

    /** What carried values are at first, or after a round. */
    private static List<ValueType> widen(List<ValueType> carried, List<ValueType> results) {
        List<ValueType> wider = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            ValueType result = i + 1 < results.size() ? results.get(i + 1) : null;
            wider.add(TypeUnion.of(carried.get(i), result));
        }
        return wider;
    }

    /** How often it runs is known only afterwards: the body may end the loop. */
    private static ValueType stacked(ValueType slice) {
        if (!(slice instanceof TensorType type)) {
            return null;
        }
        if (!type.shape().isRankKnown()) {
            return ValueType.tensor(type.elementType(), Shape.UNKNOWN);
        }
        List<Dimension> sizes = new ArrayList<>(type.shape().dimensions());
        sizes.addFirst(Dimension.UNKNOWN);
        return ValueType.tensor(type.elementType(), Shape.of(sizes));
    }

    @Override
    public AxisLayout layout() {
        return AxisLayout.FIXED;
    }

    /** The body's cost times M; unknown without M. */
    @Override
    public OperatorCost cost(NodeTypes node) {
        KnownValue trips = node.value(0);
        boolean known = trips != null && trips.size() == 1 && trips.isComplete();
        return Repeated.cost(node.subgraphCost(BODY), known ? Math.max(0, trips.get(0).number()) : -1);
    }
}
