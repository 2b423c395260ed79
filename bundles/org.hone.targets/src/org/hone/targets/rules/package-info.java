/** Rules for what has kernels of its own, tuned for each processor. */
package org.hone.targets.rules;
