/** Whole networks through lowering, code generation, compilers and the programs that come out. */
package org.hone.targets.nativerun;
