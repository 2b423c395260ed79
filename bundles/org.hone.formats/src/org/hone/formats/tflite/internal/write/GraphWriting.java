package org.hone.formats.tflite.internal.write;

import java.util.BitSet;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.tensor.Tensor;
import org.hone.model.type.ElementType;

/** How far the writing of a graph is: which tensors its values are, and which nodes are part of an operator already. */
public final class GraphWriting {

    private final GraphSnapshot graph;
    private final FileDraft draft;
    private final View[] views;
    private final BitSet absorbed = new BitSet();
    private final BitSet given = new BitSet();

    GraphWriting(GraphSnapshot graph, FileDraft draft) {
        this.graph = graph;
        this.draft = draft;
        this.views = new View[graph.valueCount()];
        for (int i = 0; i < graph.outputCount(); i++) {
            if (graph.graphOutput(i) != GraphSnapshot.NONE) {
                given.set(graph.graphOutput(i));
            }
        }
    }

    GraphSnapshot graph() {
        return graph;
    }

    public FileDraft draft() {
        return draft;
    }

    /** The tensor that a value is, or null when that is not known yet. */
    View view(int value) {
        if (views[value] == null && graph.tensor(value) != null) {
            views[value] = View.of(Stored.constant(draft, graph.valueName(value), graph.tensor(value), null));
        }
        return views[value];
    }

    void bind(int value, View view) {
        views[value] = view;
    }

    /** The elements of a value that is a constant, or null. */
    Tensor constant(int value) {
        View view = view(value);
        return view == null ? null : view.constant();
    }

    /** The node that alone uses {@code value}, or -1: nobody outside sees such a value. */
    int onlyUser(int value) {
        return graph.userCount(value) == 1 && !given.get(value) ? graph.user(value, 0) : GraphSnapshot.NONE;
    }

    boolean isAbsorbed(int node) {
        return absorbed.get(node);
    }

    /** Says that {@code node} is computed by the operator of the node before it. */
    void absorb(int node) {
        absorbed.set(node);
    }

    /** The scaling of a QuantizeLinear or DequantizeLinear as TFLite has it (int8 for uint8); null when it is no constant. */
    Scaling scaling(int node, int axis) {
        int count = graph.inputCount(node);
        Tensor scale = count > 1 && graph.input(node, 1) >= 0 ? constant(graph.input(node, 1)) : null;
        if (scale == null || scale.elementCount() == 0 || scale.rank() > 1) {
            return null;
        }
        long[] zeros = new long[(int) scale.elementCount()];
        boolean isUnsigned = quantizedToUnsigned(node);
        if (count > 2 && graph.input(node, 2) >= 0) {
            Tensor zero = constant(graph.input(node, 2));
            if (zero == null || zero.elementCount() != zeros.length) {
                return null;
            }
            zeros = zero.toLongs();
        }
        Scaling scaling = new Scaling(scale.toFloats(), zeros, zeros.length > 1 ? Math.max(0, axis) : -1);
        return isUnsigned ? scaling.shifted(-Scaling.UNSIGNED_SHIFT) : scaling;
    }

    /** True when the integers of a QuantizeLinear are uint8. */
    private boolean quantizedToUnsigned(int node) {
        if (graph.operator(node).equals("DequantizeLinear")) {
            View input = view(graph.input(node, 0));
            return input != null && input.type() == ElementType.UINT8;
        }
        return outputType(node) == ElementType.UINT8;
    }

    /** The element type of what a QuantizeLinear gives out. */
    ElementType outputType(int node) {
        if (graph.inputCount(node) > 2 && graph.input(node, 2) >= 0) {
            Tensor zero = constant(graph.input(node, 2));
            return zero == null ? null : zero.elementType();
        }
        long code = graph.attributes(node).integer("output_dtype", 0);
        return code == 0 ? ElementType.UINT8 : ElementType.ofCode(code);
    }
}
