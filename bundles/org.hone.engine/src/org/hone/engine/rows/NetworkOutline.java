package org.hone.engine.rows;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;

/**
 * A network as a tree of two levels for the Outline: groups (Inputs, Outputs, Layers, Constants, Functions) of entries.
 * Entries are made when they are asked for, so that a network of a million nodes costs nothing. Immutable.
 */
public final class NetworkOutline {

    /** What an entry stands for. */
    public enum Kind {
        /** A node of the main graph; its index is the node's number. */
        NODE,
        /** A value of the main graph; its index is the value's number. */
        VALUE,
        /** A model-local function; its index is its place among the functions. */
        FUNCTION
    }

    /** An entry: what it stands for, its number, its name and a word more (an operator, a type). */
    public record Entry(Kind kind, int index, String label, String note) {
    }

    /** A group of entries under a heading. */
    public record Group(String label, int size, IntFunction<Entry> entries) {

        /** Entry {@code index} of {@code 0 … size - 1}. */
        public Entry get(int index) {
            return entries.apply(index);
        }
    }

    private final NetworkSnapshot network;
    private final IntFunction<ValueType> types;
    private final List<Group> groups;

    /** @param types the type of each value, null where it is not known */
    public NetworkOutline(NetworkSnapshot network, IntFunction<ValueType> types) {
        this.network = network;
        this.types = types;
        GraphSnapshot graph = network.graph();
        int[] constants = IntStream.range(0, graph.valueCount())
                .filter(value -> graph.isConstant(value) && graph.producer(value) == GraphSnapshot.NONE).toArray();
        this.groups = List.of(new Group("Inputs", graph.inputCount(), i -> value(graph.graphInput(i))),
                new Group("Outputs", graph.outputCount(), i -> value(graph.graphOutput(i))),
                new Group("Layers", graph.nodeCount(), this::node),
                new Group("Constants", constants.length, i -> value(constants[i])),
                new Group("Functions", network.functions().size(), this::function));
    }

    /** The groups, those without entries left out. */
    public List<Group> groups() {
        return groups.stream().filter(group -> group.size() > 0).toList();
    }

    private Entry node(int node) {
        return new Entry(Kind.NODE, node, network.graph().nodeLabel(node), network.graph().operator(node));
    }

    private Entry value(int value) {
        if (value == GraphSnapshot.NONE) {
            return new Entry(Kind.VALUE, value, "(none)", "");
        }
        return new Entry(Kind.VALUE, value, network.graph().valueName(value),
                ValueTexts.elementType(types.apply(value)) + " " + ValueTexts.shape(types.apply(value)));
    }

    private Entry function(int index) {
        NetworkSnapshot.FunctionSnapshot function = network.functions().get(index);
        return new Entry(Kind.FUNCTION, index, function.name(), function.domain());
    }
}
