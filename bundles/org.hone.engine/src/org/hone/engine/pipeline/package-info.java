/**
 * Runs recipes: opens the network, brings it to the canonical operator set, runs the steps in order with a cache by content,
 * measures accuracy before and after, and says what each step did.
 */
package org.hone.engine.pipeline;
