/**
 * From a network to a plan: the network is copied into a graph that passes rewrite ({@link org.hone.targets.lowering.LoweringPass}),
 * then rules ({@link org.hone.targets.lowering.LoweringRule}) turn each node of that graph into calls of kernels.
 */
package org.hone.targets.lowering;
