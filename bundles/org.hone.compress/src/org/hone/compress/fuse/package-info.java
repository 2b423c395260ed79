/**
 * The step that makes fewer, larger nodes: algebra that folds affine functions and pads into the weights of linear layers,
 * and fusion groups, which say what may become one kernel.
 */
package org.hone.compress.fuse;
