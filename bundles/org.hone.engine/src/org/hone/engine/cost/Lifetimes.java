package org.hone.engine.cost;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.hone.core.operator.Operator;
import org.hone.core.operator.OperatorCost;
import org.hone.engine.shape.GraphTypes;
import org.hone.model.snapshot.GraphSnapshot;

/** From when to when each activation of a graph must be kept, in steps of the order of execution. */
final class Lifetimes {

    private final GraphTypes types;
    private final GraphSnapshot graph;
    private final StaticValues statics;
    private final QuantizedForm form;
    private final int[] order;
    private final int[] step;
    /** The value whose memory a value uses: itself, or for a view what it looks at. */
    private final int[] home;
    private final BitSet views = new BitSet();
    private final List<MemoryPlan.Block> scratch = new ArrayList<>();

    Lifetimes(GraphTypes types, StaticValues statics, QuantizedForm form) {
        this.types = types;
        this.graph = types.graph();
        this.statics = statics;
        this.form = form;
        this.order = types.order();
        this.step = new int[graph.nodeCount()];
        for (int i = 0; i < order.length; i++) {
            step[order[i]] = i;
        }
        this.home = new int[graph.valueCount()];
        for (int value = 0; value < home.length; value++) {
            home[value] = value;
        }
        for (int node : order) {
            house(node);
        }
    }

    /** Finds where the node's outputs lie: with its input, in what they are quantized to, or in a place of their own. */
    private void house(int node) {
        boolean view = looksAtInput(node);
        views.set(node, view);
        for (int i = 0; i < graph.outputCount(node); i++) {
            int output = graph.output(node, i);
            int place = form.stored(output);
            if (view) {
                home[place] = home[graph.input(node, 0)];
            }
            boolean quantized = place != output;
            if (quantized) {
                home[output] = home[place];
            }
        }
    }

    boolean isFolded(int node) {
        return form.isFolded(node);
    }

    CostedNode costed(int node) {
        return new CostedNode(types, node, form);
    }

    /** True when the node's one output lies where its first input does. */
    boolean isView(int node) {
        return views.get(node);
    }

    private boolean looksAtInput(int node) {
        Operator operator = types.operator(node);
        if (operator == null || graph.inputCount(node) == 0 || graph.input(node, 0) == GraphSnapshot.NONE
                || graph.outputCount(node) != 1 || statics.contains(graph.input(node, 0)) || !types.subgraphs(node).isEmpty()
                || form.isFolded(node)) {
            return false;
        }
        long bytes = form.bytes(graph.output(node, 0));
        return bytes >= 0 && bytes == form.bytes(graph.input(node, 0)) && operator.cost(costed(node)).equals(OperatorCost.FREE);
    }

    /** The bytes of the outputs that the node writes; -1 when one is not known. */
    long writtenBytes(int node) {
        long sum = 0;
        for (int i = 0; i < graph.outputCount(node); i++) {
            int value = graph.output(node, i);
            if (!graph.valueName(value).isEmpty() && !statics.contains(value)) {
                long bytes = form.bytes(value);
                if (bytes < 0) {
                    return -1;
                }
                sum = sum + bytes < 0 ? Long.MAX_VALUE : sum + bytes;
            }
        }
        return sum;
    }

    /** Memory that only the node itself needs while it runs. */
    void addScratch(int node, long bytes) {
        if (bytes > 0) {
            scratch.add(new MemoryPlan.Block(bytes, step[node], step[node]));
        }
    }

    /** The plan of all activations whose size is known. */
    MemoryPlan plan() {
        int[] first = new int[home.length];
        int[] last = new int[home.length];
        java.util.Arrays.fill(first, Integer.MAX_VALUE);
        java.util.Arrays.fill(last, -1);
        for (int i = 0; i < graph.inputCount(); i++) {
            first[graph.graphInput(i)] = 0;
        }
        for (int i = 0; i < order.length; i++) {
            touch(order[i], i, first, last);
        }
        for (int i = 0; i < graph.outputCount(); i++) {
            if (graph.graphOutput(i) != GraphSnapshot.NONE) {
                last[home[graph.graphOutput(i)]] = Math.max(0, order.length - 1);
            }
        }
        return MemoryPlan.of(blocks(first, last));
    }

    private void touch(int node, int at, int[] first, int[] last) {
        for (int i = 0; i < graph.outputCount(node); i++) {
            int value = home[graph.output(node, i)];
            first[value] = Math.min(first[value], at);
            last[value] = Math.max(last[value], at);
        }
        for (int i = 0; i < graph.inputCount(node); i++) {
            use(graph.input(node, i), at, last);
        }
        for (GraphTypes subgraph : types.subgraphs(node).values()) {
            GraphSnapshot inner = subgraph.graph();
            for (int value = 0; value < inner.valueCount(); value++) {
                use(inner.outerValue(value), at, last);
            }
        }
    }

    private void use(int value, int at, int[] last) {
        if (value != GraphSnapshot.NONE) {
            last[home[value]] = Math.max(last[home[value]], at);
        }
    }

    private List<MemoryPlan.Block> blocks(int[] first, int[] last) {
        List<MemoryPlan.Block> blocks = new ArrayList<>(scratch);
        for (int value = 0; value < home.length; value++) {
            boolean kept = home[value] == value && first[value] != Integer.MAX_VALUE && !statics.contains(value);
            long bytes = kept && !isOmitted(value) ? form.bytes(value) : 0;
            if (bytes > 0) {
                blocks.add(new MemoryPlan.Block(bytes, first[value], Math.max(first[value], last[value])));
            }
        }
        return blocks;
    }

    private boolean isOmitted(int value) {
        return graph.valueName(value).isEmpty() || graph.tensor(value) != null;
    }
}
