package org.hone.engine.rows;

import java.util.HashMap;
import java.util.Map;

import org.hone.engine.shape.NetworkTypes;
import org.hone.model.edit.TypeSource;
import org.hone.model.snapshot.GraphSnapshot;
import org.hone.model.snapshot.NetworkSnapshot;
import org.hone.model.type.ValueType;

/**
 * Everything that the screens and {@code hone info} show of a network at one moment. Immutable; any thread may read it.
 *
 * @param snapshot the network, whose node and value numbers the other parts use
 * @param types the types of all values, those in subgraphs too
 * @param facts what stands above the table of layers
 * @param table the layers and their totals
 * @param details the properties of each node and value
 * @param outline the network as a tree
 */
public record NetworkAnalysis(NetworkSnapshot snapshot, NetworkTypes types, NetworkFacts facts, LayerTable table,
        NetworkDetails details, NetworkOutline outline) {

    /** The types of the main graph's values by their names, for edits; what is declared for any other value. */
    public TypeSource typeSource() {
        GraphSnapshot graph = snapshot.graph();
        Map<String, ValueType> byName = new HashMap<>();
        for (int value = 0; value < graph.valueCount(); value++) {
            byName.putIfAbsent(graph.valueName(value), types.main().type(value));
        }
        return value -> {
            ValueType inferred = byName.get(value.getName());
            return inferred == null ? TypeSource.DECLARED.type(value) : inferred;
        };
    }
}
