/** Tests of the arena: optimal on small graphs, close to the lower bound on real networks. */
package org.hone.targets.memory;
