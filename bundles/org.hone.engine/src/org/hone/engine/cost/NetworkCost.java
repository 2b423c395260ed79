package org.hone.engine.cost;

import java.util.List;

import org.hone.engine.shape.NetworkTypes;

/**
 * What one run of a network costs, node by node and in total; the package says what each figure means. Immutable.
 *
 * @param nodes the figures of each node of the main graph, by its number
 * @param macs multiply-accumulate operations
 * @param parameters elements of the weights, each weight once
 * @param weightBytes bytes of the weights
 * @param activationBytes bytes of all activations that are written
 * @param peakActivationBytes bytes of the arena that holds all activations under a static plan
 * @param bytesMoved bytes that the nodes read and write
 * @param unknownNodes how many nodes have figures that are not known and missing in the totals
 */
public record NetworkCost(List<NodeCost> nodes, long macs, long parameters, long weightBytes, long activationBytes,
        long peakActivationBytes, long bytesMoved, int unknownNodes) {

    public NetworkCost {
        nodes = List.copyOf(nodes);
    }

    /** The cost of the network whose types were inferred. Linear in its nodes but for the memory plan. */
    public static NetworkCost of(NetworkTypes types) {
        return new CostWalk(types).walk();
    }

    public NodeCost node(int node) {
        return nodes.get(node);
    }

    /** True when no figure is missing in the totals. */
    public boolean isComplete() {
        return unknownNodes == 0;
    }

    /** MACs per byte moved; 0 where nothing is moved. */
    public double arithmeticIntensity() {
        return bytesMoved > 0 ? (double) macs / bytesMoved : 0;
    }
}
