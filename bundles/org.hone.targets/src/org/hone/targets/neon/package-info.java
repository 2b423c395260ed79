/** Arm processors with NEON. */
package org.hone.targets.neon;
