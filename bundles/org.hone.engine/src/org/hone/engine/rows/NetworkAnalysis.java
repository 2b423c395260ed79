package org.hone.engine.rows;

import org.hone.model.snapshot.NetworkSnapshot;

/**
 * Everything that the screens and {@code hone info} show of a network at one moment. Immutable; any thread may read it.
 *
 * @param snapshot the network, whose node and value numbers the other parts use
 * @param facts what stands above the table of layers
 * @param table the layers and their totals
 * @param details the properties of each node and value
 * @param outline the network as a tree
 */
public record NetworkAnalysis(NetworkSnapshot snapshot, NetworkFacts facts, LayerTable table, NetworkDetails details,
        NetworkOutline outline) {
}
