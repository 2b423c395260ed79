/**
 * What steps that rewrite networks share: {@link org.hone.compress.rewrite.Canvas}, the network at work with the few moves
 * that keep it valid; rewrites of one node ({@link org.hone.compress.rewrite.NodeRewrite}) or of the graph
 * ({@link org.hone.compress.rewrite.GraphRewrite}); and {@link org.hone.compress.rewrite.Fixpoint}, which applies them until
 * nothing changes. Only the main graph is rewritten; values that subgraphs capture count as used by them.
 */
package org.hone.compress.rewrite;
