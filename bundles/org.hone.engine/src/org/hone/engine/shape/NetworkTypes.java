package org.hone.engine.shape;

import java.util.List;

import org.hone.model.snapshot.NetworkSnapshot;

/**
 * What {@link ShapeInference} found. Immutable; any thread may read it.
 *
 * @param network the network
 * @param main the types in the main graph; those in subgraphs are found through it ({@link GraphTypes#subgraph})
 * @param warnings where rules and declared types are broken, in the order of the nodes
 */
public record NetworkTypes(NetworkSnapshot network, GraphTypes main, List<ShapeWarning> warnings) {
}
