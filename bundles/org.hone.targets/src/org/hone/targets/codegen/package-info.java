/**
 * Writes a plan as a C++ project that builds and runs without Hone: readable sources, a C header, packed weights, the kernel
 * sources that it needs, programs that check and measure it. The same plan gives the same bytes.
 */
package org.hone.targets.codegen;
